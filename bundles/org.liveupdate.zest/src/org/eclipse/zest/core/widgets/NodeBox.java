/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.widgets.Item;
import org.eclipse.zest.layouts.dataStructures.DisplayIndependentDimension;
import org.eclipse.zest.layouts.dataStructures.DisplayIndependentPoint;
import org.eclipse.zest.layouts.interfaces.ConnectionLayout;
import org.eclipse.zest.layouts.interfaces.EntityLayout;
import org.eclipse.zest.layouts.interfaces.NodeLayout;
import org.eclipse.zest.layouts.interfaces.SubgraphLayout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A node in a layout context: numbers that are read from the item and written back to it later. */
final class NodeBox implements NodeLayout {
    private static final double MINIMIZED = 0;

    private final ContainerContext context;
    private final GraphNode node;
    private final List<ConnectionLine> incoming = new ArrayList<>();
    private final List<ConnectionLine> outgoing = new ArrayList<>();
    private double x;
    private double y;
    private double width;
    private double height;
    private boolean moved;
    private boolean resized;
    private boolean pinned;
    private boolean minimized;
    private boolean resizable;
    private SubgraphLayout subgraph;

    NodeBox(ContainerContext context, GraphNode node) {
        this.context = context;
        this.node = node;
    }

    GraphNode node() {
        return node;
    }

    /** Notes for a snapshot what the live node is pruned to. */
    void notePruning(SubgraphLayout prunedTo, boolean isMinimized) {
        subgraph = prunedTo;
        minimized = isMinimized;
    }

    /** Reads the item; on the thread of the user interface. */
    void read() {
        Dimension size = node.getSize();
        Point at = node.getLocation();
        width = size.width;
        height = size.height;
        x = at.x + width / 2;
        y = at.y + height / 2;
        pinned = node.isPinned();
        resizable = node.isSizeFixed()
                && !ZestStyles.checkStyle(node.getNodeStyle(), ZestStyles.NODES_NO_LAYOUT_RESIZE);
        moved = false;
        resized = false;
    }

    /** Writes to the item; on the thread of the user interface. */
    void apply() {
        if (node.isDisposed()) {
            return;
        }
        if (resized && !minimized) {
            node.setSize(width, height);
        }
        if (moved && !node.isPinned()) {
            node.setLocation(x - width / 2, y - height / 2);
        }
        moved = false;
        resized = false;
    }

    void clearConnections() {
        incoming.clear();
        outgoing.clear();
    }

    void addOutgoing(ConnectionLine line) {
        outgoing.add(line);
        if (!line.isDirected()) {
            incoming.add(line);
        }
    }

    void addIncoming(ConnectionLine line) {
        incoming.add(line);
        if (!line.isDirected()) {
            outgoing.add(line);
        }
    }

    boolean isPinned() {
        return pinned;
    }

    @Override
    public DisplayIndependentDimension getSize() {
        return minimized ? new DisplayIndependentDimension(MINIMIZED, MINIMIZED)
                : new DisplayIndependentDimension(width, height);
    }

    @Override
    public DisplayIndependentPoint getLocation() {
        return new DisplayIndependentPoint(x, y);
    }

    @Override
    public boolean isMovable() {
        return !pinned;
    }

    @Override
    public boolean isResizable() {
        return resizable;
    }

    @Override
    public double getPreferredAspectRatio() {
        return 0;
    }

    @Override
    public void setLocation(double newX, double newY) {
        context.cancellation().check();
        if (!pinned) {
            x = newX;
            y = newY;
            moved = true;
        }
    }

    @Override
    public void setSize(double newWidth, double newHeight) {
        context.cancellation().check();
        if (resizable) {
            width = newWidth;
            height = newHeight;
            resized = true;
        }
    }

    @Override
    public Item[] getItems() {
        return new Item[] {node};
    }

    @Override
    public boolean isPrunable() {
        return true;
    }

    @Override
    public boolean isPruned() {
        return subgraph != null;
    }

    @Override
    public SubgraphLayout getSubgraph() {
        return subgraph;
    }

    @Override
    public void prune(SubgraphLayout newSubgraph) {
        if (newSubgraph == subgraph) {
            return;
        }
        SubgraphLayout old = subgraph;
        subgraph = newSubgraph;
        if (old != null) {
            old.removeNodes(new NodeLayout[] {this});
        }
        if (newSubgraph != null) {
            newSubgraph.addNodes(new NodeLayout[] {this});
        }
        context.setVisible(node, newSubgraph == null);
    }

    @Override
    public NodeLayout[] getSuccessingNodes() {
        Set<NodeLayout> nodes = new LinkedHashSet<>();
        outgoing.forEach(line -> nodes.add(line.other(this)));
        return nodes.toArray(NodeLayout[]::new);
    }

    @Override
    public NodeLayout[] getPredecessingNodes() {
        Set<NodeLayout> nodes = new LinkedHashSet<>();
        incoming.forEach(line -> nodes.add(line.other(this)));
        return nodes.toArray(NodeLayout[]::new);
    }

    @Override
    public EntityLayout[] getSuccessingEntities() {
        return shown(getSuccessingNodes());
    }

    @Override
    public EntityLayout[] getPredecessingEntities() {
        return shown(getPredecessingNodes());
    }

    private static EntityLayout[] shown(NodeLayout[] nodes) {
        Set<EntityLayout> entities = new LinkedHashSet<>();
        for (NodeLayout node : nodes) {
            if (!node.isPruned()) {
                entities.add(node);
            } else if (node.getSubgraph().isGraphEntity()) {
                entities.add(node.getSubgraph());
            }
        }
        return entities.toArray(EntityLayout[]::new);
    }

    @Override
    public ConnectionLayout[] getIncomingConnections() {
        return incoming.toArray(ConnectionLayout[]::new);
    }

    @Override
    public ConnectionLayout[] getOutgoingConnections() {
        return outgoing.toArray(ConnectionLayout[]::new);
    }

    @Override
    public void setMinimized(boolean newMinimized) {
        minimized = newMinimized;
    }

    @Override
    public boolean isMinimized() {
        return minimized;
    }
}
