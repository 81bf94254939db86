/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.geometry.Rectangle;

/** Simple ways from one box to another, as x and y alternating. */
final class EdgeRoutes {
    private static final int STUB = 16;
    private static final int CURVE_STEPS = 10;

    private EdgeRoutes() {
    }

    /** A straight line between the borders, on the line between the middles. */
    static int[] straight(Rectangle a, Rectangle b) {
        double ax = a.x + a.width / 2.0;
        double ay = a.y + a.height / 2.0;
        double bx = b.x + b.width / 2.0;
        double by = b.y + b.height / 2.0;
        int[] line = new int[4];
        border(a, ax, ay, bx, by, line, 0);
        border(b, bx, by, ax, ay, line, 2);
        return line;
    }

    /** Where the line from the middle of a box towards a place leaves the box. */
    private static void border(Rectangle box, double x, double y, double toX, double toY, int[] out, int at) {
        double dx = toX - x;
        double dy = toY - y;
        double scale = Math.min(dx == 0 ? Double.MAX_VALUE : box.width / 2.0 / Math.abs(dx),
                dy == 0 ? Double.MAX_VALUE : box.height / 2.0 / Math.abs(dy));
        scale = Math.min(1, scale);
        out[at] = (int) Math.round(x + dx * scale);
        out[at + 1] = (int) Math.round(y + dy * scale);
    }

    /** A curve that is so far from the straight line in its middle. */
    static int[] curved(Rectangle a, Rectangle b, int depth) {
        int[] line = straight(a, b);
        double dx = line[2] - line[0];
        double dy = line[3] - line[1];
        double length = Math.max(1, Math.hypot(dx, dy));
        double controlX = (line[0] + line[2]) / 2.0 - dy / length * depth * 2;
        double controlY = (line[1] + line[3]) / 2.0 + dx / length * depth * 2;
        int[] points = new int[(CURVE_STEPS + 1) * 2];
        for (int i = 0; i <= CURVE_STEPS; i++) {
            double t = i / (double) CURVE_STEPS;
            double u = 1 - t;
            points[i * 2] = (int) Math.round(u * u * line[0] + 2 * u * t * controlX + t * t * line[2]);
            points[i * 2 + 1] = (int) Math.round(u * u * line[1] + 2 * u * t * controlY + t * t * line[3]);
        }
        return points;
    }

    /** Out of a box at the right and back into it at the right. */
    static int[] loop(Rectangle box, int offset) {
        int right = box.x + box.width;
        int from = box.y + (offset >= 0 ? offset : box.height / 2);
        int to = box.y + Math.min(8, box.height / 4);
        if (Math.abs(from - to) < 6) {
            to = from + 12;
        }
        return new int[] {right, from, right + STUB, from, right + STUB, to, right, to};
    }

    /**
     * From the right border at a height to the left border at a height, around corners; where the second box is not
     * to the right, around above or below it.
     */
    static int[] ports(Rectangle a, int out, Rectangle b, int in) {
        int startX = a.x + a.width;
        int startY = a.y + (out >= 0 ? out : Math.min(12, a.height / 2));
        int endX = b.x;
        int endY = b.y + (in >= 0 ? in : Math.min(12, b.height / 2));
        if (endX - startX >= 2 * STUB) {
            int middle = endX - STUB;
            return startY == endY ? new int[] {startX, startY, endX, endY}
                    : new int[] {startX, startY, middle, startY, middle, endY, endX, endY};
        }
        int between = b.y > a.y + a.height ? (a.y + a.height + b.y) / 2
                : b.y + b.height < a.y ? (b.y + b.height + a.y) / 2
                        : Math.max(a.y + a.height, b.y + b.height) + STUB;
        return new int[] {startX, startY, startX + STUB, startY, startX + STUB, between, endX - STUB, between,
            endX - STUB, endY, endX, endY};
    }
}
