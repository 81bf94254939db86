/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.validate;

import org.liveupdate.model.Units;

/**
 * A range of addresses, unsigned.
 *
 * @param start first address
 * @param size  number of bytes
 */
record Span(long start, long size) {

    /** The last address; the start when it is empty. */
    long last() {
        return size == 0 ? start : start + size - 1;
    }

    /** Whether it goes beyond the last address of 64 bits. */
    boolean wraps() {
        return Long.compareUnsigned(last(), start) < 0;
    }

    /** Whether it has addresses in common with another. */
    boolean overlaps(Span other) {
        return size != 0 && other.size != 0 && Long.compareUnsigned(start, other.last()) <= 0
                && Long.compareUnsigned(other.start, last()) <= 0;
    }

    /** Whether every address of another is in it. */
    boolean contains(Span other) {
        return Long.compareUnsigned(start, other.start) <= 0 && Long.compareUnsigned(other.last(), last()) <= 0;
    }

    @Override
    public String toString() {
        return Units.address(start) + " to " + Units.address(last());
    }
}
