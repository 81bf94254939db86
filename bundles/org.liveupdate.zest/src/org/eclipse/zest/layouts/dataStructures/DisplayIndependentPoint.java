/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.dataStructures;

/** A point in floating point coordinates. */
public class DisplayIndependentPoint {
    /** The horizontal position. */
    public double x;
    /** The vertical position. */
    public double y;

    /** Makes a point. */
    public DisplayIndependentPoint(double x, double y) {
        this.x = x;
        this.y = y;
    }

    /** Makes a copy. */
    public DisplayIndependentPoint(DisplayIndependentPoint point) {
        this(point.x, point.y);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DisplayIndependentPoint point && point.x == x && point.y == y;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(x) * 31 + Double.hashCode(y);
    }

    @Override
    public String toString() {
        return "(" + x + ", " + y + ")";
    }
}
