/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.tools;

import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.zest.core.viewers.GraphViewer;
import org.eclipse.zest.core.widgets.GraphConnection;
import org.eclipse.zest.core.widgets.GraphItem;
import org.eclipse.zest.core.widgets.GraphNode;

import java.util.ArrayList;
import java.util.List;

/**
 * A graph as a table for those who cannot use the picture: a row for each node that is shown, with what it points to
 * and what points to it. The selection is the same in both. Rows are filled when they are first seen.
 */
public final class GraphTable {
    private final GraphViewer viewer;
    private final Neighbours neighbours;
    private final Table table;
    private List<GraphNode> rows = List.of();
    private boolean selecting;

    /** Makes a table for a viewer. */
    public GraphTable(Composite parent, int style, GraphViewer viewer) {
        this.viewer = viewer;
        neighbours = new Neighbours(viewer.getGraphControl());
        table = new Table(parent, style | SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        column("Node", 320);
        column("Points to", 320);
        column("Pointed to by", 320);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> selectInGraph());
        ISelectionChangedListener listener = event -> selectInTable();
        viewer.addSelectionChangedListener(listener);
        Runnable changed = this::refreshSoon;
        viewer.getGraphControl().getPane().addSceneListener(changed);
        table.addDisposeListener(event -> {
            viewer.removeSelectionChangedListener(listener);
            viewer.getGraphControl().getPane().removeSceneListener(changed);
        });
        refresh();
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
    }

    /** The table. */
    public Table getTable() {
        return table;
    }

    private void refreshSoon() {
        table.getDisplay().asyncExec(() -> {
            if (!table.isDisposed() && !viewer.getControl().isDisposed() && !neighbours.all().equals(rows)) {
                refresh();
            }
        });
    }

    /** Takes over the nodes that are shown now. */
    public void refresh() {
        rows = neighbours.all();
        table.setItemCount(rows.size());
        table.clearAll();
        selectInTable();
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        int index = table.indexOf(item);
        if (index >= rows.size() || rows.get(index).isDisposed()) {
            return;
        }
        GraphNode node = rows.get(index);
        item.setText(new String[] {GraphAccessible.describe(node).replaceAll(", points to.*", ""),
            names(node.getSourceConnections(), true), names(node.getTargetConnections(), false)});
    }

    private static String names(List<? extends GraphConnection> connections, boolean outgoing) {
        List<String> names = new ArrayList<>();
        for (GraphConnection connection : connections) {
            GraphNode other = outgoing ? connection.getDestination() : connection.getSource();
            names.add(firstLine(other));
        }
        return String.join(", ", names);
    }

    private static String firstLine(GraphNode node) {
        String text = node.getText().isEmpty() ? GraphSearch.text(node) : node.getText();
        return text.lines().findFirst().orElse("");
    }

    private void selectInGraph() {
        List<GraphItem> items = new ArrayList<>();
        for (int index : table.getSelectionIndices()) {
            if (index < rows.size() && !rows.get(index).isDisposed()) {
                items.add(rows.get(index));
            }
        }
        selecting = true;
        try {
            viewer.getGraphControl().select(items);
            if (!items.isEmpty()) {
                viewer.getGraphControl().reveal(items.get(items.size() - 1));
            }
        } finally {
            selecting = false;
        }
    }

    private void selectInTable() {
        if (selecting || table.isDisposed()) {
            return;
        }
        int[] indices = viewer.getGraphControl().getSelection().stream().mapToInt(rows::indexOf)
                .filter(index -> index >= 0).toArray();
        table.deselectAll();
        table.select(indices);
        if (indices.length > 0) {
            table.showSelection();
        }
    }
}
