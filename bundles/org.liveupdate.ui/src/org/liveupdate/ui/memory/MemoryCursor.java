/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.memory;

import org.liveupdate.analysis.memory.MemoryRows;

/** The selected bytes: from an anchor to the cursor, both included. Knows no widgets. */
final class MemoryCursor {

    private long anchor;
    private long at;
    private int anchorLength = 1;

    /** The byte under the cursor. */
    long at() {
        return at;
    }

    /** First selected byte. */
    long start() {
        return Math.min(anchor, at);
    }

    /** How many bytes are selected. */
    long length() {
        return Math.max(Math.abs(at - anchor) + 1, anchorLength);
    }

    boolean contains(long address) {
        return address >= start() && address < start() + length();
    }

    /** Selects some bytes and puts the cursor on the first. */
    void select(long start, long length) {
        at = start;
        anchor = start;
        anchorLength = (int) Math.max(1, Math.min(length, Integer.MAX_VALUE));
    }

    /** Moves the cursor; the selection ends there, or begins anew. */
    void move(long address, boolean extend) {
        at = address;
        if (!extend) {
            anchor = address;
        }
        anchorLength = 1;
    }

    /** Where some rows up or down lead, over holes. */
    static long moved(MemoryRows rows, long from, long delta) {
        long index = Math.max(0, Math.min(rows.count() - 1, rows.indexOf(from) + delta));
        if (rows.row(index).hole() > 0) {
            index += delta < 0 ? -1 : 1;
        }
        index = Math.max(0, Math.min(rows.count() - 1, index));
        return rows.row(index).address() + (from & MemoryRows.WIDTH - 1);
    }

    /** Where some bytes left or right lead, over holes. */
    static long stepped(MemoryRows rows, long from, int delta) {
        long to = Math.max(rows.first(), Math.min(rows.last(), from + delta));
        long index = rows.indexOf(to);
        if (rows.row(index).hole() > 0) {
            return delta < 0 ? rows.row(index - 1).address() + MemoryRows.WIDTH - 1 : rows.row(index + 1).address();
        }
        return to;
    }
}
