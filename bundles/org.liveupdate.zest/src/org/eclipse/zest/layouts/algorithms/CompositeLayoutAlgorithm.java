/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.algorithms;

import org.eclipse.zest.layouts.LayoutAlgorithm;
import org.eclipse.zest.layouts.interfaces.LayoutContext;
import org.liveupdate.zest.layout.BackgroundLayout;

/** Runs several algorithms one after the other on the same context. */
public class CompositeLayoutAlgorithm implements LayoutAlgorithm {
    private final LayoutAlgorithm[] algorithms;

    /** Makes an algorithm of others, run in this order. */
    public CompositeLayoutAlgorithm(LayoutAlgorithm[] algorithms) {
        this.algorithms = algorithms.clone();
    }

    @Override
    public void setLayoutContext(LayoutContext context) {
        for (LayoutAlgorithm algorithm : algorithms) {
            algorithm.setLayoutContext(context);
        }
    }

    @Override
    public void applyLayout(boolean clean) {
        for (LayoutAlgorithm algorithm : algorithms) {
            algorithm.applyLayout(clean);
        }
    }

    /** Whether all parts may run off the user interface's thread. */
    public boolean isBackgroundLayout() {
        for (LayoutAlgorithm algorithm : algorithms) {
            boolean background = algorithm instanceof CompositeLayoutAlgorithm composite
                    ? composite.isBackgroundLayout() : algorithm instanceof BackgroundLayout;
            if (!background) {
                return false;
            }
        }
        return true;
    }
}
