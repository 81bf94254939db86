/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers;

import org.eclipse.draw2d.IFigure;
import org.eclipse.jface.viewers.DecoratingLabelProvider;
import org.eclipse.jface.viewers.IBaseLabelProvider;
import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.zest.core.widgets.CGraphNode;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.GraphConnection;
import org.eclipse.zest.core.widgets.GraphContainer;
import org.eclipse.zest.core.widgets.GraphItem;
import org.eclipse.zest.core.widgets.GraphNode;
import org.eclipse.zest.core.widgets.IContainer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which item shows which element, and making, keeping and removing items as the content provider says. */
final class ViewerItems {
    private final AbstractStructuredGraphViewer viewer;
    private final Map<Object, GraphNode> nodes = new LinkedHashMap<>();
    private final Map<Object, GraphConnection> connections = new LinkedHashMap<>();
    private final Set<Object> wanted = new HashSet<>();
    private boolean changed;

    ViewerItems(AbstractStructuredGraphViewer viewer) {
        this.viewer = viewer;
    }

    GraphItem find(Object element) {
        GraphItem node = nodes.get(element);
        return node != null ? node : connections.get(element);
    }

    Map<Object, GraphNode> nodesByElement() {
        return Collections.unmodifiableMap(nodes);
    }

    Collection<GraphNode> nodes() {
        return nodes.values();
    }

    Collection<GraphConnection> connections() {
        return connections.values();
    }

    List<GraphItem> all() {
        List<GraphItem> all = new ArrayList<>(nodes.values());
        all.addAll(connections.values());
        return all;
    }

    void clear() {
        nodes.clear();
        connections.clear();
        viewer.getGraphControl().clear();
    }

    /** Brings the items up to date with the content; returns whether nodes or connections came or went. */
    boolean rebuild(Object input) {
        changed = false;
        wanted.clear();
        ContentReader.read((IStructuredContentProvider) viewer.getContentProvider(), input, viewer, this);
        for (GraphConnection connection : List.copyOf(connections.values())) {
            if (!wanted.contains(connection.getData())) {
                remove(connection);
            }
        }
        for (GraphNode node : List.copyOf(nodes.values())) {
            if (!node.isDisposed() && !wanted.contains(node.getData())) {
                remove(node);
            }
        }
        return changed;
    }

    /** The node for an element at the top, made if it is not there. */
    GraphNode node(Object element) {
        return node(element, viewer.getGraphControl(), false);
    }

    /** The node for an element in a container, made if it is not there. */
    GraphNode node(Object element, IContainer parent, boolean container) {
        wanted.add(element);
        GraphNode node = nodes.get(element);
        if (node != null && (node.getContainer() != parent || container != node instanceof GraphContainer)) {
            remove(node);
            node = null;
        }
        if (node == null) {
            node = create(element, parent, container);
            node.setData(element);
            nodes.put(element, node);
            changed = true;
            viewer.doUpdateItem(node, element, true);
        }
        return node;
    }

    private GraphNode create(Object element, IContainer parent, boolean container) {
        IFigure figure = figure(viewer.getLabelProvider(), element);
        if (container) {
            GraphContainer made = new GraphContainer(parent, viewer.getNodeStyle());
            if (figure != null) {
                made.setCustomFigure(figure);
            }
            return made;
        }
        return figure != null ? new CGraphNode(parent, viewer.getNodeStyle(), figure)
                : new GraphNode(parent, viewer.getNodeStyle(), element);
    }

    private static IFigure figure(IBaseLabelProvider provider, Object element) {
        if (provider instanceof IFigureProvider figures) {
            return figures.getFigure(element);
        }
        return provider instanceof DecoratingLabelProvider decorating
                && decorating.getLabelProvider() instanceof IFigureProvider figures ? figures.getFigure(element) : null;
    }

    /** A connection between two elements, made if it is not there. Ends that are not there are made at the top. */
    GraphConnection connect(Object element, Object from, Object to) {
        GraphNode source = nodes.containsKey(from) ? nodes.get(from) : node(from);
        GraphNode target = nodes.containsKey(to) ? nodes.get(to) : node(to);
        wanted.add(element);
        GraphConnection connection = connections.get(element);
        if (connection != null && (connection.getSource() != source || connection.getDestination() != target)) {
            remove(connection);
            connection = null;
        }
        if (connection == null) {
            Graph graph = viewer.getGraphControl();
            connection = new GraphConnection(graph, viewer.getConnectionStyle(), source, target);
            connection.setData(element);
            connections.put(element, connection);
            changed = true;
            viewer.doUpdateItem(connection, element, true);
        }
        return connection;
    }

    void remove(GraphConnection connection) {
        connections.remove(connection.getData());
        connection.dispose();
        changed = true;
    }

    void remove(GraphNode node) {
        List<GraphNode> all = new ArrayList<>(List.of(node));
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof GraphContainer container) {
                all.addAll(container.getNodes());
            }
        }
        for (GraphNode each : all) {
            each.getSourceConnections().forEach(connection -> connections.remove(connection.getData()));
            each.getTargetConnections().forEach(connection -> connections.remove(connection.getData()));
            nodes.remove(each.getData());
        }
        node.dispose();
        changed = true;
    }
}
