/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.dataStructures;

/** A size in floating point. */
public class DisplayIndependentDimension {
    /** The width. */
    public double width;
    /** The height. */
    public double height;

    /** Makes a size. */
    public DisplayIndependentDimension(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Makes a copy. */
    public DisplayIndependentDimension(DisplayIndependentDimension dimension) {
        this(dimension.width, dimension.height);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DisplayIndependentDimension size && size.width == width && size.height == height;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(width) * 31 + Double.hashCode(height);
    }

    @Override
    public String toString() {
        return "(" + width + ", " + height + ")";
    }
}
