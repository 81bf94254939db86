/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Recognises captured memory by its first bytes, for the workbench's content types and for editors that stand in for
 * them.
 */
package org.liveupdate.ui.content;
