/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.scene;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.liveupdate.zest.theme.GraphTheme;

/**
 * A figure that can paint itself with less detail when the graph is zoomed out. Its bounds are in graph coordinates.
 */
public interface DetailFigure extends IFigure {
    /**
     * Paints the figure.
     *
     * @param graphics scaled to graph coordinates
     * @param detail   how much to paint
     * @param zoom     the scale in use, for text that keeps its size on the screen
     * @param theme    colours and fonts
     */
    void paint(Graphics graphics, Detail detail, double zoom, GraphTheme theme);

    /** The vertical distance from the figure's upper edge at which a connection attaches to a port, or -1. */
    default int portOffset(Object port) {
        return -1;
    }

    /** The port at a place relative to the figure's upper left corner, or {@code null}. */
    default Object portAt(int x, int y) {
        return null;
    }

    /** The port whose handle, from which connections can be dragged, is at a place; or {@code null}. */
    default Object portHandleAt(int x, int y) {
        return portAt(x, y);
    }

    /** The text for a place relative to the figure's upper left corner, or {@code null}. */
    default String tooltipAt(int x, int y) {
        return null;
    }

    /** How far down the figure is more than background for what is inside it, or 0 for all of it. */
    default int titleHeight() {
        return 0;
    }

    /** All text of the figure, for search and for assistive technology; title first. */
    default String text() {
        return "";
    }

    /** What assistive technology says for the figure. */
    default String description() {
        return text();
    }
}
