/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

import org.liveupdate.image.ImageException;

/** Collects pieces in the order in which a file names them and resolves what overlaps. */
public final class PieceMapBuilder {

    /** What a piece takes while a map is built, in bytes of heap. */
    private static final int COST = 200;

    /** Most pieces of one image, by the size of the heap: a hostile file must not fill it. */
    public static final int MAX_PIECES =
            (int) Math.min(64 << 20, Math.max(1 << 20, Runtime.getRuntime().maxMemory() / COST));

    /** Is told of two pieces that overlap. */
    @FunctionalInterface
    public interface Overlap {
        /**
         * Two pieces overlap.
         *
         * @param winner the piece whose bytes are used
         * @param loser  the piece whose bytes are hidden in the overlap
         * @param start  first address of the overlap
         * @param end    first address behind it
         */
        void found(int winner, int loser, long start, long end);
    }

    private final String file;
    private final boolean laterWins;
    private final List<ByteSource> sources = new ArrayList<>();
    private long[] starts = new long[16];
    private long[] ends = new long[16];
    private long[] offsets = new long[16];
    private byte[] owners = new byte[16];
    private int count;

    /**
     * Starts a map.
     *
     * @param file      name of the file for messages
     * @param laterWins true if a later piece hides an earlier one where they overlap, false for the other way round
     */
    public PieceMapBuilder(String file, boolean laterWins) {
        this.file = file;
        this.laterWins = laterWins;
    }

    /**
     * Adds a piece; one that continues the piece before it is merged with it.
     *
     * @param start  its address
     * @param length its length, at least 1; start + length does not overflow
     * @param source where its bytes are
     * @param offset offset of its first byte there
     * @throws ImageException if there are too many pieces
     */
    public void add(long start, long length, ByteSource source, long offset) throws ImageException {
        byte owner = owner(source);
        int last = count - 1;
        if (last >= 0 && ends[last] == start && owners[last] == owner
                && offsets[last] + (start - starts[last]) == offset) {
            ends[last] = start + length;
            return;
        }
        if (count == MAX_PIECES) {
            throw new ImageException(file, "expected at most " + MAX_PIECES
                    + " separate pieces of memory for this size of the Java heap, found more");
        }
        if (count == starts.length) {
            grow();
        }
        starts[count] = start;
        ends[count] = start + length;
        offsets[count] = offset;
        owners[count++] = owner;
    }

    private byte owner(ByteSource source) throws ImageException {
        for (int i = sources.size() - 1; i >= 0; i--) {
            if (sources.get(i) == source) {
                return (byte) i;
            }
        }
        if (sources.size() > 255) {
            throw new ImageException(file, "more than 256 files in one image");
        }
        sources.add(source);
        return (byte) (sources.size() - 1);
    }

    private void grow() {
        int size = Math.min(MAX_PIECES, count * 2);
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        offsets = Arrays.copyOf(offsets, size);
        owners = Arrays.copyOf(owners, size);
    }

    /**
     * Address of a piece.
     *
     * @param piece its number in the order of adding
     * @return its first address
     */
    public long start(int piece) {
        return starts[piece];
    }

    /**
     * Where the bytes of an address of a piece are.
     *
     * @param piece   the piece's number
     * @param address an address in it
     * @return the offset in the piece's source
     */
    public long offset(int piece, long address) {
        return offsets[piece] + address - starts[piece];
    }

    /**
     * The source of a piece.
     *
     * @param piece the piece's number
     * @return where its bytes are
     */
    public ByteSource source(int piece) {
        return sources.get(owners[piece] & 0xff);
    }

    /**
     * Sorts the pieces and resolves overlaps.
     *
     * @param overlap is told of overlaps
     * @return the map
     * @throws ImageException if resolving overlaps gives too many pieces
     */
    public PieceMap build(Overlap overlap) throws ImageException {
        if (isFinished()) {
            return finish();
        }
        int[] order = PieceOrder.byStart(starts, count);
        PieceMapBuilder result = new PieceMapBuilder(file, laterWins);
        result.sources.addAll(sources);
        PriorityQueue<Integer> active =
                new PriorityQueue<>((a, b) -> laterWins ? Integer.compare(b, a) : Integer.compare(a, b));
        int next = 0;
        long at = 0;
        while (next < count || !active.isEmpty()) {
            if (active.isEmpty()) {
                at = starts[order[next]];
            }
            for (; next < count && starts[order[next]] <= at; next++) {
                report(active, order[next], overlap);
                active.add(order[next]);
            }
            int top = active.peek();
            long end = next < count ? Math.min(ends[top], starts[order[next]]) : ends[top];
            if (end > at) {
                result.add(at, end - at, source(top), offset(top, at));
            }
            at = end;
            while (!active.isEmpty() && ends[active.peek()] <= at) {
                active.poll();
            }
        }
        return result.finish();
    }

    /** Whether the pieces are ascending and do not overlap, as in most files. */
    private boolean isFinished() {
        for (int i = 1; i < count; i++) {
            if (starts[i] < ends[i - 1]) {
                return false;
            }
        }
        return true;
    }

    private void report(PriorityQueue<Integer> active, int piece, Overlap overlap) {
        if (active.isEmpty()) {
            return;
        }
        int other = active.peek();
        long end = Math.min(ends[other], ends[piece]);
        if (end > starts[piece]) {
            boolean wins = laterWins ? piece > other : piece < other;
            overlap.found(wins ? piece : other, wins ? other : piece, starts[piece], end);
        }
    }

    private PieceMap finish() {
        return new PieceMap(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), Arrays.copyOf(offsets, count),
                Arrays.copyOf(owners, count), sources);
    }
}
