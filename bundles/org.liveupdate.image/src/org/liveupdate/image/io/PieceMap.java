/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.io;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

import org.liveupdate.abi.AddressRange;

/**
 * Pieces of byte sources laid out in one 64-bit space: ascending, not overlapping. Kept in plain arrays because a dump
 * without its free pages can have millions of them. Made by {@link PieceMapBuilder}.
 */
public final class PieceMap {

    private final long[] starts;
    private final long[] ends;
    private final long[] offsets;
    private final byte[] owners;
    private final List<ByteSource> sources;

    PieceMap(long[] starts, long[] ends, long[] offsets, byte[] owners, List<ByteSource> sources) {
        this.starts = starts;
        this.ends = ends;
        this.offsets = offsets;
        this.owners = owners;
        this.sources = List.copyOf(sources);
    }

    /**
     * How many pieces there are.
     *
     * @return the number of pieces
     */
    public int count() {
        return starts.length;
    }

    /**
     * Address of a piece.
     *
     * @param piece its number, ascending by address
     * @return its first address
     */
    public long start(int piece) {
        return starts[piece];
    }

    /**
     * Length of a piece.
     *
     * @param piece its number
     * @return its length in bytes
     */
    public long length(int piece) {
        return ends[piece] - starts[piece];
    }

    /**
     * Where the bytes of a piece are.
     *
     * @param piece its number
     * @return offset of its first byte in its source
     */
    public long offset(int piece) {
        return offsets[piece];
    }

    /**
     * The end of the last piece.
     *
     * @return the first address behind all pieces, 0 if there is none
     */
    public long end() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    /**
     * Copies bytes, all or none.
     *
     * @param address address of the first byte
     * @param target  where the bytes go
     * @param at      index of the first byte in {@code target}
     * @param length  number of bytes
     * @return false if any of the bytes is in no piece or cannot be read
     */
    public boolean read(long address, byte[] target, int at, int length) {
        if (address < 0 || length < 0 || address + length < 0) {
            return false;
        }
        int done = 0;
        int piece = length == 0 ? 0 : find(address);
        while (done < length) {
            long from = address + done;
            if (piece < 0 || piece >= starts.length || from < starts[piece]) {
                return false;
            }
            int part = (int) Math.min(length - done, ends[piece] - from);
            if (!sources.get(owners[piece] & 0xff).read(offsets[piece] + from - starts[piece], target, at + done,
                    part)) {
                return false;
            }
            done += part;
            piece++;
        }
        return true;
    }

    /**
     * Like {@link #read}, with zeros between the pieces.
     *
     * @param address address of the first byte
     * @param target  where the bytes go
     * @param at      index of the first byte in {@code target}
     * @param length  number of bytes
     * @return false if a byte in a piece cannot be read
     */
    public boolean readSparse(long address, byte[] target, int at, int length) {
        Arrays.fill(target, at, at + length, (byte) 0);
        int piece = find(address);
        piece = piece >= 0 ? piece : -piece - 1;
        long end = address + length;
        for (; piece < starts.length && starts[piece] < end; piece++) {
            long from = Math.max(starts[piece], address);
            int part = (int) (Math.min(ends[piece], end) - from);
            if (!sources.get(owners[piece] & 0xff).read(offsets[piece] + from - starts[piece], target,
                    at + (int) (from - address), part)) {
                return false;
            }
        }
        return true;
    }

    /** The index of the piece with the address, or -1 - the index of the first piece behind it. */
    private int find(long address) {
        int at = Arrays.binarySearch(starts, address);
        if (at >= 0) {
            return at;
        }
        int before = -at - 2;
        return before >= 0 && address < ends[before] ? before : at;
    }

    /**
     * What is covered, touching pieces taken together.
     *
     * @return an unmodifiable list of ascending ranges with gaps between them
     */
    public List<AddressRange> ranges() {
        int count = 0;
        for (int i = 0; i < starts.length; i++) {
            count += i > 0 && ends[i - 1] == starts[i] ? 0 : 1;
        }
        long[] from = new long[count];
        long[] to = new long[count];
        int range = -1;
        for (int i = 0; i < starts.length; i++) {
            if (i == 0 || ends[i - 1] != starts[i]) {
                from[++range] = starts[i];
            }
            to[range] = ends[i];
        }
        return new Ranges(from, to);
    }

    /** Ranges that are made when asked for: a list of millions of small objects would fill the heap. */
    private static final class Ranges extends AbstractList<AddressRange> implements RandomAccess {

        private final long[] from;
        private final long[] to;

        Ranges(long[] from, long[] to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public AddressRange get(int index) {
            return new AddressRange(from[index], to[index] - from[index]);
        }

        @Override
        public int size() {
            return from.length;
        }
    }
}
