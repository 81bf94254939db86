/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.interfaces;

/** Hears of nodes that are pruned or shown again. Each method returns whether the event is dealt with. */
public interface PruningListener {
    /** Nodes were pruned to these subgraphs. */
    boolean nodesPruned(LayoutContext context, SubgraphLayout[] subgraph);

    /** Nodes are shown again. */
    boolean nodesUnpruned(LayoutContext context, NodeLayout[] nodes);
}
