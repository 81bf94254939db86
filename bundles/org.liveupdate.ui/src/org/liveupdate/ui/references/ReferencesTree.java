/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.references;

import java.util.List;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.liveupdate.abi.Hex;
import org.liveupdate.decode.Placement;
import org.liveupdate.decode.StructureMap;
import org.liveupdate.ui.Icons;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.WidgetIds;

/** The list of pointers with its columns. */
final class ReferencesTree {

    private final TreeViewer viewer;
    private StructureMap structures = new StructureMap();

    ReferencesTree(Composite parent) {
        TreeColumnLayout layout = new TreeColumnLayout();
        parent.setLayout(layout);
        viewer = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.VIRTUAL);
        viewer.getTree().setHeaderVisible(true);
        WidgetIds.set(viewer.getTree(), WidgetIds.REFERENCES);
        viewer.setContentProvider(new Content());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(layout, Messages.references_what, 40, 210, new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return element instanceof ReferenceItem item ? item.pointer().source().role()
                        : ((ReferenceGroup) element).title();
            }

            @Override
            public String getToolTipText(Object element) {
                return element instanceof ReferenceItem item ? item.pointer().toString()
                        : ((ReferenceGroup) element).tip();
            }

            @Override
            public Image getImage(Object element) {
                return element instanceof ReferenceItem ? Icons.image("pointer") : null; //$NON-NLS-1$
            }
        });
        column(layout, Messages.references_field, 16, 80, text(item -> item.pointer().field()));
        column(layout, Messages.references_at, 14, 84, text(item -> Hex.of(item.pointer().at())));
        column(layout, Messages.references_target, 14, 84, text(item -> Hex.of(item.pointer().target())));
        column(layout, Messages.references_leads_to, 30, 120, text(this::target));
    }

    private String target(ReferenceItem item) {
        return structures.overlapping(item.pointer().target(), 1).stream()
                .min((a, b) -> Long.compare(a.length(), b.length())).map(Placement::role)
                .orElse(Messages.references_memory);
    }

    private void column(TreeColumnLayout layout, String title, int weight, int width, ColumnLabelProvider labels) {
        TreeViewerColumn made = new TreeViewerColumn(viewer, SWT.LEFT);
        made.getColumn().setText(title);
        made.setLabelProvider(labels);
        layout.setColumnData(made.getColumn(), new ColumnWeightData(weight, width, true));
    }

    private static ColumnLabelProvider text(java.util.function.Function<ReferenceItem, String> of) {
        return ColumnLabelProvider.createTextProvider(
                element -> element instanceof ReferenceItem item ? of.apply(item) : ""); //$NON-NLS-1$
    }

    TreeViewer viewer() {
        return viewer;
    }

    void show(List<ReferenceGroup> groups, StructureMap of) {
        structures = of;
        viewer.setInput(groups);
        viewer.expandAll();
    }

    /** Groups with their pointers. */
    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof ReferenceGroup group ? group.items().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof ReferenceGroup group && !group.items().isEmpty();
        }
    }
}
