/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.layout;

import org.liveupdate.graph.layout.Point;

import java.util.List;

/** A connection of a layout context that takes its route from the layout. */
public interface RoutedConnection {
    /**
     * Sets the corners of the connection.
     *
     * @param corners all points from the border of the source to the border of the target, in the coordinates of the
     *                context, or an empty list for a straight line
     */
    void setRoute(List<Point> corners);

    /** How far below the upper edge of the source the connection starts, or a negative number for anywhere. */
    double getSourceOffset();

    /** How far below the upper edge of the target the connection ends, or a negative number for anywhere. */
    double getTargetOffset();
}
