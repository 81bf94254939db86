/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Colours, signs and dash patterns of the pictures, for a light and a dark background; the same for all painters. */
package org.liveupdate.graph.style;
