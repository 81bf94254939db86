/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.zest.layouts.interfaces.ExpandCollapseManager;
import org.eclipse.zest.layouts.interfaces.LayoutContext;
import org.eclipse.zest.layouts.interfaces.NodeLayout;
import org.eclipse.zest.layouts.interfaces.SubgraphLayout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Expands and collapses nodes of a graph without rings: at first only nodes that nothing leads to are shown; expanding
 * one shows what it leads to; collapsing it hides what can then no longer be reached from a node that is shown.
 */
public class DAGExpandCollapseManager implements ExpandCollapseManager {
    /** Makes a manager. */
    public DAGExpandCollapseManager() {
        super();
    }

    @Override
    public void initExpansion(LayoutContext context) {
        List<NodeLayout> hidden = new ArrayList<>();
        for (NodeLayout node : context.getNodes()) {
            if (node.getIncomingConnections().length > 0) {
                hidden.add(node);
            }
        }
        if (!hidden.isEmpty()) {
            context.createSubgraph(hidden.toArray(NodeLayout[]::new));
        }
    }

    @Override
    public boolean canExpand(LayoutContext context, NodeLayout node) {
        return Arrays.stream(node.getSuccessingNodes()).anyMatch(NodeLayout::isPruned);
    }

    @Override
    public boolean canCollapse(LayoutContext context, NodeLayout node) {
        return Arrays.stream(node.getSuccessingNodes()).anyMatch(next -> !next.isPruned());
    }

    @Override
    public void setExpanded(LayoutContext context, NodeLayout node, boolean expanded) {
        if (expanded) {
            for (NodeLayout next : node.getSuccessingNodes()) {
                SubgraphLayout subgraph = next.getSubgraph();
                if (subgraph != null) {
                    subgraph.removeNodes(new NodeLayout[] {next});
                }
            }
        } else {
            collapse(context, node);
        }
        context.flushChanges(true);
    }

    private static void collapse(LayoutContext context, NodeLayout start) {
        Set<NodeLayout> hidden = new LinkedHashSet<>();
        List<NodeLayout> open = new ArrayList<>(Arrays.asList(start.getSuccessingNodes()));
        for (int i = 0; i < open.size(); i++) {
            NodeLayout node = open.get(i);
            boolean reached = Arrays.stream(node.getPredecessingNodes())
                    .anyMatch(before -> before != start && !before.isPruned() && !hidden.contains(before));
            if (!reached && node != start && hidden.add(node)) {
                open.addAll(Arrays.asList(node.getSuccessingNodes()));
            }
        }
        hidden.removeIf(NodeLayout::isPruned);
        if (!hidden.isEmpty()) {
            context.createSubgraph(hidden.toArray(NodeLayout[]::new));
        }
    }
}
