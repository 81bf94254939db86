/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.base;

/**
 * A call waits for a lock that somebody else holds. The simulation runs one call at a time, so a call that comes in
 * while another is in the middle does not go on: the outermost layer turns this into a result. Nothing has changed yet
 * when it is thrown.
 */
public final class CallBlocked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A call that waits.
     *
     * @param function kernel function that wants the lock
     * @param lock     name of the lock
     */
    public CallBlocked(String function, String lock) {
        super(function + " waits for " + lock, null, false, false);
    }
}
