/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.layout;

import org.eclipse.zest.core.widgets.GraphContainer;
import org.eclipse.zest.core.widgets.IContainer;

/** Hears of layouts and of containers that open and close, on the thread of the user interface. */
public interface LayoutRunListener {
    /** A layout started. */
    default void layoutStarted(IContainer container) {
    }

    /**
     * A layout ended.
     *
     * @param cancelled whether it was given up and changed nothing
     */
    default void layoutFinished(IContainer container, boolean cancelled) {
    }

    /** A container was opened or closed. */
    default void expansionChanged(GraphContainer container, boolean open) {
    }
}
