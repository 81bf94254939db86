/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.layout;

/** A layout context that knows whether anybody still waits for the layout. */
public interface CancellableContext {
    /** The sign to stop; long loops check it. */
    Cancellation cancellation();

    /** The sign to stop of a context, or one that never comes if the context has none. */
    static Cancellation of(Object context) {
        return context instanceof CancellableContext cancellable ? cancellable.cancellation() : Cancellation.NEVER;
    }
}
