/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.sequence;

import java.util.function.UnaryOperator;

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

    /**
     * What stands at the row's line.
     *
     * @param call   how the text of the call is written
     * @param result how the text of the result is written
     * @return the call unless this is a return, and the result if the row says it
     */
    public String label(UnaryOperator<String> call, UnaryOperator<String> result) {
        String begin = back ? "" : call.apply(message.call());
        String end = showsResult() ? result.apply(message.result()) : "";
        return begin.isEmpty() || end.isEmpty() ? begin + end : begin + " " + end;
    }
}
