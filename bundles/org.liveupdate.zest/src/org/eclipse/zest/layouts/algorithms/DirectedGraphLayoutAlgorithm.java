/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.algorithms;

import org.liveupdate.zest.layout.ElkLayoutAlgorithm;

/** Places the entities of a directed graph in layers from top to bottom. The work is done by ELK. */
public class DirectedGraphLayoutAlgorithm extends ElkLayoutAlgorithm {
    /** Makes the algorithm. */
    public DirectedGraphLayoutAlgorithm() {
        super(TreeLayoutAlgorithm.TOP_DOWN);
    }
}
