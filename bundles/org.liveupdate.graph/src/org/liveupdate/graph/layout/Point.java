/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.layout;

/**
 * A point of the drawing.
 *
 * @param x to the right, in pixels
 * @param y downwards, in pixels
 */
public record Point(double x, double y) {

    /** This point moved by a distance. */
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
