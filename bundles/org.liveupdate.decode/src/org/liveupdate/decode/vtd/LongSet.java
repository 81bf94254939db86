/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import java.util.Arrays;

/** A growing set of numbers other than -1, without objects: a table may have millions of pages. */
final class LongSet {

    private static final long FREE = -1;
    private static final int FIRST_CAPACITY = 64;

    private long[] slots = new long[FIRST_CAPACITY];
    private int size;

    LongSet() {
        Arrays.fill(slots, FREE);
    }

    /** Adds a number; false if it was there. */
    boolean add(long value) {
        if (size * 2 >= slots.length) {
            long[] old = slots;
            slots = new long[old.length * 2];
            Arrays.fill(slots, FREE);
            for (long each : old) {
                if (each != FREE) {
                    slots[find(each)] = each;
                }
            }
        }
        int at = find(value);
        if (slots[at] == value) {
            return false;
        }
        slots[at] = value;
        size++;
        return true;
    }

    private int find(long value) {
        long hash = value * 0x9e3779b97f4a7c15L;
        int mask = slots.length - 1;
        int at = (int) (hash >>> 32) & mask;
        while (slots[at] != FREE && slots[at] != value) {
            at = at + 1 & mask;
        }
        return at;
    }
}
