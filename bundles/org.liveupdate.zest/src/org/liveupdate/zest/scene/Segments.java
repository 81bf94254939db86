/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.scene;

/** Arithmetic with line segments. */
public final class Segments {

    private Segments() {
    }

    /** Whether a segment has a point inside a rectangle (clipping after Liang and Barsky). */
    public static boolean touches(double x1, double y1, double x2, double y2, double left, double top, double right,
            double bottom) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double[] p = {-dx, dx, -dy, dy};
        double[] q = {x1 - left, right - x1, y1 - top, bottom - y1};
        double from = 0;
        double to = 1;
        for (int i = 0; i < 4; i++) {
            if (p[i] == 0) {
                if (q[i] < 0) {
                    return false;
                }
            } else if (p[i] < 0) {
                from = Math.max(from, q[i] / p[i]);
            } else {
                to = Math.min(to, q[i] / p[i]);
            }
        }
        return from <= to;
    }

    /** The distance of a point from a segment. */
    public static double distance(double x1, double y1, double x2, double y2, double x, double y) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
        return Math.hypot(x - (x1 + t * dx), y - (y1 + t * dy));
    }

    /** The distance of a point from a line of several segments; x and y alternate. */
    public static double distance(int[] points, double x, double y) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i + 3 < points.length; i += 2) {
            best = Math.min(best, distance(points[i], points[i + 1], points[i + 2], points[i + 3], x, y));
        }
        return best;
    }
}
