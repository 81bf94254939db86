/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.dataStructures;

/** A rectangle in floating point coordinates. */
public class DisplayIndependentRectangle {
    /** The left edge. */
    public double x;
    /** The upper edge. */
    public double y;
    /** The width. */
    public double width;
    /** The height. */
    public double height;

    /** Makes an empty rectangle at the origin. */
    public DisplayIndependentRectangle() {
        this(0, 0, 0, 0);
    }

    /** Makes a rectangle. */
    public DisplayIndependentRectangle(double x, double y, double width, double height) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
    }

    /** Makes a copy. */
    public DisplayIndependentRectangle(DisplayIndependentRectangle rect) {
        this(rect.x, rect.y, rect.width, rect.height);
    }

    /** Whether both share at least one point. */
    public boolean intersects(DisplayIndependentRectangle rect) {
        return x < rect.x + rect.width && rect.x < x + width && y < rect.y + rect.height && rect.y < y + height;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DisplayIndependentRectangle r && r.x == x && r.y == y && r.width == width
                && r.height == height;
    }

    @Override
    public int hashCode() {
        return ((Double.hashCode(x) * 31 + Double.hashCode(y)) * 31 + Double.hashCode(width)) * 31
                + Double.hashCode(height);
    }

    @Override
    public String toString() {
        return "(" + x + ", " + y + ", " + width + ", " + height + ")";
    }
}
