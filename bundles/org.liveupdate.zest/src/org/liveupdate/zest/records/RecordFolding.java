/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.records;

import org.eclipse.zest.core.widgets.GraphNode;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.view.FoldState;
import org.liveupdate.zest.tools.FoldHandler;

/** Folds and unfolds records in place: runs of rows, what a node points to, what points to it, and what is inside. */
final class RecordFolding implements FoldHandler {
    private final RecordGraphViewer viewer;

    RecordFolding(RecordGraphViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public boolean foldAt(GraphNode item, int x, int y) {
        if (!(item.getNodeFigure() instanceof RecordFigure figure)) {
            return false;
        }
        Node node = figure.node();
        int row = figure.rowAt(x, y);
        if (row >= 0 && node.rows().get(row).count() > 1) {
            viewer.setFolds(viewer.getFolds().foldRows(node.id(), false));
            return true;
        }
        return figure.isFooterAt(y) && unfold(node);
    }

    /** Shows everything that is folded away at a node. */
    private boolean unfold(Node node) {
        FoldState folds = viewer.getFolds();
        FoldState wider = folds.foldOut(node.id(), false).foldIn(node.id(), false).collapse(node.id(), false);
        if (wider.equals(folds)) {
            return false;
        }
        viewer.setFolds(wider);
        return true;
    }

    @Override
    public boolean toggle(GraphNode item) {
        if (!(item.getNodeFigure() instanceof RecordFigure figure)) {
            return false;
        }
        Node node = figure.node();
        if (unfold(node)) {
            return true;
        }
        FoldState folds = viewer.getFolds();
        if (figure.isContainer()) {
            viewer.setFolds(folds.collapse(node.id(), true));
            return true;
        }
        if (viewer.getView().graph().outgoing(node.id()).isEmpty()) {
            return false;
        }
        viewer.setFolds(folds.foldOut(node.id(), true));
        return true;
    }

    @Override
    public boolean canFold(GraphNode item, boolean outgoing) {
        if (!(item.getData() instanceof NodeRef ref) || viewer.getView().node(ref) == null) {
            return false;
        }
        Graph graph = viewer.getView().graph();
        return !(outgoing ? graph.outgoing(ref.id()) : graph.incoming(ref.id())).isEmpty();
    }

    @Override
    public void fold(GraphNode item, boolean outgoing) {
        String id = ((NodeRef) item.getData()).id();
        FoldState folds = viewer.getFolds();
        viewer.setFolds(outgoing ? folds.foldOut(id, true) : folds.foldIn(id, true));
    }
}
