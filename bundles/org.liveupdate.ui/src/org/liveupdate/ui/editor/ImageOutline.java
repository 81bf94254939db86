/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.liveupdate.analysis.tree.Described;
import org.liveupdate.analysis.tree.StateKind;
import org.liveupdate.analysis.tree.StateNode;
import org.liveupdate.ui.HelpIds;
import org.liveupdate.ui.Icons;
import org.liveupdate.ui.WidgetIds;

/** The outline of an image: units, buses, devices and their domains or PASIDs, linked with the editor both ways. */
final class ImageOutline extends ContentOutlinePage {

    private static final int FIRST_LEVELS = 3;
    private static final Set<StateKind> LAST = EnumSet.of(StateKind.DOMAIN, StateKind.PASID, StateKind.KHO_NODE,
            StateKind.FDT, StateKind.FOLIOS, StateKind.FILE, StateKind.FLB, StateKind.ARRAY, StateKind.STRUCTURE,
            StateKind.GROUP);

    private final ImageSelection selection;
    private OpenedImage image;
    private boolean revealing;

    ImageOutline(ImageSelection selection, OpenedImage image) {
        this.selection = selection;
        this.image = image;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer viewer = getTreeViewer();
        WidgetIds.set(viewer.getTree(), WidgetIds.OUTLINE);
        viewer.setContentProvider(new StateContent() {
            @Override
            public Object[] getChildren(Object parent) {
                return isLast(parent) ? new Object[0] : super.getChildren(parent);
            }

            @Override
            public boolean hasChildren(Object element) {
                return !isLast(element) && super.hasChildren(element);
            }
        });
        viewer.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ((StateNode) element).label();
            }

            @Override
            public Image getImage(Object element) {
                return Icons.image(Icons.of(((StateNode) element).kind()));
            }
        });
        PlatformUI.getWorkbench().getHelpSystem().setHelp(viewer.getControl(), HelpIds.OUTLINE);
        if (image != null) {
            show(image);
        }
        reveal(selection.get());
    }

    private static boolean isLast(Object element) {
        return LAST.contains(((StateNode) element).kind());
    }

    boolean isDisposed() {
        return getControl() != null && getControl().isDisposed();
    }

    /** Shows another image. */
    void show(OpenedImage opened) {
        image = opened;
        if (getControl() != null && !getControl().isDisposed()) {
            getTreeViewer().setInput(opened.tree());
            opened.tree().root().children().forEach(top -> getTreeViewer().expandToLevel(top,
                    top.kind() == StateKind.UNIT ? FIRST_LEVELS - 1 : top.kind() == StateKind.KHO ? 0 : 1));
        }
    }

    /** Selects the nearest thing that the outline shows. */
    void reveal(Described thing) {
        if (getControl() == null || getControl().isDisposed() || !(thing instanceof StateNode node)) {
            return;
        }
        StateNode shown = node;
        for (StateNode above = node; above != null; above = above.parent()) {
            if (isLast(above)) {
                shown = above;
            }
        }
        revealing = true;
        try {
            getTreeViewer().setSelection(new StructuredSelection(new TreePath(shown.path().toArray())), true);
        } finally {
            revealing = false;
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (!revealing && event.getStructuredSelection().getFirstElement() instanceof StateNode node) {
            selection.set(node);
        }
    }
}
