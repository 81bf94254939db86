/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.liveupdate.zest.scene.Detail;
import org.liveupdate.zest.theme.GraphTheme;
import org.liveupdate.zest.theme.Role;
import org.liveupdate.zest.theme.TextFont;
import org.liveupdate.zest.theme.TextWidths;

/** Paints connections: a line, an arrow at its end, a label on its longest part. */
final class EdgePainter {
    private static final int ARROW = 8;

    private EdgePainter() {
    }

    /** The line style of SWT for style constants of Zest. */
    static int lineStyle(int style) {
        if (ZestStyles.checkStyle(style, ZestStyles.CONNECTIONS_DASH_DOT)) {
            return SWT.LINE_DASHDOT;
        }
        if (ZestStyles.checkStyle(style, ZestStyles.CONNECTIONS_DASH)) {
            return SWT.LINE_DASH;
        }
        return ZestStyles.checkStyle(style, ZestStyles.CONNECTIONS_DOT) ? SWT.LINE_DOT : SWT.LINE_SOLID;
    }

    private static Color color(GraphConnection connection, GraphTheme theme) {
        if (connection.isHighlighted()) {
            return connection.getHighlightColor() != null ? connection.getHighlightColor()
                    : theme.color(Role.SELECTION);
        }
        return connection.getLineColor() != null ? connection.getLineColor() : theme.color(Role.EDGE);
    }

    static void paint(GraphConnection connection, Graphics graphics, Detail detail, double zoom, GraphTheme theme) {
        int[] points = pixels(connection.geometry().points(), zoom);
        if (points.length < 4) {
            return;
        }
        Color color = color(connection, theme);
        graphics.setForegroundColor(color);
        if (detail == Detail.BLOCK) {
            graphics.setAntialias(SWT.OFF);
            graphics.drawPolyline(points);
            return;
        }
        graphics.setAntialias(isDiagonal(points) ? SWT.ON : SWT.OFF);
        int width = connection.getLineWidth() + (connection.isHighlighted() ? 1 : 0);
        graphics.setLineWidth(Math.max(1, (int) Math.round(width * Math.min(1, zoom * 1.2))));
        graphics.setLineStyle(connection.getLineStyle());
        graphics.drawPolyline(points);
        graphics.setLineStyle(SWT.LINE_SOLID);
        graphics.setLineWidth(1);
        if (connection.isDirected()) {
            graphics.setAntialias(SWT.ON);
            graphics.setBackgroundColor(color);
            graphics.fillPolygon(arrow(points, Math.max(5, (int) Math.round(ARROW * zoom))));
        }
        graphics.setAntialias(SWT.DEFAULT);
    }

    private static int[] pixels(int[] points, double zoom) {
        if (zoom == 1) {
            return points;
        }
        int[] pixels = new int[points.length];
        for (int i = 0; i < points.length; i++) {
            pixels[i] = (int) Math.round(points[i] * zoom);
        }
        return pixels;
    }

    private static boolean isDiagonal(int[] points) {
        for (int i = 0; i + 3 < points.length; i += 2) {
            if (points[i] != points[i + 2] && points[i + 1] != points[i + 3]) {
                return true;
            }
        }
        return false;
    }

    /** A triangle whose tip is the end of the line. */
    static int[] arrow(int[] points, int length) {
        int last = points.length - 2;
        int before = last - 2;
        while (before > 0 && Math.hypot(points[last] - points[before], points[last + 1] - points[before + 1]) < 2) {
            before -= 2;
        }
        double dx = points[last] - points[before];
        double dy = points[last + 1] - points[before + 1];
        double size = Math.max(1, Math.hypot(dx, dy));
        double ux = dx / size * length;
        double uy = dy / size * length;
        return new int[] {points[last], points[last + 1], (int) Math.round(points[last] - ux - uy * 0.45),
            (int) Math.round(points[last + 1] - uy + ux * 0.45), (int) Math.round(points[last] - ux + uy * 0.45),
            (int) Math.round(points[last + 1] - uy - ux * 0.45)};
    }

    /** Where the label is; empty if there is none. */
    static Rectangle labelBox(GraphConnection connection, int[] points) {
        String text = connection.getText();
        if (text.isEmpty() || points.length < 4) {
            return new Rectangle();
        }
        Rectangle given = connection.geometry().labelArea();
        if (given != null) {
            return given;
        }
        GraphTheme theme = connection.getGraphModel().getTheme();
        TextWidths widths = theme.widths(font(connection, theme));
        int width = (int) Math.ceil(widths.width(text)) + 6;
        int height = widths.height() + 2;
        return LabelPlaces.find(connection, points, new Dimension(width, height));
    }

    private static Font font(GraphConnection connection, GraphTheme theme) {
        return connection.getFont() != null ? connection.getFont() : theme.font(TextFont.NAME);
    }

    static void paintLabel(GraphConnection connection, Graphics graphics, Detail detail, GraphTheme theme) {
        if (connection.getText().isEmpty() || detail != Detail.FULL) {
            return;
        }
        Rectangle box = connection.geometry().label();
        if (box.isEmpty()) {
            return;
        }
        graphics.setBackgroundColor(theme.color(Role.BACKGROUND));
        graphics.fillRectangle(box);
        graphics.setFont(font(connection, theme));
        graphics.setForegroundColor(theme.color(Role.MUTED_TEXT));
        TextWidths widths = theme.widths(font(connection, theme));
        graphics.drawString(widths.fit(connection.getText(), box.width - 2), box.x + 3,
                box.y + (box.height - widths.height()) / 2);
    }
}
