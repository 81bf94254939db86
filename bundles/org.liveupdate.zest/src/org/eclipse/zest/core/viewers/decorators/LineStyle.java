/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers.decorators;

import org.eclipse.draw2d.ConnectionRouter;
import org.eclipse.draw2d.IFigure;
import org.eclipse.swt.graphics.Color;
import org.eclipse.zest.core.widgets.GraphConnection;
import org.eclipse.zest.core.widgets.ZestStyles;

/**
 * How a connection looks; {@code null}, -1 and no style mean that it stays as it is. Not part of the Zest API.
 *
 * @param style     the style constants
 * @param color     the colour
 * @param highlight the colour while highlighted
 * @param width     the width in pixels
 * @param tooltip   what is shown while the mouse pointer rests on it
 * @param router    who finds its way
 */
public record LineStyle(int style, Color color, Color highlight, int width, IFigure tooltip,
        ConnectionRouter router) {

    /** Gives a connection this look. */
    public void apply(GraphConnection connection) {
        if (style != ZestStyles.NONE) {
            connection.setConnectionStyle(style);
        }
        connection.setLineColor(color);
        connection.setHighlightColor(highlight);
        if (width >= 0) {
            connection.setLineWidth(width);
        }
        connection.setTooltip(tooltip);
        if (router != null) {
            connection.setRouter(router);
        }
    }
}
