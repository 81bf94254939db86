/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.zest.layouts.interfaces.LayoutContext;
import org.eclipse.zest.layouts.interfaces.NodeLayout;

/** Pruned nodes whose number is shown at the nodes that lead to them. */
final class PrunedSuccessorsSubgraph extends DefaultSubgraph {
    PrunedSuccessorsSubgraph(NodeLayout[] nodes, LayoutContext context) {
        super(context);
        addNodes(nodes);
        if (context instanceof ContainerContext known && known.isLive()) {
            known.owner().getGraph().showPrunedSuccessors();
        }
    }
}
