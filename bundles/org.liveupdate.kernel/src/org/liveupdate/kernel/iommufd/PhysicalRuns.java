/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import java.util.Arrays;

import org.liveupdate.kernel.base.ErrnoException;

/** Where consecutive bytes are in physical memory, as runs that are as long as possible. */
public final class PhysicalRuns {

    /** Gets a part of a run. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * A part.
         *
         * @param offset   where it begins in the range that was asked for, in bytes
         * @param physical physical address
         * @param length   bytes
         * @throws ErrnoException if the visit is to end
         */
        void visit(long offset, long physical, long length) throws ErrnoException;
    }

    private long[] starts = new long[4];
    private long[] ends = new long[4];
    private int count;

    /**
     * Adds bytes behind the last ones.
     *
     * @param physical physical address
     * @param length   bytes, more than 0
     */
    public void add(long physical, long length) {
        if (count > 0 && starts[count - 1] + ends[count - 1] - before(count - 1) == physical) {
            ends[count - 1] += length;
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = physical;
        ends[count] = before(count) + length;
        count++;
    }

    /**
     * Visits the runs of a range in order.
     *
     * @param from    first byte
     * @param length  bytes
     * @param visitor gets each run, cut to the range
     * @throws ErrnoException the visitor's
     */
    public void visit(long from, long length, Visitor visitor) throws ErrnoException {
        int at = Arrays.binarySearch(ends, 0, count, from);
        at = at >= 0 ? at + 1 : -at - 1;
        for (long done = 0; done < length; at++) {
            long skip = from + done - before(at);
            long part = Math.min(length - done, ends[at] - from - done);
            visitor.visit(done, starts[at] + skip, part);
            done += part;
        }
    }

    /**
     * How many bytes there are.
     *
     * @return sum of the lengths
     */
    public long length() {
        return before(count);
    }

    private long before(int run) {
        return run == 0 ? 0 : ends[run - 1];
    }
}
