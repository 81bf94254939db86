/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.liveupdate.analysis.tree.StateNode;
import org.liveupdate.analysis.tree.StateTree;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.WidgetIds;
import org.liveupdate.ui.editor.StateLabels.Column;

/** The tree of state with its columns. */
final class StateTreeViewer {

    /** Units and buses are few; below them, one device a line is what a reader wants to see first. */
    private static final int FIRST_LEVELS = 3;
    private static final int SMALL_UNIT = 40;

    private final TreeViewer viewer;

    StateTreeViewer(Composite parent, FormToolkit toolkit, String id) {
        Composite holder = toolkit.createComposite(parent);
        holder.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        TreeColumnLayout layout = new TreeColumnLayout();
        holder.setLayout(layout);
        viewer = new TreeViewer(toolkit.createTree(holder, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER));
        WidgetIds.set(viewer.getTree(), id + ".tree"); //$NON-NLS-1$
        viewer.getTree().setHeaderVisible(true);
        viewer.setUseHashlookup(true);
        column(layout, Messages.state_what, Column.WHAT, 36, 190, SWT.LEFT);
        column(layout, Messages.state_address, Column.ADDRESS, 14, 96, SWT.LEFT);
        column(layout, Messages.state_size, Column.SIZE, 10, 76, SWT.RIGHT);
        column(layout, Messages.state_details, Column.DETAILS, 40, 200, SWT.LEFT);
        viewer.setContentProvider(new StateContent());
    }

    private void column(TreeColumnLayout layout, String title, Column column, int weight, int width, int style) {
        TreeViewerColumn made = new TreeViewerColumn(viewer, style);
        made.getColumn().setText(title);
        made.getColumn().setMoveable(column != Column.WHAT);
        made.setLabelProvider(new StateLabels(column));
        layout.setColumnData(made.getColumn(), new ColumnWeightData(weight, width, true));
    }

    TreeViewer viewer() {
        return viewer;
    }

    /** Shows another tree, with as much of the old one's expansion as there is in it, too. */
    void show(StateTree tree) {
        List<String> expanded = new ArrayList<>();
        for (Object element : viewer.getExpandedElements()) {
            expanded.add(((StateNode) element).id());
        }
        viewer.getTree().setRedraw(false);
        try {
            viewer.setInput(tree);
            if (expanded.isEmpty()) {
                tree.root().children().forEach(top -> viewer.expandToLevel(top, levels(top, tree)));
            }
            for (String id : expanded) {
                tree.find(id).filter(node -> node.id().equals(id))
                        .ifPresent(node -> viewer.setExpandedState(node, true));
            }
        } finally {
            viewer.getTree().setRedraw(true);
        }
    }

    /** How much is open at first: what is handed over, and devices if they are few. */
    private static int levels(StateNode top, StateTree tree) {
        return switch (top.kind()) {
            case UNIT -> tree.inspection().units().stream().mapToInt(unit -> unit.devices().size()).sum() <= SMALL_UNIT
                    ? FIRST_LEVELS - 1 : FIRST_LEVELS - 2;
            case LUO, IOMMU -> 1;
            default -> 0;
        };
    }

    /** Selects a node and shows it. */
    void select(StateNode node) {
        if (node == selected()) {
            return;
        }
        viewer.setSelection(new StructuredSelection(new TreePath(node.path().toArray())), true);
    }

    /** The first selected node, or null. */
    StateNode selected() {
        return (StateNode) viewer.getStructuredSelection().getFirstElement();
    }

    /** The selected rows as lines of text with tabs. */
    String selectedText() {
        IStructuredSelection selection = viewer.getStructuredSelection();
        StringBuilder text = new StringBuilder();
        for (Object element : selection) {
            for (Column column : Column.values()) {
                text.append(column == Column.WHAT ? "" : "\t") //$NON-NLS-1$ //$NON-NLS-2$
                        .append(StateLabels.text((StateNode) element, column));
            }
            text.append(System.lineSeparator());
        }
        return text.toString();
    }
}
