/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.algorithms;

import org.liveupdate.zest.layout.ElkLayoutAlgorithm;

/** Places entities in layers, with few crossings; any number of layers. The work is done by ELK. */
public class SugiyamaLayoutAlgorithm extends ElkLayoutAlgorithm {
    /** Makes an algorithm with layers from top to bottom. */
    public SugiyamaLayoutAlgorithm() {
        this(TreeLayoutAlgorithm.TOP_DOWN);
    }

    /** Makes an algorithm with one of the direction constants of {@link TreeLayoutAlgorithm}. */
    public SugiyamaLayoutAlgorithm(int direction) {
        super(direction);
    }
}
