/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.layout;

import java.util.concurrent.CancellationException;

/** Tells a running layout that nobody waits for it any more. Safe for use by several threads. */
public final class Cancellation {
    /** Is never cancelled. */
    public static final Cancellation NEVER = new Cancellation();

    private volatile boolean cancelled;

    /** Asks the layout to stop. */
    public void cancel() {
        if (this != NEVER) {
            cancelled = true;
        }
    }

    /** Whether the layout is asked to stop. */
    public boolean isCancelled() {
        return cancelled;
    }

    /**
     * Stops the layout if it is asked to.
     *
     * @throws CancellationException if so
     */
    public void check() {
        if (cancelled) {
            throw new CancellationException("layout was cancelled");
        }
    }
}
