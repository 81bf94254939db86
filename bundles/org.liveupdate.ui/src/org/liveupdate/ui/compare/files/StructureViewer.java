/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare.files;

import java.util.function.BiConsumer;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.DiffTreeViewer;
import org.eclipse.compare.structuremergeviewer.ICompareInput;
import org.eclipse.swt.events.DisposeEvent;
import org.eclipse.swt.widgets.Composite;
import org.liveupdate.ui.WidgetIds;

/** The upper part of a comparison: what differs as a tree, which is made elsewhere and comes when it is there. */
final class StructureViewer extends DiffTreeViewer {

    private final BiConsumer<ICompareInput, StructureViewer> loader;
    private DiffNode root;

    /**
     * Makes the viewer.
     *
     * @param parent        where to
     * @param configuration of the comparison
     * @param title         its title
     * @param loader        told the input, or null at the end; calls {@link #show}
     */
    StructureViewer(Composite parent, CompareConfiguration configuration, String title,
            BiConsumer<ICompareInput, StructureViewer> loader) {
        super(parent, configuration);
        this.loader = loader;
        getTree().setData(CompareUI.COMPARE_VIEWER_TITLE, title);
        WidgetIds.set(getTree(), WidgetIds.COMPARE_STRUCTURE);
    }

    @Override
    protected void inputChanged(Object input, Object old) {
        if (input != old) {
            root = null;
            loader.accept(input instanceof ICompareInput compared ? compared : null, this);
        }
        super.inputChanged(input, old);
    }

    /** Shows what was found for the input that the viewer has. */
    void show(ICompareInput input, DiffNode found) {
        if (!getTree().isDisposed() && getInput() == input) {
            root = found;
            refresh();
            expandToLevel(2);
        }
    }

    @Override
    protected Object getRoot() {
        return root == null ? super.getRoot() : root;
    }

    @Override
    protected void handleDispose(DisposeEvent event) {
        loader.accept(null, this);
        super.handleDispose(event);
    }
}
