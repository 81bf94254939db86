/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.zest.layouts.interfaces.ConnectionLayout;
import org.eclipse.zest.layouts.interfaces.NodeLayout;
import org.liveupdate.zest.layout.RoutedConnection;

import java.util.List;

/** A connection in a layout context. */
final class ConnectionLine implements ConnectionLayout, RoutedConnection {
    private final GraphConnection connection;
    private final NodeBox source;
    private final NodeBox target;
    private final double weight;
    private final boolean directed;
    private final int sourceOffset;
    private final int targetOffset;
    private boolean visible;
    private boolean visibleChanged;
    private List<org.liveupdate.graph.layout.Point> route;

    ConnectionLine(GraphConnection connection, NodeBox source, NodeBox target) {
        this.connection = connection;
        this.source = source;
        this.target = target;
        weight = connection.getWeightInLayout();
        directed = connection.isDirected();
        visible = connection.isVisible();
        sourceOffset = connection.geometry().sourceOffset();
        targetOffset = connection.geometry().targetOffset();
        source.addOutgoing(this);
        target.addIncoming(this);
    }

    GraphConnection connection() {
        return connection;
    }

    /** The end that is not the given one. */
    NodeBox other(NodeBox end) {
        return end == source ? target : source;
    }

    /** Writes to the item; on the thread of the user interface. */
    void apply() {
        if (connection.isDisposed()) {
            return;
        }
        if (visibleChanged) {
            connection.setVisible(visible);
        }
        if (route == null || route.size() < 2 || source.isPinned() || target.isPinned()) {
            connection.setRoute(null);
            return;
        }
        Point origin = source.node().getContainer() instanceof GraphContainer container ? container.contentOrigin()
                : new Point();
        double scale = source.node().scale();
        int[] points = new int[route.size() * 2];
        for (int i = 0; i < route.size(); i++) {
            points[i * 2] = (int) Math.round(route.get(i).x() * scale) + origin.x;
            points[i * 2 + 1] = (int) Math.round(route.get(i).y() * scale) + origin.y;
        }
        connection.setRoute(points);
    }

    @Override
    public void setRoute(List<org.liveupdate.graph.layout.Point> corners) {
        route = List.copyOf(corners);
    }

    @Override
    public double getSourceOffset() {
        return sourceOffset;
    }

    @Override
    public double getTargetOffset() {
        return targetOffset;
    }

    @Override
    public NodeLayout getSource() {
        return source;
    }

    @Override
    public NodeLayout getTarget() {
        return target;
    }

    @Override
    public double getWeight() {
        return weight;
    }

    @Override
    public boolean isDirected() {
        return directed;
    }

    @Override
    public boolean isVisible() {
        return visible;
    }

    @Override
    public void setVisible(boolean newVisible) {
        visible = newVisible;
        visibleChanged = true;
    }
}
