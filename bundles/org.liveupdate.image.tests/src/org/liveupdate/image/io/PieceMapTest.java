/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.image.ImageException;

/** Pieces laid out in one space, compared with a plain array of bytes. */
class PieceMapTest {

    private static final int SPACE = 200;

    private static ByteSource source(int seed) {
        byte[] bytes = new byte[SPACE];
        new Random(seed).nextBytes(bytes);
        return new BufferSource(ByteBuffer.wrap(bytes));
    }

    private static void compare(long seed, boolean laterWins) throws ImageException {
        Random random = new Random(seed);
        PieceMapBuilder builder = new PieceMapBuilder("test", laterWins);
        ByteSource[] sources = {source(1), source(2), source(3)};
        byte[] expected = new byte[SPACE];
        boolean[] there = new boolean[SPACE];
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            int start = random.nextInt(SPACE - 1);
            int length = 1 + random.nextInt(Math.min(60, SPACE - start));
            int offset = random.nextInt(4) == 0 ? start : random.nextInt(SPACE - length + 1);
            offset = Math.min(offset, SPACE - length);
            ByteSource source = sources[random.nextInt(3)];
            builder.add(start, length, source, offset);
            for (int at = 0; at < length; at++) {
                if (laterWins || !there[start + at]) {
                    expected[start + at] = source.bytes(offset + at, 1)[0];
                    there[start + at] = true;
                }
            }
        }
        PieceMap map = builder.build((winner, loser, start, end) -> assertTrue(start < end));
        byte[] all = new byte[SPACE];
        assertTrue(map.readSparse(0, all, 0, SPACE));
        assertArrayEquals(expected, all, "seed " + seed);
        byte[] one = new byte[1];
        for (int at = 0; at < SPACE; at++) {
            assertEquals(there[at], map.read(at, one, 0, 1), "seed " + seed + " at " + at);
        }
        assertEquals(ranges(there), map.ranges(), "seed " + seed);
        for (AddressRange range : map.ranges()) {
            byte[] bytes = new byte[(int) range.length()];
            assertTrue(map.read(range.start(), bytes, 0, bytes.length));
            assertArrayEquals(Arrays.copyOfRange(expected, (int) range.start(), (int) range.end()), bytes);
            assertFalse(map.read(range.start(), new byte[bytes.length + 1], 0, bytes.length + 1));
        }
    }

    private static List<AddressRange> ranges(boolean[] there) {
        List<AddressRange> ranges = new ArrayList<>();
        for (int i = 0; i < there.length; i++) {
            if (there[i]) {
                ranges.add(new AddressRange(i, 1));
            }
        }
        return AddressRange.merged(ranges);
    }

    @Test
    void theFirstOfOverlappingPiecesWins() throws ImageException {
        for (int seed = 0; seed < 800; seed++) {
            compare(seed, false);
        }
    }

    @Test
    void theLastOfOverlappingPiecesWins() throws ImageException {
        for (int seed = 0; seed < 800; seed++) {
            compare(seed, true);
        }
    }

    @Test
    void reportsWhoWinsAnOverlap() throws ImageException {
        PieceMapBuilder builder = new PieceMapBuilder("test", false);
        ByteSource bytes = source(1);
        builder.add(50, 20, bytes, 0);
        builder.add(40, 20, bytes, 0);
        builder.add(65, 20, bytes, 0);
        List<String> found = new ArrayList<>();
        builder.build((winner, loser, start, end) -> found.add(winner + " over " + loser + " " + start + "-" + end));
        assertEquals(List.of("0 over 1 50-60", "0 over 2 65-70"), found);
    }

    @Test
    void ordersAnyNumberOfPieces() {
        Random random = new Random(9);
        for (int count : new int[] {0, 1, 2, 3, 100, 1000, 4097}) {
            long[] starts = random.longs(count, 0, 50).toArray();
            int[] order = PieceOrder.byStart(starts, count);
            for (int i = 1; i < count; i++) {
                boolean ordered = starts[order[i - 1]] < starts[order[i]]
                        || starts[order[i - 1]] == starts[order[i]] && order[i - 1] < order[i];
                assertTrue(ordered, count + " pieces, " + i);
            }
        }
    }

    @Test
    void answersAbsurdQuestionsWithNo() throws ImageException {
        PieceMapBuilder builder = new PieceMapBuilder("test", false);
        builder.add(0, 100, source(1), 0);
        PieceMap map = builder.build((winner, loser, start, end) -> { });
        assertFalse(map.read(-1, new byte[4], 0, 4));
        assertFalse(map.read(Long.MAX_VALUE, new byte[4], 0, 4));
        assertFalse(map.read(0, new byte[4], 0, -1));
        assertTrue(map.read(Long.MAX_VALUE, new byte[4], 0, 0));
    }
}
