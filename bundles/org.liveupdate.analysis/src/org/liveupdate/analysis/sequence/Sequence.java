/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.sequence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.liveupdate.kernel.base.Layer;

/**
 * Who called whom, as a sequence diagram.
 *
 * @param title    what it shows, one line
 * @param lanes    the lanes that take part, always in the order of {@link Layer}: from user space down to the hardware
 * @param messages the calls, in the order in which they were made
 * @param left     how many messages more there were than the query asked for
 */
public record Sequence(String title, List<Layer> lanes, List<Message> messages, int left) {

    /** Copies the lists. */
    public Sequence {
        lanes = List.copyOf(lanes);
        messages = List.copyOf(messages);
    }

    /**
     * The column of a lane.
     *
     * @param layer a lane that takes part
     * @return its position, from 0
     */
    public int column(Layer layer) {
        return lanes.indexOf(layer);
    }

    /**
     * The rows of the diagram: every call, and the return of every call that has others inside.
     *
     * @return the rows, in order of time
     */
    public List<SequenceRow> rows() {
        List<SequenceRow> rows = new ArrayList<>();
        Deque<Message> open = new ArrayDeque<>();
        for (Message message : messages) {
            close(open, message.index(), rows);
            rows.add(new SequenceRow(message, false));
            if (message.hasInner()) {
                open.push(message);
            }
        }
        close(open, messages.size(), rows);
        return rows;
    }

    private static void close(Deque<Message> open, int before, List<SequenceRow> rows) {
        while (!open.isEmpty() && open.peek().last() < before) {
            Message ended = open.pop();
            if (ended.ending() != Ending.NONE) {
                rows.add(new SequenceRow(ended, true));
            }
        }
    }
}
