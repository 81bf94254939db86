/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.layout;

/**
 * Two graphs that were laid out together: a node that is in both has its upper left corner at the same place.
 *
 * @param before the placement of the earlier graph
 * @param after  the placement of the later graph
 */
public record JointPlacement(Placement before, Placement after) {
}
