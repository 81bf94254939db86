/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.algorithms;

import org.eclipse.zest.layouts.dataStructures.DisplayIndependentDimension;
import org.eclipse.zest.layouts.dataStructures.DisplayIndependentRectangle;
import org.eclipse.zest.layouts.interfaces.ExpandCollapseManager;
import org.eclipse.zest.layouts.interfaces.LayoutContext;
import org.eclipse.zest.layouts.interfaces.NodeLayout;

import java.util.List;

/** Expands as much of a tree as there is room for across its direction; a collapsed branch is one subgraph. */
final class SpaceTreeExpansion implements ExpandCollapseManager {
    private final SpaceTreeLayoutAlgorithm algorithm;

    SpaceTreeExpansion(SpaceTreeLayoutAlgorithm algorithm) {
        this.algorithm = algorithm;
    }

    @Override
    public void initExpansion(LayoutContext context) {
        NodeForest forest = new NodeForest(context);
        List<List<NodeLayout>> layers = forest.layers();
        int shown = 1;
        while (shown < layers.size() && fits(context, needed(layers.get(shown)))) {
            shown++;
        }
        if (shown < layers.size()) {
            layers.get(shown - 1).forEach(node -> collapse(context, forest, node));
        }
        context.flushChanges(false);
    }

    @Override
    public boolean canExpand(LayoutContext context, NodeLayout node) {
        return new NodeForest(context).children(node).stream().anyMatch(NodeLayout::isPruned);
    }

    @Override
    public boolean canCollapse(LayoutContext context, NodeLayout node) {
        return new NodeForest(context).children(node).stream().anyMatch(child -> !child.isPruned());
    }

    @Override
    public void setExpanded(LayoutContext context, NodeLayout node, boolean expanded) {
        NodeForest forest = new NodeForest(context);
        if (expanded) {
            expand(context, forest, node);
        } else {
            collapse(context, forest, node);
        }
        context.flushChanges(true);
    }

    private static void collapse(LayoutContext context, NodeForest forest, NodeLayout node) {
        List<NodeLayout> branch = forest.descendants(node);
        if (!branch.isEmpty()) {
            context.createSubgraph(branch.toArray(NodeLayout[]::new));
        }
    }

    private void expand(LayoutContext context, NodeForest forest, NodeLayout node) {
        for (NodeLayout child : forest.children(node)) {
            child.prune(null);
            collapse(context, forest, child);
        }
        List<NodeLayout> layer = forest.layers().get(forest.depth(node));
        int middle = layer.indexOf(node);
        // What is farthest away from the node in its layer is of the least interest now.
        for (int distance = layer.size() - 1; distance > 0; distance--) {
            collapseToFit(context, forest, layer, middle - distance);
            collapseToFit(context, forest, layer, middle + distance);
        }
    }

    private void collapseToFit(LayoutContext context, NodeForest forest, List<NodeLayout> layer, int index) {
        if (index < 0 || index >= layer.size()) {
            return;
        }
        NodeLayout node = layer.get(index);
        boolean open = forest.children(node).stream().anyMatch(child -> !child.isPruned());
        if (open && !fits(context, withChildren(forest, layer))) {
            collapse(context, forest, node);
        }
    }

    /** What the nodes of a layer that are shown need beside each other, together with what is shown below them. */
    private double withChildren(NodeForest forest, List<NodeLayout> layer) {
        double needed = 0;
        for (NodeLayout node : layer) {
            if (!node.isPruned()) {
                needed += Math.max(needed(List.of(node)), needed(forest.children(node).stream()
                        .filter(child -> !child.isPruned()).toList()));
            }
        }
        return needed;
    }

    private boolean isUpright() {
        return algorithm.getDirection() <= SpaceTreeLayoutAlgorithm.BOTTOM_UP;
    }

    private double needed(List<NodeLayout> nodes) {
        double needed = 0;
        for (NodeLayout node : nodes) {
            DisplayIndependentDimension size = node.getSize();
            needed += (isUpright() ? size.width : size.height) + TreeLayoutAlgorithm.SIBLING_GAP;
        }
        return needed;
    }

    private boolean fits(LayoutContext context, double needed) {
        DisplayIndependentRectangle bounds = context.getBounds();
        double room = isUpright() ? bounds.width : bounds.height;
        return room <= 0 || needed <= room;
    }
}
