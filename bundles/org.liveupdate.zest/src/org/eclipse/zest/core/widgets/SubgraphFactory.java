/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.zest.layouts.interfaces.LayoutContext;
import org.eclipse.zest.layouts.interfaces.NodeLayout;
import org.eclipse.zest.layouts.interfaces.SubgraphLayout;

/** Makes what stands for nodes that are pruned. One factory may serve several graphs. */
public interface SubgraphFactory {
    /** Makes a subgraph and prunes the nodes to it, or prunes them to one that the context already has. */
    SubgraphLayout createSubgraph(NodeLayout[] nodes, LayoutContext context);
}
