/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode;

import org.liveupdate.abi.Progress;

/**
 * How much work decoding one image may do. A step is one table, page or list element that is visited. When the budget
 * is used up decoders stop with a problem; they never hang on an image that was made to be endless.
 */
public final class StepBudget {

    /** Steps for an image of ordinary size: enough for 4 TiB mapped in 4 KiB pages. */
    public static final long DEFAULT = 4_000_000;

    private static final int CHECK_EVERY = 1024;

    private final Progress progress;
    private long left;

    /**
     * A budget.
     *
     * @param steps    number of steps
     * @param progress asked now and then whether to stop
     */
    public StepBudget(long steps, Progress progress) {
        this.left = steps;
        this.progress = progress;
    }

    /**
     * Takes one step.
     *
     * @return false if the budget is used up
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public boolean take() {
        if (left % CHECK_EVERY == 0) {
            progress.checkCancelled();
        }
        if (left <= 0) {
            return false;
        }
        left--;
        return true;
    }
}
