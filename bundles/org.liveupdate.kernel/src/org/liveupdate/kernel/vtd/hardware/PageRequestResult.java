/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd.hardware;

/**
 * What became of a page request that a device sent.
 *
 * @param outcome what happened
 * @param address physical address of the queue entry that the unit wrote, or 0
 */
public record PageRequestResult(Outcome outcome, long address) {

    /** What can happen. */
    public enum Outcome {
        /** The unit wrote it into the page request queue, whoever owns that memory now. */
        QUEUED,
        /** There is no queue or no room: the unit answers itself. */
        LOST,
        /** The context entry does not allow page requests (PRE is clear), or is not there. */
        BLOCKED
    }
}
