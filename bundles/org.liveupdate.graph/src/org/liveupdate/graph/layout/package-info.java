/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Placing the boxes of a graph and routing its edges: by ELK for small graphs, by an own fast placement for big ones,
 * keeping what was there when a few nodes are added, and two graphs together. Lengths are in device-independent pixels
 * with y growing downwards. Nothing here knows a display; text is measured behind an interface.
 */
package org.liveupdate.graph.layout;
