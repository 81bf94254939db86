/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import java.util.function.Consumer;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.view.FoldState;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.zest.records.RecordGraphViewer;
import org.liveupdate.zest.scene.Camera;

/** One graph. What is folded in it is told, for another graph that has to follow. */
final class PairViewer extends RecordGraphViewer {

    private Consumer<FoldState> folded = folds -> { };
    private boolean quiet;

    /**
     * Makes the graph.
     *
     * @param parent where to
     * @param id     name of the canvas
     * @param picked told the id of a node that somebody selected
     * @param opened told the id of a node that somebody opened
     */
    PairViewer(Composite parent, String id, Consumer<String> picked, Consumer<String> opened) {
        super(parent, SWT.NONE);
        getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        WidgetIds.set(getControl(), id);
        addSelectionChangedListener(event -> {
            if (!quiet && getStructuredSelection().getFirstElement() instanceof Node node) {
                picked.accept(node.id());
            }
        });
        addDoubleClickListener(event -> {
            if (getStructuredSelection().getFirstElement() instanceof Node node) {
                opened.accept(node.id());
            }
        });
    }

    /** Says who wants to know what is folded. */
    void onFold(Consumer<FoldState> listener) {
        folded = listener;
    }

    void setMenu(MenuManager menu) {
        getControl().setMenu(menu.createContextMenu(getControl()));
    }

    @Override
    public void setFolds(FoldState folds) {
        super.setFolds(folds);
        folded.accept(folds);
    }

    /** Takes over what is folded elsewhere, without telling anybody. */
    void follow(FoldState folds) {
        super.setFolds(folds);
    }

    /** Selects a node and brings it into view, or nothing, without telling anybody. */
    void choose(String id) {
        quiet = true;
        try {
            setSelection(StructuredSelection.EMPTY);
            if (id != null) {
                showNode(id);
            }
        } finally {
            quiet = false;
        }
    }

    /** The id of the node that is selected, or null. */
    String chosen() {
        return getStructuredSelection().getFirstElement() instanceof Node node ? node.id() : null;
    }

    Camera camera() {
        return getGraphControl().getCamera();
    }
}
