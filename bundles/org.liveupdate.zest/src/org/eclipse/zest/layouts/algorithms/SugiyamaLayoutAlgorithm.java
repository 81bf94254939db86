/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.algorithms;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.swt.SWT;
import org.liveupdate.zest.layout.ElkLayoutAlgorithm;

/** Places entities in layers, with few crossings; any number of layers. The work is done by ELK. */
public class SugiyamaLayoutAlgorithm extends ElkLayoutAlgorithm {
    /** Makes an algorithm with layers from top to bottom. */
    public SugiyamaLayoutAlgorithm() {
        this(SWT.VERTICAL);
    }

    /**
     * Makes an algorithm for {@link SWT#VERTICAL}, from top to bottom, or {@link SWT#HORIZONTAL}, from left to right.
     */
    public SugiyamaLayoutAlgorithm(int dir) {
        super(dir == SWT.HORIZONTAL ? TreeLayoutAlgorithm.LEFT_RIGHT : TreeLayoutAlgorithm.TOP_DOWN);
    }

    /**
     * Makes an algorithm with a wished size. This implementation gives the graph the room that it needs in any case.
     *
     * @param dir {@link SWT#VERTICAL}, from top to bottom, or {@link SWT#HORIZONTAL}, from left to right
     * @param dim the wished size
     */
    public SugiyamaLayoutAlgorithm(int dir, Dimension dim) {
        this(dir);
    }
}
