/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.scene;

import java.util.List;
import org.liveupdate.graph.layout.Box;
import org.liveupdate.graph.layout.Point;

/** One simple shape of a picture. */
public sealed interface Shape {

    /** How it looks. */
    Style style();

    /**
     * A rectangle with round corners.
     *
     * @param style       how it looks
     * @param box         where
     * @param topLeft     radius of that corner in pixels
     * @param topRight    radius of that corner
     * @param bottomRight radius of that corner
     * @param bottomLeft  radius of that corner
     */
    record Rect(Style style, Box box, double topLeft, double topRight, double bottomRight, double bottomLeft)
            implements Shape {
    }

    /**
     * A line of straight pieces whose corners are rounded.
     *
     * @param style  how it looks
     * @param points its corners
     */
    record Line(Style style, List<Point> points) implements Shape {
    }

    /**
     * A closed area with straight sides.
     *
     * @param style  how it looks
     * @param points its corners
     */
    record Polygon(Style style, List<Point> points) implements Shape {
    }

    /**
     * A circle.
     *
     * @param style  how it looks
     * @param center its middle
     * @param radius in pixels
     */
    record Circle(Style style, Point center, double radius) implements Shape {
    }

    /**
     * A line of text.
     *
     * @param style how it looks
     * @param at    the left or right end of its base line
     * @param text  what it says
     * @param right whether {@code at} is the right end
     */
    record Text(Style style, Point at, String text, boolean right) implements Shape {
    }
}
