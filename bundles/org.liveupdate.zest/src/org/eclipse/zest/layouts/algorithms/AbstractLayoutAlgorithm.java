/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.algorithms;

import org.eclipse.zest.layouts.LayoutAlgorithm;
import org.eclipse.zest.layouts.interfaces.LayoutContext;

/**
 * What all layout algorithms share: keeping the context. An algorithm of a client's runs on the thread of the user
 * interface, unless it says by {@link org.liveupdate.zest.layout.BackgroundLayout} that it needs no widgets.
 */
public abstract class AbstractLayoutAlgorithm implements LayoutAlgorithm {
    /** What is laid out, or {@code null} before it was set. */
    protected LayoutContext context;

    /** Makes an algorithm without a context. */
    public AbstractLayoutAlgorithm() {
    }

    @Override
    public void setLayoutContext(LayoutContext context) {
        this.context = context;
    }
}
