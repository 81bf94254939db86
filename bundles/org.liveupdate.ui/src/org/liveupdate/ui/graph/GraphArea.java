/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.graph;

import java.util.function.Consumer;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.preferences.LiveUpdatePreferences;
import org.liveupdate.zest.records.RecordGraphViewer;
import org.liveupdate.zest.scene.Camera;

/** The drawing: boxes with their fields, and a line from each pointer to what it points to. */
final class GraphArea {

    private final RecordGraphViewer viewer;
    private String wanted;
    private boolean showing;
    private boolean fresh;

    /**
     * Makes the drawing.
     *
     * @param parent where to
     * @param picked told the id of a box that somebody selected
     */
    GraphArea(Composite parent, Consumer<String> picked) {
        viewer = new RecordGraphViewer(parent, SWT.NONE);
        viewer.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        WidgetIds.set(viewer.getControl(), WidgetIds.GRAPH);
        viewer.addSelectionChangedListener(event -> {
            if (!showing && viewer.getStructuredSelection().getFirstElement() instanceof Node node) {
                picked.accept(node.id());
            }
        });
        // a box can only be selected once its graph has been laid out
        viewer.addViewListener(view -> showWanted());
    }

    /** Gives the drawing a context menu. */
    void setMenu(MenuManager menu) {
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
    }

    /** Shows a graph of other things than before; it appears when it has been laid out. */
    void show(Graph graph) {
        viewer.getGraphControl().setAnimationEnabled(LiveUpdatePreferences.isAnimated());
        fresh = true;
        viewer.setRecords(graph);
        // places of a graph with other tables would leave gaps
        viewer.relayout();
    }

    /** Selects a box and brings it into view, as soon as it is there; null to select nothing. */
    void select(String id) {
        wanted = id;
        if (!viewer.isBusy() && !fresh) {
            showWanted();
        }
    }

    private void showWanted() {
        String id = wanted;
        boolean first = fresh;
        wanted = null;
        fresh = false;
        if (id == null) {
            if (first) {
                // the place of the graph before may be an empty one now
                camera().fit();
            }
            return;
        }
        boolean selected = viewer.getStructuredSelection().getFirstElement() instanceof Node node
                && node.id().equals(id);
        if (!selected) {
            showing = true;
            try {
                viewer.setSelection(StructuredSelection.EMPTY);
                viewer.showNode(id);
            } finally {
                showing = false;
            }
        }
    }

    private Camera camera() {
        return viewer.getGraphControl().getCamera();
    }

    void zoomIn() {
        camera().setZoom(camera().nextLevel(true));
    }

    void zoomOut() {
        camera().setZoom(camera().nextLevel(false));
    }

    void fit() {
        camera().fit();
    }

    /** Whether a graph is being laid out. */
    boolean isBusy() {
        return viewer.isBusy();
    }

    void setFocus() {
        viewer.getControl().setFocus();
    }
}
