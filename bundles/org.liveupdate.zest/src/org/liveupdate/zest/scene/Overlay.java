/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.scene;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.liveupdate.zest.theme.GraphTheme;

/** Something painted over the graph that changes often: selection, highlights, the rubber band. */
public interface Overlay {
    /**
     * Paints the overlay in pixels, so that lines keep their width at every zoom.
     *
     * @param graphics in pixels of the canvas, relative to the origin of the graph
     * @param zoom     pixels per unit of the graph
     * @param visible  what is visible of the graph, in graph coordinates
     * @param theme    colours and fonts
     */
    void paint(Graphics graphics, double zoom, Rectangle visible, GraphTheme theme);
}
