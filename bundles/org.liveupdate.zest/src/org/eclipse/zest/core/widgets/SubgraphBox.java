/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.swt.widgets.Item;
import org.eclipse.zest.layouts.dataStructures.DisplayIndependentDimension;
import org.eclipse.zest.layouts.dataStructures.DisplayIndependentPoint;
import org.eclipse.zest.layouts.interfaces.EntityLayout;
import org.eclipse.zest.layouts.interfaces.NodeLayout;
import org.eclipse.zest.layouts.interfaces.SubgraphLayout;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/** A subgraph in a snapshot of a context: numbers that are read from the live one and written back to it later. */
final class SubgraphBox implements SubgraphLayout {
    private final SubgraphLayout live;
    private final Set<NodeLayout> nodes = new LinkedHashSet<>();
    private final boolean entity;
    private final boolean directed;
    private final boolean movable;
    private final DisplayIndependentDimension size;
    private DisplayIndependentPoint location;
    private int direction;
    private boolean moved;

    /** Reads the live one; on the thread of the user interface. */
    SubgraphBox(SubgraphLayout live) {
        this.live = live;
        entity = live.isGraphEntity();
        directed = live.isDirectionDependant();
        movable = live.isMovable();
        size = live.getSize();
        location = live.getLocation();
    }

    /** Writes to the live one; on the thread of the user interface. */
    void apply() {
        if (direction != 0) {
            live.setDirection(direction);
        }
        if (moved) {
            live.setLocation(location.x, location.y);
        }
    }

    /** Notes that a node of the snapshot is pruned to this subgraph. */
    void note(NodeLayout node) {
        nodes.add(node);
    }

    @Override
    public NodeLayout[] getNodes() {
        return nodes.toArray(NodeLayout[]::new);
    }

    @Override
    public int countNodes() {
        return nodes.size();
    }

    @Override
    public void addNodes(NodeLayout[] toAdd) {
        for (NodeLayout node : toAdd) {
            if (nodes.add(node)) {
                node.prune(this);
            }
        }
    }

    @Override
    public void removeNodes(NodeLayout[] toRemove) {
        for (NodeLayout node : toRemove) {
            if (nodes.remove(node) && node.getSubgraph() == this) {
                node.prune(null);
            }
        }
    }

    @Override
    public boolean isGraphEntity() {
        return entity;
    }

    @Override
    public boolean isDirectionDependant() {
        return directed;
    }

    @Override
    public void setDirection(int newDirection) {
        direction = newDirection;
    }

    @Override
    public EntityLayout[] getSuccessingEntities() {
        return around(NodeLayout::getSuccessingEntities);
    }

    @Override
    public EntityLayout[] getPredecessingEntities() {
        return around(NodeLayout::getPredecessingEntities);
    }

    private EntityLayout[] around(Function<NodeLayout, EntityLayout[]> next) {
        Set<EntityLayout> entities = new LinkedHashSet<>();
        nodes.forEach(node -> entities.addAll(Arrays.asList(next.apply(node))));
        entities.remove(this);
        return entities.toArray(EntityLayout[]::new);
    }

    @Override
    public DisplayIndependentDimension getSize() {
        return new DisplayIndependentDimension(size.width, size.height);
    }

    @Override
    public DisplayIndependentPoint getLocation() {
        return new DisplayIndependentPoint(location.x, location.y);
    }

    @Override
    public boolean isMovable() {
        return movable;
    }

    @Override
    public boolean isResizable() {
        return false;
    }

    @Override
    public double getPreferredAspectRatio() {
        return 0;
    }

    @Override
    public void setLocation(double x, double y) {
        location = new DisplayIndependentPoint(x, y);
        moved = true;
    }

    @Override
    public void setSize(double width, double height) {
        // Subgraphs have the size that what is in them needs.
    }

    @Override
    public Item[] getItems() {
        return new Item[0];
    }
}
