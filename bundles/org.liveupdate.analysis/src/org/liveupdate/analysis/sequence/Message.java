/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.sequence;

import java.util.List;
import java.util.Optional;

import org.liveupdate.kernel.base.Layer;

/**
 * One call or occurrence of a sequence.
 *
 * @param index      position in the sequence, from 0
 * @param step       index of the step of the scenario that it belongs to, from 0
 * @param number     position in the trace of the machine, see {@link org.liveupdate.kernel.base.TraceEvent#number}
 * @param depth      how deep it is nested in calls, from 0
 * @param from       lane of the caller; the same as {@code to} if nobody of the sequence called
 * @param to         lane that acts
 * @param function   kernel function, ioctl or register
 * @param arguments  what it was called with, readable
 * @param result     its result, empty if it returns nothing
 * @param ending     how it came back
 * @param count      how many equal calls stand one after the other, at least 1
 * @param caller     index of the message that called, -1 if none did
 * @param last       index of the last message inside this call; its own if nothing is inside
 * @param references what it names, in order, each once
 */
public record Message(int index, int step, int number, int depth, Layer from, Layer to, String function,
        String arguments, String result, Ending ending, long count, int caller, int last,
        List<Reference> references) {

    /** Copies the list. */
    public Message {
        references = List.copyOf(references);
    }

    /**
     * Whether it stays in its lane.
     *
     * @return true if the caller is of the same lane, or there is none
     */
    public boolean isInLane() {
        return from == to;
    }

    /**
     * Whether it calls others.
     *
     * @return true if there are messages inside
     */
    public boolean hasInner() {
        return last > index;
    }

    /**
     * The call in words, without result.
     *
     * @return function, arguments in parentheses, and how often if more than once
     */
    public String call() {
        return function + "(" + arguments + ")" + (count > 1 ? " x" + count : "");
    }

    /**
     * Everything in one line.
     *
     * @return lanes, call and result
     */
    public String line() {
        String who = isInLane() ? to.title() : from.title() + " to " + to.title();
        return who + ": " + call() + (result.isEmpty() ? "" : " = " + result);
    }

    /**
     * The first thing of a kind that it names.
     *
     * @param kind the kind
     * @return its number, see {@link Reference#value}, or empty
     */
    public Optional<Long> first(Reference.Kind kind) {
        return references.stream().filter(each -> each.kind() == kind).map(Reference::value).findFirst();
    }
}
