/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.ConnectionRouter;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.XYAnchor;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.swt.graphics.Color;
import org.liveupdate.zest.theme.Role;

import java.util.Arrays;

/** The figure of a connection, made only for clients that ask for it. Its way is that of the connection. */
final class EdgeFigure extends PolylineConnection {
    private final GraphConnection connection;

    EdgeFigure(GraphConnection connection) {
        this.connection = connection;
        setConnectionRouter(ConnectionRouter.NULL);
        if (connection.isDirected()) {
            setTargetDecoration(new PolygonDecoration());
        }
        refresh();
    }

    /** Takes colour, width and style from the connection. */
    void refresh() {
        Color color = connection.getLineColor();
        if (connection.isHighlighted() && connection.getHighlightColor() != null) {
            color = connection.getHighlightColor();
        }
        setForegroundColor(color != null ? color : connection.getGraphModel().getTheme().color(Role.EDGE));
        setLineWidth(connection.getLineWidth());
        setLineStyle(connection.getLineStyle());
    }

    /** Paints the line and the decorations of a figure along a way. */
    static void paintAlong(PolylineConnection figure, int[] points, Graphics graphics) {
        if (points.length < 4) {
            return;
        }
        PointList list = new PointList(points.length / 2);
        for (int i = 0; i < points.length; i += 2) {
            list.addPoint(points[i], points[i + 1]);
        }
        if (!Arrays.equals(list.toIntArray(), figure.getPoints().toIntArray())) {
            follow(figure, list);
        }
        figure.paint(graphics);
    }

    /** Gives a figure another way; not in each painting, since it asks to be painted then. */
    private static void follow(PolylineConnection figure, PointList list) {
        figure.setConnectionRouter(ConnectionRouter.NULL);
        figure.setSourceAnchor(new XYAnchor(list.getFirstPoint()));
        figure.setTargetAnchor(new XYAnchor(list.getLastPoint()));
        figure.setPoints(list);
        figure.getLayoutManager().layout(figure);
    }
}
