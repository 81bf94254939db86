/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.scene;

import java.util.ArrayList;
import java.util.List;
import org.liveupdate.graph.layout.Point;

/** Rounds the corners of a line: each corner becomes a curve that begins and ends a little before and after it. */
public final class Corners {
    private static final double RADIUS = 6;

    private Corners() {
    }

    /**
     * One piece of a rounded line.
     *
     * @param to      where the piece ends
     * @param control the control point of a quadratic curve, or {@code null} for a straight piece
     */
    public record Piece(Point to, Point control) {
    }

    /** The pieces after the first point. */
    public static List<Piece> round(List<Point> points) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Point corner = points.get(i);
            if (i == points.size() - 1) {
                pieces.add(new Piece(corner, null));
                break;
            }
            Point before = points.get(i - 1);
            Point after = points.get(i + 1);
            double in = distance(before, corner);
            double out = distance(corner, after);
            double radius = Math.min(RADIUS, Math.min(in, out) / 2);
            if (radius < 0.5) {
                pieces.add(new Piece(corner, null));
            } else {
                pieces.add(new Piece(between(corner, before, radius / in), null));
                pieces.add(new Piece(between(corner, after, radius / out), corner));
            }
        }
        return pieces;
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    private static Point between(Point from, Point to, double part) {
        return new Point(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
    }
}
