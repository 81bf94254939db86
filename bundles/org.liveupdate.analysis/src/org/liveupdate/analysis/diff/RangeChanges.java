/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liveupdate.decode.vtd.MappedRange;

/** Collects what is mapped differently, in ascending order of the input address, and joins what belongs together. */
final class RangeChanges {

    /** What one side maps a piece to. */
    static final class Leaf {

        private boolean present;
        private long physical;
        private int shift;
        private int flags;

        void clear() {
            present = false;
        }

        void set(long newPhysical, int newShift, int newFlags) {
            present = true;
            physical = newPhysical;
            shift = newShift;
            flags = newFlags;
        }

        boolean same(Leaf other) {
            return present == other.present
                    && (!present || physical == other.physical && shift == other.shift && flags == other.flags);
        }

        private boolean continues(Leaf earlier, long length) {
            return present == earlier.present && (!present
                    || physical == earlier.physical + length && shift == earlier.shift && flags == earlier.flags);
        }

        private void copy(Leaf other) {
            present = other.present;
            physical = other.physical;
            shift = other.shift;
            flags = other.flags;
        }

        private Optional<MappedRange> range(long iova, long length) {
            return present ? Optional.of(new MappedRange(iova, length, physical, 1L << shift, (flags & READ) != 0,
                    (flags & WRITE) != 0, (flags & SNOOP) != 0)) : Optional.empty();
        }
    }

    static final int READ = 1;
    static final int WRITE = 2;
    static final int SNOOP = 4;

    private final int limit;
    private final List<RangeChange> ranges = new ArrayList<>();
    private final Leaf before = new Leaf();
    private final Leaf after = new Leaf();
    private final long[] bytes = new long[Change.values().length];
    private long iova;
    private long length;
    private long count;

    /** At most so many ranges are kept; all are counted. */
    RangeChanges(int limit) {
        this.limit = limit;
    }

    /** A piece that differs, behind all pieces before. */
    void add(long start, long size, Leaf old, Leaf now) {
        bytes[change(old, now).ordinal()] += size;
        if (length > 0 && start == iova + length && old.continues(before, length) && now.continues(after, length)) {
            length += size;
            return;
        }
        finish();
        iova = start;
        length = size;
        before.copy(old);
        after.copy(now);
    }

    private static Change change(Leaf old, Leaf now) {
        return !old.present ? Change.ADDED : now.present ? Change.CHANGED : Change.REMOVED;
    }

    /** Ends the last range. */
    void finish() {
        if (length == 0) {
            return;
        }
        count++;
        if (ranges.size() < limit) {
            ranges.add(new RangeChange(change(before, after), iova, length, before.range(iova, length),
                    after.range(iova, length)));
        }
        length = 0;
    }

    List<RangeChange> ranges() {
        return ranges;
    }

    long count() {
        return count;
    }

    long bytes(Change change) {
        return bytes[change.ordinal()];
    }
}
