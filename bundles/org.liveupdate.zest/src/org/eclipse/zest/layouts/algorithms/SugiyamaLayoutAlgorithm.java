/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.algorithms;

import org.liveupdate.zest.layout.ElkLayoutAlgorithm;

/** Places entities in layers, with few crossings; any number of layers. The work is done by ELK. */
public class SugiyamaLayoutAlgorithm extends ElkLayoutAlgorithm {
    /** Direction constant: layers from left to right. */
    public static final int HORIZONTAL = 1;
    /** Direction constant: layers from top to bottom. */
    public static final int VERTICAL = 2;

    /** Makes an algorithm with layers from top to bottom. */
    public SugiyamaLayoutAlgorithm() {
        this(VERTICAL);
    }

    /** Makes an algorithm with one of the direction constants. */
    public SugiyamaLayoutAlgorithm(int direction) {
        super(direction == HORIZONTAL ? TreeLayoutAlgorithm.LEFT_RIGHT : TreeLayoutAlgorithm.TOP_DOWN);
    }
}
