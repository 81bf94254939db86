/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.geometry.Rectangle;
import org.liveupdate.zest.scene.Detail;
import org.liveupdate.zest.scene.SceneEdge;
import org.liveupdate.zest.scene.SceneNode;
import org.liveupdate.zest.scene.Segments;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Keeps the lists of a graph's items, and the scene up to date with them. */
final class GraphItems {
    private final Graph graph;
    private final List<GraphNode> nodes = new ArrayList<>();
    private final List<GraphConnection> connections = new ArrayList<>();
    private final Set<GraphConnection> stale = new LinkedHashSet<>();
    private boolean clearing;

    GraphItems(Graph graph) {
        this.graph = graph;
    }

    List<GraphNode> nodes() {
        return nodes;
    }

    List<GraphConnection> connections() {
        return connections;
    }

    void added(GraphNode node, IContainer parent) {
        if (parent instanceof GraphContainer container) {
            container.children().add(node);
            container.resizeParents();
            container.context().structureChanged(node, true);
        } else {
            nodes.add(node);
            graph.context().structureChanged(node, true);
        }
    }

    void removed(GraphNode node, IContainer parent) {
        if (!clearing) {
            graph.getScene().remove(node.scene());
            graph.selection().removed(node);
            (parent instanceof GraphContainer container ? container.children() : nodes).remove(node);
            (parent instanceof GraphContainer container ? container.context() : graph.context())
                    .structureChanged(node, false);
            graph.sceneChanged();
        }
    }

    void added(GraphConnection connection) {
        connections.add(connection);
        stale(connection);
        graph.context().structureChanged(connection, true);
    }

    void removed(GraphConnection connection) {
        if (!clearing) {
            stale.remove(connection);
            graph.getScene().remove(connection.scene());
            connections.remove(connection);
            graph.selection().removed(connection);
            graph.context().structureChanged(connection, false);
            graph.sceneChanged();
        }
    }

    /**
     * Disposes of everything at once, without looking for each item in the lists. A graph that is disposed does so,
     * too: the style sheets of the workbench hold every item until it says that it is disposed.
     */
    void dispose() {
        clearing = true;
        try {
            new ArrayList<>(connections).forEach(GraphConnection::dispose);
            new ArrayList<>(nodes).forEach(GraphNode::dispose);
        } finally {
            clearing = false;
        }
    }

    void clear() {
        dispose();
        connections.clear();
        nodes.clear();
        stale.clear();
        graph.selection().clear();
        graph.getScene().clear();
        graph.context().structureCleared();
        graph.sceneChanged();
    }

    void update(GraphNode node) {
        graph.getScene().update(node.scene());
        graph.sceneChanged();
    }

    void hide(GraphNode node) {
        graph.getScene().remove(node.scene());
        graph.sceneChanged();
    }

    /** Tells that a node is somewhere else now, so that its connections have to be computed anew. */
    void moved(GraphNode node) {
        stale.addAll(node.sources());
        stale.addAll(node.targets());
    }

    void stale(GraphConnection connection) {
        stale.add(connection);
        graph.sceneChanged();
    }

    /** Computes the ways of all connections whose ends moved. */
    void flush() {
        if (stale.isEmpty()) {
            return;
        }
        List<GraphConnection> work = new ArrayList<>(stale);
        stale.clear();
        for (GraphConnection connection : work) {
            if (connection.isDisposed()) {
                continue;
            }
            if (connection.geometry().points().length > 0) {
                graph.getScene().invalidate(connection.geometry().bounds());
            }
            if (connection.geometry().update()) {
                graph.getScene().update(connection.scene());
            } else {
                graph.getScene().remove(connection.scene());
            }
        }
    }

    /** The item at a place in graph coordinates: the innermost node, else a connection, else a container. */
    GraphItem at(int x, int y) {
        flush();
        Rectangle spot = new Rectangle(x, y, 0, 0);
        GraphNode[] found = new GraphNode[1];
        nodesIn(spot, node -> {
            if (node.world().contains(x, y) && (found[0] == null || isOver(node.scene(), found[0].scene()))) {
                found[0] = node;
            }
        });
        if (found[0] != null && !(found[0] instanceof GraphContainer container && container.isOpen()
                && isBelowTitle(container, y))) {
            return found[0];
        }
        GraphItem edge = edgeAt(x, y);
        return edge != null ? edge : found[0];
    }

    private static boolean isBelowTitle(GraphContainer container, int y) {
        return y > container.world().y + container.getTitleHeight() * container.scale();
    }

    private static boolean isOver(SceneNode first, SceneNode second) {
        return first.depth() >= second.depth();
    }

    private GraphItem edgeAt(int x, int y) {
        double zoom = graph.getCamera().zoom();
        if (Detail.of(zoom) == Detail.BLOCK) {
            return null;
        }
        int reach = (int) Math.ceil(5 / zoom);
        double[] best = {reach};
        GraphItem[] found = new GraphItem[1];
        graph.getScene().edgesIn(new Rectangle(x - reach, y - reach, 2 * reach, 2 * reach), each -> {
            double distance = distance(each, x, y);
            if (distance <= best[0]) {
                best[0] = distance;
                found[0] = ((ItemHolder) each).item();
            }
        });
        return found[0];
    }

    private static double distance(SceneEdge edge, int x, int y) {
        return Segments.distance(edge.route(), x, y);
    }

    /** Calls back for every shown node that touches an area in graph coordinates. */
    void nodesIn(Rectangle area, Consumer<GraphNode> consumer) {
        graph.getScene().nodesIn(area, each -> {
            if (each instanceof ItemHolder holder && holder.item() instanceof GraphNode node) {
                consumer.accept(node);
            }
        });
    }

    /** The nodes that are completely in an area in graph coordinates. */
    List<GraphItem> nodesInside(Rectangle area) {
        List<GraphItem> inside = new ArrayList<>();
        nodesIn(area, node -> {
            if (area.contains(node.world())) {
                inside.add(node);
            }
        });
        return inside;
    }
}
