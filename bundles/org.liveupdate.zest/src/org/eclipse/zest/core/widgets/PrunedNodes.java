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

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Nodes that were pruned together. Nothing is shown in their place. */
final class PrunedNodes implements SubgraphLayout {
    private final ContainerContext context;
    private final Set<NodeLayout> nodes = new LinkedHashSet<>();

    PrunedNodes(ContainerContext context) {
        this.context = context;
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
        List<NodeLayout> added = new ArrayList<>();
        for (NodeLayout node : toAdd) {
            if (nodes.add(node)) {
                node.prune(this);
                added.add(node);
            }
        }
        if (!added.isEmpty()) {
            context.firePruned(this);
        }
    }

    @Override
    public void removeNodes(NodeLayout[] toRemove) {
        List<NodeLayout> removed = new ArrayList<>();
        for (NodeLayout node : toRemove) {
            if (nodes.remove(node)) {
                node.prune(null);
                removed.add(node);
            }
        }
        if (nodes.isEmpty()) {
            context.removeSubgraph(this);
        }
        if (!removed.isEmpty()) {
            context.fireUnpruned(removed.toArray(NodeLayout[]::new));
        }
    }

    @Override
    public boolean isGraphEntity() {
        return false;
    }

    @Override
    public boolean isDirectionDependant() {
        return false;
    }

    @Override
    public void setDirection(int direction) {
        // Nothing is shown, in any direction.
    }

    @Override
    public EntityLayout[] getSuccessingEntities() {
        return new EntityLayout[0];
    }

    @Override
    public EntityLayout[] getPredecessingEntities() {
        return new EntityLayout[0];
    }

    @Override
    public DisplayIndependentDimension getSize() {
        return new DisplayIndependentDimension(0, 0);
    }

    @Override
    public DisplayIndependentPoint getLocation() {
        return new DisplayIndependentPoint(0, 0);
    }

    @Override
    public boolean isMovable() {
        return false;
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
        // Nothing is shown that could be moved.
    }

    @Override
    public void setSize(double width, double height) {
        // Nothing is shown that could be resized.
    }

    @Override
    public Item[] getItems() {
        return new Item[0];
    }
}
