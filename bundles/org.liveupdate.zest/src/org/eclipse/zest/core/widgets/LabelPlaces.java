/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;

import java.util.Arrays;

/** Finds places for labels of connections: on the line, where no node is. */
final class LabelPlaces {
    /** Where on a part of the line to try, the middle first. */
    private static final double[] TRIES = {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9};

    private LabelPlaces() {
    }

    /** A place for a label of a size on a line; in the middle of its best part if there is a node everywhere. */
    static Rectangle find(GraphConnection connection, int[] points, Dimension size) {
        int[] part = isCurve(points) ? points : longest(points);
        Rectangle first = null;
        for (double t : TRIES) {
            Rectangle place = at(part, t, size);
            if (first == null) {
                first = place;
            }
            if (isFree(connection.getGraphModel(), place) && !hidesAnEnd(points, place)) {
                return place;
            }
        }
        return first;
    }

    /** Curves have many short parts, of which none is better than the others. */
    private static boolean isCurve(int[] points) {
        return points.length > 2 * 8;
    }

    /** An end is where an arrow is. */
    private static boolean hidesAnEnd(int[] points, Rectangle place) {
        return place.contains(points[0], points[1])
                || place.contains(points[points.length - 2], points[points.length - 1]);
    }

    /** The place at a fraction of the length of a line. */
    private static Rectangle at(int[] points, double fraction, Dimension size) {
        double length = 0;
        for (int i = 0; i + 3 < points.length; i += 2) {
            length += length(points, i);
        }
        double left = length * fraction;
        int part = 0;
        while (part + 5 < points.length && length(points, part) < left) {
            left -= length(points, part);
            part += 2;
        }
        double t = length(points, part) == 0 ? 0 : left / length(points, part);
        double x = points[part] + (points[part + 2] - points[part]) * t;
        double y = points[part + 1] + (points[part + 3] - points[part + 1]) * t;
        return new Rectangle((int) Math.round(x - size.width / 2.0), (int) Math.round(y - size.height / 2.0),
                size.width, size.height);
    }

    private static double length(int[] points, int part) {
        return Math.hypot(points[part + 2] - points[part], points[part + 3] - points[part + 1]);
    }

    /** The longest part of a line. Text is wide, so a horizontal part is worth more than an upright one. */
    private static int[] longest(int[] points) {
        int best = 0;
        double most = -1;
        for (int i = 0; i + 3 < points.length; i += 2) {
            double worth = length(points, i) * (points[i + 1] == points[i + 3] ? 3 : 1);
            if (worth > most) {
                most = worth;
                best = i;
            }
        }
        return Arrays.copyOfRange(points, best, best + 4);
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
