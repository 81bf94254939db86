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
import org.eclipse.swt.widgets.Tree;
import org.liveupdate.ui.WidgetIds;

/** The upper part of a comparison: what differs as a tree, which is made elsewhere and comes when it is there. */
final class StructureViewer extends DiffTreeViewer {

    private static final int FIRST_DRAWN = 200;

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
        // What is compared has an order of its own: numbers and kinds are not sorted by their names.
        setComparator(null);
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
            drawAnew();
        }
    }

    /** A tree of GTK that was filled before it was drawn for the first time stays empty until it gets another size. */
    private void drawAnew() {
        Tree tree = getTree();
        tree.getDisplay().timerExec(FIRST_DRAWN, () -> {
            if (!tree.isDisposed()) {
                tree.setSize(tree.getSize().x, Math.max(0, tree.getSize().y - 1));
                tree.getDisplay().asyncExec(() -> {
                    if (!tree.isDisposed()) {
                        tree.getParent().layout(true);
                    }
                });
            }
        });
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
