/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.diagram;

/**
 * A place in the drawing, in pixels at 100 %.
 *
 * @param x      left edge
 * @param y      upper edge
 * @param width  width
 * @param height height
 */
public record Box(int x, int y, int width, int height) {
    /** The first place to the right that is not in it. */
    public int right() {
        return x + width;
    }

    /** The first place below that is not in it. */
    public int bottom() {
        return y + height;
    }

    /** The same size elsewhere. */
    public Box at(int newX, int newY) {
        return new Box(newX, newY, width, height);
    }

    /** Whether two places share more than an edge. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
}
