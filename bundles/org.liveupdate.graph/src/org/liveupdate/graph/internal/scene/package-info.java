/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A picture as a list of simple shapes with named styles. It is made once from a graph and its placement, and written
 * as SVG or painted as pixels from there, so that both look the same.
 */
package org.liveupdate.graph.internal.scene;
