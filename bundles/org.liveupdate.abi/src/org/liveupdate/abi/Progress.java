/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi;

import java.util.concurrent.CancellationException;

/** What long work tells its caller, and how the caller stops it. Called from the working thread. */
public interface Progress {

    /** Shows nothing and never cancels. */
    Progress NONE = new Progress() {
        @Override
        public void report(String what, long done, long total) {
            // nobody looks
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Says how far the work is.
     *
     * @param what  what is being done, for people
     * @param done  units done so far
     * @param total units in all, or 0 if not known
     */
    void report(String what, long done, long total);

    /**
     * Whether the caller wants the work to stop.
     *
     * @return true to stop soon
     */
    boolean isCancelled();

    /**
     * Stops the work if the caller wants that.
     *
     * @throws CancellationException if cancelled
     */
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancellationException("cancelled");
        }
    }
}
