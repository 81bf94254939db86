/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.graph.VtdGraphs;
import org.liveupdate.analysis.pointer.PointerIndex;
import org.liveupdate.analysis.tree.StateTree;
import org.liveupdate.image.Image;

/** An image that is open and decoded, with what the pages make of it. Safe to ask from any thread. */
public final class OpenedImage {

    private final Image image;
    private final Inspection inspection;
    private final StateTree tree;
    private PointerIndex pointers;

    OpenedImage(Image image, Inspection inspection) {
        this.image = image;
        this.inspection = inspection;
        tree = new StateTree(inspection);
    }

    /**
     * The bytes.
     *
     * @return the open image
     */
    public Image image() {
        return image;
    }

    /**
     * What is in the image.
     *
     * @return the decoded state
     */
    public Inspection inspection() {
        return inspection;
    }

    /**
     * The state as a tree.
     *
     * @return the tree, always the same
     */
    public StateTree tree() {
        return tree;
    }

    /**
     * The image's pointer graphs. The pointers are read on first use, which may take a while.
     *
     * @param progress what is told about progress and asked for cancellation
     * @return the graphs
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public synchronized VtdGraphs graphs(Progress progress) {
        if (pointers == null) {
            pointers = PointerIndex.of(inspection.memory(), inspection.structures(), progress);
        }
        return new VtdGraphs(inspection, pointers);
    }
}
