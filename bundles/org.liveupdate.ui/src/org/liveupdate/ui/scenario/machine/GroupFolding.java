/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import org.eclipse.zest.core.widgets.GraphNode;
import org.liveupdate.model.edit.diagram.DiagramNode;
import org.liveupdate.zest.tools.FoldHandler;

/** Folds and unfolds groups: by the sign at their left, and with the space bar. */
final class GroupFolding implements FoldHandler {

    private final MachineGraph graph;

    GroupFolding(MachineGraph graph) {
        this.graph = graph;
    }

    @Override
    public boolean foldAt(GraphNode node, int x, int y) {
        return node.getCustomFigure() instanceof ElementFigure figure && figure.isTwistyAt(x, y) && toggle(node);
    }

    @Override
    public boolean toggle(GraphNode node) {
        DiagramNode group = graph.shown().diagram().node(node.getData());
        if (group == null || group.members() == 0) {
            return false;
        }
        graph.fold(group.element(), !group.folded());
        return true;
    }

    @Override
    public boolean canFold(GraphNode node, boolean outgoing) {
        return false;
    }

    @Override
    public void fold(GraphNode node, boolean outgoing) {
        toggle(node);
    }
}
