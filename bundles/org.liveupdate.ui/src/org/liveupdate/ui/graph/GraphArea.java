/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.graph;

import java.util.function.Consumer;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.preferences.LiveUpdatePreferences;
import org.liveupdate.zest.records.RecordGraphViewer;
import org.liveupdate.zest.scene.Camera;
import org.liveupdate.zest.tools.GraphTable;

/** The drawing: boxes with their fields, and a line from each pointer to what it points to. */
final class GraphArea {

    private final RecordGraphViewer viewer;
    private final Composite holder;
    private final StackLayout stack = new StackLayout();
    private final String id;
    private final Label message;
    private GraphTable table;
    private boolean asTable;
    private String wanted;
    private boolean showing;
    private boolean fresh;

    /**
     * Makes the drawing.
     *
     * @param parent where to
     * @param id     what names of its widgets begin with
     * @param picked told the id of a box that somebody selected
     */
    GraphArea(Composite parent, String id, Consumer<String> picked) {
        this.id = id;
        holder = new Composite(parent, SWT.NONE);
        holder.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        holder.setLayout(stack);
        viewer = new RecordGraphViewer(holder, SWT.NONE);
        message = new Label(holder, SWT.WRAP | SWT.CENTER);
        WidgetIds.set(message, id + ".message"); //$NON-NLS-1$
        stack.topControl = viewer.getControl();
        WidgetIds.set(viewer.getControl(), id + ".canvas"); //$NON-NLS-1$
        viewer.addSelectionChangedListener(event -> {
            if (!showing && viewer.getStructuredSelection().getFirstElement() instanceof Node node) {
                picked.accept(node.id());
            }
        });
        // a box can only be selected once its graph has been laid out
        viewer.addViewListener(view -> {
            showWanted();
            if (isTable()) {
                table.refresh();
            }
        });
    }

    /** Gives the drawing a context menu. */
    void setMenu(MenuManager menu) {
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
    }

    /**
     * Shows a graph, which appears when it has been laid out.
     *
     * @param graph the graph
     * @param other whether it shows other things than before: what is in both does not keep its place then, as that
     *              would leave gaps
     */
    void show(Graph graph, boolean other) {
        if (stack.topControl == message) {
            showTable(asTable);
        }
        viewer.getGraphControl().setAnimationEnabled(LiveUpdatePreferences.isAnimated());
        fresh = other;
        viewer.setRecords(graph);
        if (other) {
            viewer.relayout();
        }
    }

    /** Shows a sentence in place of a graph. */
    void say(String text) {
        show(Graph.builder().build(), true);
        message.setText("\n" + text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        stack.topControl = message;
        holder.layout();
    }

    /** Shows the boxes as a table, or as a drawing. */
    void showTable(boolean now) {
        asTable = now;
        if (asTable && table == null) {
            table = new GraphTable(holder, SWT.NONE, viewer);
            WidgetIds.set(table.getTable(), id + ".table"); //$NON-NLS-1$
        }
        stack.topControl = asTable ? table.getTable() : viewer.getControl();
        if (asTable) {
            table.refresh();
        }
        holder.layout();
    }

    private boolean isTable() {
        return table != null && stack.topControl == table.getTable();
    }

    /** Begins to search for text in boxes. */
    void search() {
        showTable(false);
        setFocus();
        viewer.getGraphControl().getTools().search().begin();
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
        if (stack.topControl == message) {
            holder.forceFocus();
        } else {
            stack.topControl.setFocus();
        }
    }
}
