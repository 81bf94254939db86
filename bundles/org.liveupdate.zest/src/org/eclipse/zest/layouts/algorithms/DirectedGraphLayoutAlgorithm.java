/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.algorithms;

import org.eclipse.swt.SWT;
import org.liveupdate.zest.layout.ElkLayoutAlgorithm;

/** Places the entities of a directed graph in layers, with few crossings. The work is done by ELK. */
public class DirectedGraphLayoutAlgorithm extends ElkLayoutAlgorithm {
    private int orientation = SWT.VERTICAL;

    /** Makes an algorithm with layers from top to bottom. */
    public DirectedGraphLayoutAlgorithm() {
        super(TreeLayoutAlgorithm.TOP_DOWN);
    }

    /** {@link SWT#VERTICAL} for layers from top to bottom, {@link SWT#HORIZONTAL} for from left to right. */
    public int getOrientation() {
        return orientation;
    }

    /** Sets the orientation; does nothing for anything but {@link SWT#HORIZONTAL} and {@link SWT#VERTICAL}. */
    public void setOrientation(int orientation) {
        if (orientation == SWT.HORIZONTAL || orientation == SWT.VERTICAL) {
            this.orientation = orientation;
            useDirection(orientation == SWT.HORIZONTAL ? TreeLayoutAlgorithm.LEFT_RIGHT : TreeLayoutAlgorithm.TOP_DOWN);
        }
    }
}
