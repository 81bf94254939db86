/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.algorithms;

import org.eclipse.zest.layouts.LayoutAlgorithm;
import org.eclipse.zest.layouts.interfaces.LayoutContext;
import org.liveupdate.zest.layout.BackgroundLayout;
import org.liveupdate.zest.layout.CancellableContext;
import org.liveupdate.zest.layout.Cancellation;

/** What all layout algorithms share: keeping the context. */
public abstract class AbstractLayoutAlgorithm implements LayoutAlgorithm, BackgroundLayout {
    /** What is laid out, or {@code null} before it was set. */
    protected LayoutContext context;

    /** Makes an algorithm without a context. */
    protected AbstractLayoutAlgorithm() {
    }

    @Override
    public void setLayoutContext(LayoutContext context) {
        this.context = context;
    }

    /** The sign to stop; long loops check it. */
    protected final Cancellation cancellation() {
        return CancellableContext.of(context);
    }
}
