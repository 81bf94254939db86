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

    /** The point that is at the same place in one rectangle as this one is in another. */
    public DisplayIndependentPoint convert(DisplayIndependentRectangle currentBounds,
            DisplayIndependentRectangle targetBounds) {
        return convertToPercent(currentBounds).convertFromPercent(targetBounds);
    }

    /** The place in a rectangle, from 0 to 1 in both directions. */
    public DisplayIndependentPoint convertToPercent(DisplayIndependentRectangle bounds) {
        return new DisplayIndependentPoint(bounds.width == 0 ? 0 : (x - bounds.x) / bounds.width,
                bounds.height == 0 ? 0 : (y - bounds.y) / bounds.height);
    }

    /** The point at a place in a rectangle, which this one gives from 0 to 1 in both directions. */
    public DisplayIndependentPoint convertFromPercent(DisplayIndependentRectangle bounds) {
        return new DisplayIndependentPoint(bounds.x + x * bounds.width, bounds.y + y * bounds.height);
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
