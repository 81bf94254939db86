/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.sequence;

/**
 * One row of a drawn sequence.
 *
 * @param message the message
 * @param back    false for the call, true for its return
 */
public record SequenceRow(Message message, boolean back) {

    /**
     * Whether the row says how the call ended.
     *
     * @return true for a return, and for a call with nothing inside, whose return gets no row of its own
     */
    public boolean showsResult() {
        return (back || !message.hasInner()) && message.ending() != Ending.NONE;
    }
}
