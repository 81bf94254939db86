/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The one place that painters take colours, fonts and text widths from. Nothing else in this bundle names a colour.
 */
package org.liveupdate.zest.theme;
