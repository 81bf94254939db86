/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * Mapped ranges by IOVA, ascending as unsigned numbers, in 25 bytes each: a table may have millions. An unmodifiable
 * list that makes its elements when asked.
 */
public final class RangeList extends AbstractList<MappedRange> implements RandomAccess {

    /** No ranges. */
    public static final RangeList EMPTY = new Builder().build();

    private static final int READ = 0x40;
    private static final int WRITE = 0x80;
    private static final int SNOOP = 0x100;
    private static final int SHIFT_MASK = 0x3f;

    private final long[] iovas;
    private final long[] physicals;
    private final long[] lengths;
    private final short[] kinds;

    private RangeList(Builder builder) {
        iovas = Arrays.copyOf(builder.iovas, builder.size);
        physicals = Arrays.copyOf(builder.physicals, builder.size);
        lengths = Arrays.copyOf(builder.lengths, builder.size);
        kinds = Arrays.copyOf(builder.kinds, builder.size);
    }

    @Override
    public int size() {
        return iovas.length;
    }

    @Override
    public MappedRange get(int index) {
        Objects.checkIndex(index, iovas.length);
        int kind = kinds[index];
        return new MappedRange(iovas[index], lengths[index], physicals[index], 1L << (kind & SHIFT_MASK),
                (kind & READ) != 0, (kind & WRITE) != 0, (kind & SNOOP) != 0);
    }

    /**
     * The range that maps an address.
     *
     * @param iova input address
     * @return the range, or empty if the address is not mapped
     */
    public Optional<MappedRange> find(long iova) {
        int low = 0;
        int high = iovas.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (Long.compareUnsigned(iova, iovas[middle]) < 0) {
                high = middle - 1;
            } else if (Long.compareUnsigned(iova - iovas[middle], lengths[middle]) >= 0) {
                low = middle + 1;
            } else {
                return Optional.of(get(middle));
            }
        }
        return Optional.empty();
    }

    /** Collects runs of leaves in ascending order and merges those that belong together. */
    static final class Builder {

        private static final int FIRST_CAPACITY = 16;

        private long[] iovas = new long[FIRST_CAPACITY];
        private long[] physicals = new long[FIRST_CAPACITY];
        private long[] lengths = new long[FIRST_CAPACITY];
        private short[] kinds = new short[FIRST_CAPACITY];
        private int size;
        /** What would continue the last range. */
        private long nextIova;
        private long nextPhysical;
        private int nextKind = -1;

        int size() {
            return size;
        }

        static int kind(int pageShift, boolean read, boolean write, boolean snoop) {
            return pageShift | (read ? READ : 0) | (write ? WRITE : 0) | (snoop ? SNOOP : 0);
        }

        /** Appends a run behind the last one; false if that needs a new range and there are limit ranges already. */
        boolean add(long iova, long length, long physical, int kind, int limit) {
            if (nextPhysical == physical && nextIova == iova && nextKind == kind && lengths[size - 1] + length > 0) {
                lengths[size - 1] += length;
                nextIova += length;
                nextPhysical += length;
                return true;
            }
            if (size >= limit) {
                return false;
            }
            nextIova = iova + length;
            nextPhysical = physical + length;
            nextKind = kind;
            if (size == iovas.length) {
                int capacity = size * 2;
                iovas = Arrays.copyOf(iovas, capacity);
                physicals = Arrays.copyOf(physicals, capacity);
                lengths = Arrays.copyOf(lengths, capacity);
                kinds = Arrays.copyOf(kinds, capacity);
            }
            iovas[size] = iova;
            physicals[size] = physical;
            lengths[size] = length;
            kinds[size++] = (short) kind;
            return true;
        }

        RangeList build() {
            return new RangeList(this);
        }
    }
}
