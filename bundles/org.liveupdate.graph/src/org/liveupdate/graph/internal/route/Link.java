/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.route;

import org.liveupdate.graph.Edge;

/**
 * An edge between two outermost boxes, with the places where it attaches relative to them.
 *
 * @param edge      the edge
 * @param from      index of the outermost box it starts in
 * @param to        index of the outermost box it leads to
 * @param fromLeft  left border of the node it starts at, from the left border of the outermost box
 * @param fromRight right border of that node
 * @param fromY     height of the port, from the upper border of the outermost box
 * @param toLeft    left border of the node it leads to
 * @param toRight   right border of that node
 * @param toY       height of the port there
 * @param label     width of its text; 0 if there is none
 */
public record Link(Edge edge, int from, int to, double fromLeft, double fromRight, double fromY, double toLeft,
        double toRight, double toY, double label) {
}
