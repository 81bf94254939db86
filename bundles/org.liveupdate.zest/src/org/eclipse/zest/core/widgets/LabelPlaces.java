/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;

/** Finds places for labels of connections: on the line, where no node is. */
final class LabelPlaces {
    /** Where on a part of the line to try, the middle first. */
    private static final double[] TRIES = {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8};

    private LabelPlaces() {
    }

    /** A place for a label of a size on a line; in the middle of its best part if there is a node everywhere. */
    static Rectangle find(GraphConnection connection, int[] points, Dimension size) {
        int best = longest(points);
        Rectangle first = null;
        for (double t : TRIES) {
            Rectangle place = at(points, best, t, size);
            if (first == null) {
                first = place;
            }
            if (isFree(connection.getGraphModel(), place)) {
                return place;
            }
        }
        return first;
    }

    private static Rectangle at(int[] points, int part, double t, Dimension size) {
        double x = points[part] + (points[part + 2] - points[part]) * t;
        double y = points[part + 1] + (points[part + 3] - points[part + 1]) * t;
        return new Rectangle((int) Math.round(x - size.width / 2.0), (int) Math.round(y - size.height / 2.0), size.width,
                size.height);
    }

    /** The longest part of a line. Text is wide, so a horizontal part is worth more than an upright one. */
    private static int longest(int[] points) {
        int best = 0;
        double most = -1;
        for (int i = 0; i + 3 < points.length; i += 2) {
            double length = Math.hypot(points[i + 2] - points[i], points[i + 3] - points[i + 1]);
            double worth = points[i + 1] == points[i + 3] ? length * 3 : length;
            if (worth > most) {
                most = worth;
                best = i;
            }
        }
        return best;
    }

    private static boolean isFree(Graph graph, Rectangle place) {
        boolean[] free = {true};
        graph.items().nodesIn(place, node -> free[0] &= !covers(node, place));
        return free[0];
    }

    /** Whether a node, or the title of an open container, is at a place. */
    private static boolean covers(GraphNode node, Rectangle place) {
        Rectangle box = node.world();
        if (node instanceof GraphContainer container && container.isOpen()) {
            box = new Rectangle(box.x, box.y, box.width, (int) (container.getTitleHeight() * container.scale()));
        }
        return box.intersects(place);
    }
}
