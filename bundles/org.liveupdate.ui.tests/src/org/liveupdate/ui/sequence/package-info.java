/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Tests of the view with who called whom. */
package org.liveupdate.ui.sequence;
