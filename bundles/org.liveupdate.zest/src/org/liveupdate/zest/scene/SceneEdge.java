/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.scene;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.liveupdate.zest.theme.GraphTheme;

/** A line on the canvas. */
public interface SceneEdge {
    /** The area around the line in graph coordinates; not to be changed by the caller. */
    Rectangle sceneBounds();

    /** The corners in graph coordinates, x and y alternating; not to be changed by the caller. */
    int[] route();

    /** Paints the line in pixels: graph coordinates times zoom. */
    void paintScene(Graphics graphics, Detail detail, double zoom, GraphTheme theme);

    /** Paints the label in graph coordinates; after all lines, so that no line is over text. */
    void paintLabel(Graphics graphics, Detail detail, GraphTheme theme);
}
