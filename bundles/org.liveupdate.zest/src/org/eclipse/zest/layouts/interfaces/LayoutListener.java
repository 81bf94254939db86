/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.interfaces;

/**
 * Hears of entities that were moved or resized from outside the algorithm. Each method returns whether the event is
 * dealt with; if no listener does so, the graph is laid out anew when it lays out dynamically.
 */
public interface LayoutListener {
    /** A node moved. */
    boolean nodeMoved(LayoutContext context, NodeLayout node);

    /** A node has another size. */
    boolean nodeResized(LayoutContext context, NodeLayout node);

    /** A subgraph moved. */
    boolean subgraphMoved(LayoutContext context, SubgraphLayout subgraph);

    /** A subgraph has another size. */
    boolean subgraphResized(LayoutContext context, SubgraphLayout subgraph);
}
