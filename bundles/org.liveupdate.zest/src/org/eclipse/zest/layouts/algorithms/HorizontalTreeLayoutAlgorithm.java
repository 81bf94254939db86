/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.algorithms;

/** A tree with its roots at the left. */
public class HorizontalTreeLayoutAlgorithm extends TreeLayoutAlgorithm {
    /** Makes the algorithm. */
    public HorizontalTreeLayoutAlgorithm() {
        super(LEFT_RIGHT);
    }
}
