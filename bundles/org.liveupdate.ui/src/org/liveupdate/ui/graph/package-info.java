/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The page with the pointer graph of an image. */
package org.liveupdate.ui.graph;
