/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

/**
 * The two control points of a Bezier curve in relation to its ends. Not part of the Zest API, which has it only as
 * {@code IConnectionStyleBezierExtension}.
 *
 * @param startAngle    the angle at the start, between the line to the end and that to the control point, in degrees
 * @param startDistance how far the control point is from the start, as a fraction of the distance of the ends
 * @param endAngle      the angle at the end, to the same side
 * @param endDistance   how far its control point is from the end
 */
public record BezierCurve(double startAngle, double startDistance, double endAngle, double endDistance) {
    private static final double ANGLE = 30;
    private static final double DISTANCE = 0.4;
    private static final int STEPS = 16;

    /** Makes a curve; each value may be {@link Double#NaN} for a default. */
    public BezierCurve {
        startAngle = Double.isNaN(startAngle) ? ANGLE : startAngle;
        startDistance = Double.isNaN(startDistance) ? DISTANCE : startDistance;
        endAngle = Double.isNaN(endAngle) ? ANGLE : endAngle;
        endDistance = Double.isNaN(endDistance) ? DISTANCE : endDistance;
    }

    /** The curve between two places as short lines, x and y alternating. */
    int[] points(int[] line) {
        double dx = line[2] - line[0];
        double dy = line[3] - line[1];
        double[] a = control(line[0], line[1], dx, dy, -startAngle, startDistance);
        double[] b = control(line[2], line[3], -dx, -dy, endAngle, endDistance);
        int[] points = new int[(STEPS + 1) * 2];
        for (int i = 0; i <= STEPS; i++) {
            double t = i / (double) STEPS;
            for (int axis = 0; axis < 2; axis++) {
                points[i * 2 + axis] = (int) Math.round(at(line[axis], a[axis], b[axis], line[2 + axis], t));
            }
        }
        return points;
    }

    private static double[] control(double x, double y, double dx, double dy, double angle, double distance) {
        double cos = Math.cos(Math.toRadians(angle)) * distance;
        double sin = Math.sin(Math.toRadians(angle)) * distance;
        return new double[] {x + dx * cos - dy * sin, y + dx * sin + dy * cos};
    }

    private static double at(double p, double a, double b, double q, double t) {
        double u = 1 - t;
        return u * u * u * p + 3 * u * u * t * a + 3 * u * t * t * b + t * t * t * q;
    }
}
