/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.interfaces;

/** A node as a layout algorithm sees it. */
public interface NodeLayout extends EntityLayout {
    /** Whether the node may be pruned, that is replaced by a subgraph. */
    boolean isPrunable();

    /** Whether the node is pruned. */
    boolean isPruned();

    /** The subgraph that this node is pruned to, or {@code null}. */
    SubgraphLayout getSubgraph();

    /** Prunes the node to a subgraph, or shows it again if {@code subgraph} is {@code null}. */
    void prune(SubgraphLayout subgraph);

    /** The nodes that connections lead to from here, each once. */
    NodeLayout[] getSuccessingNodes();

    /** The nodes that connections lead here from, each once. */
    NodeLayout[] getPredecessingNodes();

    /** The connections that lead here; undirected ones too. */
    ConnectionLayout[] getIncomingConnections();

    /** The connections that start here; undirected ones too. */
    ConnectionLayout[] getOutgoingConnections();

    /** Shows the node as small as possible, or as it was. */
    void setMinimized(boolean minimized);

    /** Whether the node is shown as small as possible. */
    boolean isMinimized();
}
