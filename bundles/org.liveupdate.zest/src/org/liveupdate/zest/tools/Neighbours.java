/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.tools;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.GraphConnection;
import org.eclipse.zest.core.widgets.GraphContainer;
import org.eclipse.zest.core.widgets.GraphNode;

import java.util.ArrayList;
import java.util.List;

/** Finds where an arrow key leads: along a connection if there is one that way, else to the nearest node that way. */
final class Neighbours {
    private final Graph graph;

    Neighbours(Graph graph) {
        this.graph = graph;
    }

    /** The node to go to, or {@code null}. */
    GraphNode next(GraphNode from, int key) {
        List<GraphNode> connected = new ArrayList<>();
        for (GraphConnection connection : from.getSourceConnections()) {
            add(connection.getDestination(), from, connected);
        }
        for (GraphConnection connection : from.getTargetConnections()) {
            add(connection.getSource(), from, connected);
        }
        GraphNode best = nearest(from, connected, key, 1);
        return best != null ? best : nearest(from, all(), key, 2);
    }

    private static void add(GraphNode node, GraphNode from, List<GraphNode> connected) {
        if (node != from && node.isShown()) {
            connected.add(node);
        }
    }

    /** All nodes that are shown, inner ones after what they are in. */
    List<GraphNode> all() {
        List<GraphNode> all = new ArrayList<>();
        List<GraphNode> open = new ArrayList<>(graph.getNodes());
        for (int i = 0; i < open.size(); i++) {
            GraphNode node = open.get(i);
            if (node.isVisible()) {
                all.add(node);
                if (node instanceof GraphContainer container && container.isOpen()) {
                    open.addAll(container.getNodes());
                }
            }
        }
        return all;
    }

    /** The nearest candidate that way; the larger the width, the more it may be to the side. */
    private GraphNode nearest(GraphNode from, List<GraphNode> candidates, int key, double width) {
        Point start = graph.getBounds(from).getCenter();
        GraphNode best = null;
        double least = Double.MAX_VALUE;
        for (GraphNode candidate : candidates) {
            Rectangle box = graph.getBounds(candidate);
            Point middle = box.getCenter();
            double dx = middle.x - start.x;
            double dy = middle.y - start.y;
            double along = key == SWT.ARROW_RIGHT ? dx : key == SWT.ARROW_LEFT ? -dx : key == SWT.ARROW_DOWN ? dy : -dy;
            double across = Math.abs(key == SWT.ARROW_RIGHT || key == SWT.ARROW_LEFT ? dy : dx);
            double cost = along + 2 * across;
            if (candidate != from && along > 0 && along * width >= across && cost < least) {
                least = cost;
                best = candidate;
            }
        }
        return best;
    }
}
