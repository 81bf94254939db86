/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.layout;

import java.util.concurrent.CancellationException;

/** How a layout tells what it is doing and hears that nobody waits any more. Called from the thread that lays out. */
public interface LayoutMonitor {
    /** Never cancels and shows nothing. */
    LayoutMonitor NONE = new LayoutMonitor() {
    };

    /** Whether the result is no longer wanted; asked often. */
    default boolean isCanceled() {
        return false;
    }

    /**
     * Progress.
     *
     * @param fraction of the work that is done, 0 to 1, never less than before
     */
    default void worked(double fraction) {
    }

    /**
     * Stops the layout if nobody waits for it.
     *
     * @throws CancellationException if so
     */
    default void check() {
        if (isCanceled()) {
            throw new CancellationException("layout was cancelled");
        }
    }
}
