/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers;

/**
 * An addition to a style provider: connections as Bezier curves. Each end has a control point, given by the angle, in
 * degrees, between the line to it and the line to the other end, and by its distance as a fraction of the distance of
 * the ends. Angles of the same sign curve both ends to the same side. {@link Double#NaN} stands for a default.
 */
public interface IConnectionStyleBezierExtension {
    /** The angle at the start in degrees. */
    double getStartAngle(Object rel);

    /** The angle at the end in degrees. */
    double getEndAngle(Object rel);

    /** The distance of the control point of the start, 0 to 1. */
    double getStartDistance(Object rel);

    /** The distance of the control point of the end, 0 to 1. */
    double getEndDistance(Object rel);
}
