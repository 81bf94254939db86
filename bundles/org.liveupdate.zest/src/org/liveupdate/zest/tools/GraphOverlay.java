/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.tools;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.GraphConnection;
import org.eclipse.zest.core.widgets.GraphItem;
import org.eclipse.zest.core.widgets.GraphNode;
import org.eclipse.zest.core.widgets.ZestStyles;
import org.liveupdate.zest.scene.Detail;
import org.liveupdate.zest.scene.Overlay;
import org.liveupdate.zest.theme.GraphTheme;
import org.liveupdate.zest.theme.Role;
import org.liveupdate.zest.theme.TextFont;
import org.liveupdate.zest.theme.TextWidths;

import java.util.List;

/**
 * Paints what the user does over the graph. Each meaning has a line style of its own, besides its colour: selected is a
 * thick solid frame, a hit a dashed one; what a pointer leads to has solid lines, what points here dashed ones.
 */
final class GraphOverlay implements Overlay {
    private final Graph graph;
    private final GraphTools tools;

    GraphOverlay(Graph graph, GraphTools tools) {
        this.graph = graph;
        this.tools = tools;
    }

    @Override
    public void paint(Graphics graphics, double zoom, Rectangle visible, GraphTheme theme) {
        for (GraphNode hit : tools.search().hits()) {
            frame(graphics, hit, zoom, visible, theme, Role.HIT, SWT.LINE_DASH, 2, 4);
        }
        for (GraphItem item : graph.getSelection()) {
            if (item instanceof GraphNode node) {
                frame(graphics, node, zoom, visible, theme, Role.SELECTION, SWT.LINE_SOLID, 3, 2);
            } else if (item instanceof GraphConnection connection) {
                line(graphics, connection, zoom, theme, Role.SELECTION, SWT.LINE_SOLID);
            }
        }
        List<GraphConnection> out = tools.hover().leadsTo();
        List<GraphConnection> in = tools.hover().pointsHere();
        for (GraphConnection connection : in) {
            line(graphics, connection, zoom, theme, Role.POINTED_FROM, SWT.LINE_DASH);
            frame(graphics, connection.getSource(), zoom, visible, theme, Role.POINTED_FROM, SWT.LINE_DASH, 2, 3);
        }
        for (GraphConnection connection : out) {
            line(graphics, connection, zoom, theme, Role.LEADS_TO, SWT.LINE_SOLID);
            frame(graphics, connection.getDestination(), zoom, visible, theme, Role.LEADS_TO, SWT.LINE_SOLID, 2, 3);
        }
        for (GraphConnection connection : in) {
            graph.paintLabel(connection, graphics);
        }
        for (GraphConnection connection : out) {
            graph.paintLabel(connection, graphics);
        }
        if (tools.connectionDrag().isActive()) {
            connectionDrag(graphics, zoom, visible, theme);
        }
        if (tools.hover().item() instanceof GraphNode node && zoom < Detail.FULL_FROM && node.isShown()
                && ZestStyles.checkStyle(node.getNodeStyle(), ZestStyles.NODES_FISHEYE)) {
            fisheye(graphics, node, zoom, theme);
        }
        screen(graphics, zoom, visible, theme);
    }

    /** Paints a node at its full size over its middle. */
    private void fisheye(Graphics graphics, GraphNode node, double zoom, GraphTheme theme) {
        Point middle = graph.getBounds(node).getCenter();
        graphics.pushState();
        graphics.translate((int) Math.round(middle.x * zoom) - middle.x, (int) Math.round(middle.y * zoom) - middle.y);
        graph.paintNode(node, graphics);
        graphics.popState();
    }

    private void frame(Graphics graphics, GraphNode node, double zoom, Rectangle visible, GraphTheme theme, Role role,
            int style, int width, int gap) {
        if (node.isDisposed() || !node.isShown() || !graph.getBounds(node).intersects(visible)) {
            return;
        }
        Rectangle box = graph.getBounds(node);
        int left = (int) Math.round(box.x * zoom) - gap;
        int top = (int) Math.round(box.y * zoom) - gap;
        int right = (int) Math.round((box.x + box.width) * zoom) + gap - 1;
        int bottom = (int) Math.round((box.y + box.height) * zoom) + gap - 1;
        graphics.setForegroundColor(theme.color(role));
        graphics.setLineWidth(width);
        graphics.setLineStyle(style);
        graphics.drawRectangle(left, top, right - left, bottom - top);
        graphics.setLineStyle(SWT.LINE_SOLID);
        graphics.setLineWidth(1);
    }

    private void line(Graphics graphics, GraphConnection connection, double zoom, GraphTheme theme, Role role,
            int style) {
        int[] points = connection.isDisposed() ? new int[0] : connection.getRoute();
        if (points.length < 4) {
            return;
        }
        for (int i = 0; i < points.length; i++) {
            points[i] = (int) Math.round(points[i] * zoom);
        }
        graphics.setForegroundColor(theme.color(role));
        graphics.setLineWidth(3);
        graphics.setLineStyle(style);
        graphics.drawPolyline(points);
        graphics.setLineStyle(SWT.LINE_SOLID);
        graphics.setLineWidth(1);
    }

    private void connectionDrag(Graphics graphics, double zoom, Rectangle visible, GraphTheme theme) {
        Point from = tools.connectionDrag().from();
        Point to = tools.connectionDrag().to();
        GraphNode target = tools.connectionDrag().target();
        graphics.setForegroundColor(theme.color(Role.SELECTION));
        graphics.setLineWidth(2);
        graphics.setLineStyle(target == null ? SWT.LINE_DOT : SWT.LINE_SOLID);
        graphics.drawLine((int) Math.round(from.x * zoom), (int) Math.round(from.y * zoom),
                (int) Math.round(to.x * zoom), (int) Math.round(to.y * zoom));
        if (target != null) {
            frame(graphics, target, zoom, visible, theme, Role.SELECTION, SWT.LINE_SOLID, 2, 3);
        }
    }

    /** What is at a fixed place of the widget: the rubber band and the search field. */
    private void screen(Graphics graphics, double zoom, Rectangle visible, GraphTheme theme) {
        org.eclipse.draw2d.geometry.Point corner = graph.getViewport().getViewLocation();
        Rectangle band = tools.mouse().band();
        if (band != null) {
            graphics.setForegroundColor(theme.color(Role.SELECTION));
            graphics.setLineStyle(SWT.LINE_DASH);
            graphics.drawRectangle(band.x + corner.x, band.y + corner.y, band.width, band.height);
            graphics.setLineStyle(SWT.LINE_SOLID);
        }
        GraphSearch search = tools.search();
        if (search.isActive()) {
            String count = search.query().isEmpty() ? "type to search"
                    : search.hits().isEmpty() ? "no hits" : search.current() + 1 + " of " + search.hits().size();
            String text = "Find: " + search.query() + "\u2502  " + count;
            TextWidths widths = theme.widths(theme.font(TextFont.NAME));
            int width = (int) Math.ceil(widths.width(text)) + 20;
            Rectangle box = new Rectangle(corner.x + 8, corner.y + 8, width, widths.height() + 12);
            graphics.setBackgroundColor(theme.color(Role.HEADER));
            graphics.setForegroundColor(theme.color(search.hits().isEmpty() && !search.query().isEmpty()
                    ? Role.PROBLEM : Role.SELECTION));
            graphics.fillRectangle(box);
            graphics.drawRectangle(box);
            graphics.setForegroundColor(theme.color(Role.TEXT));
            graphics.setFont(theme.font(TextFont.NAME));
            graphics.drawString(text, box.x + 10, box.y + 6);
        }
    }
}
