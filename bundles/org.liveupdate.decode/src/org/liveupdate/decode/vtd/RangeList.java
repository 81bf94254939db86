/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    /** Ranges are kept in chunks, so that growing copies nothing and needs no room for the copy. */
    private static final int CHUNK_SHIFT = 14;
    private static final int CHUNK = 1 << CHUNK_SHIFT;

    /** Up to {@value RangeList#CHUNK} ranges. */
    private static final class Chunk {

        private final long[] iovas;
        private final long[] physicals;
        private final long[] lengths;
        private final short[] kinds;

        Chunk(int capacity) {
            iovas = new long[capacity];
            physicals = new long[capacity];
            lengths = new long[capacity];
            kinds = new short[capacity];
        }

        /** The same ranges with more room, or without the room that is not used. */
        Chunk(Chunk from, int capacity) {
            iovas = Arrays.copyOf(from.iovas, capacity);
            physicals = Arrays.copyOf(from.physicals, capacity);
            lengths = Arrays.copyOf(from.lengths, capacity);
            kinds = Arrays.copyOf(from.kinds, capacity);
        }
    }

    private final Chunk[] chunks;
    private final int size;

    private RangeList(Builder builder) {
        List<Chunk> all = new ArrayList<>(builder.full);
        all.add(new Chunk(builder.chunk, builder.used));
        chunks = all.toArray(new Chunk[0]);
        size = builder.size();
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public MappedRange get(int index) {
        Objects.checkIndex(index, size);
        Chunk chunk = chunks[index >>> CHUNK_SHIFT];
        int at = index & CHUNK - 1;
        int kind = chunk.kinds[at];
        return new MappedRange(chunk.iovas[at], chunk.lengths[at], chunk.physicals[at], 1L << (kind & SHIFT_MASK),
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
        int high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Chunk chunk = chunks[middle >>> CHUNK_SHIFT];
            int at = middle & CHUNK - 1;
            if (Long.compareUnsigned(iova, chunk.iovas[at]) < 0) {
                high = middle - 1;
            } else if (Long.compareUnsigned(iova - chunk.iovas[at], chunk.lengths[at]) >= 0) {
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

        private final List<Chunk> full = new ArrayList<>();
        private Chunk chunk = new Chunk(FIRST_CAPACITY);
        /** Ranges in the chunk that is being filled. */
        private int used;
        /** What would continue the last range. */
        private long nextIova;
        private long nextPhysical;
        private int nextKind = -1;

        int size() {
            return full.size() * CHUNK + used;
        }

        static int kind(int pageShift, boolean read, boolean write, boolean snoop) {
            return pageShift | (read ? READ : 0) | (write ? WRITE : 0) | (snoop ? SNOOP : 0);
        }

        /** Appends a run behind the last one; false if that needs a new range and there are limit ranges already. */
        boolean add(long iova, long length, long physical, int kind, int limit) {
            if (nextPhysical == physical && nextIova == iova && nextKind == kind
                    && chunk.lengths[used - 1] + length > 0) {
                chunk.lengths[used - 1] += length;
                nextIova += length;
                nextPhysical += length;
                return true;
            }
            if (size() >= limit) {
                return false;
            }
            if (used == chunk.iovas.length) {
                grow();
            }
            nextIova = iova + length;
            nextPhysical = physical + length;
            nextKind = kind;
            chunk.iovas[used] = iova;
            chunk.physicals[used] = physical;
            chunk.lengths[used] = length;
            chunk.kinds[used++] = (short) kind;
            return true;
        }

        private void grow() {
            if (used < CHUNK) {
                chunk = new Chunk(chunk, used * 2);
            } else {
                full.add(chunk);
                chunk = new Chunk(CHUNK);
                used = 0;
            }
        }

        RangeList build() {
            return new RangeList(this);
        }
    }
}
