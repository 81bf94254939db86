/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

class FolioSetTest {

    private static FolioSet set(boolean largestFirst, Folio... folios) {
        FolioSet.Builder builder = new FolioSet.Builder(largestFirst);
        for (Folio folio : folios) {
            builder.add(folio);
        }
        return builder.build();
    }

    @Test
    void iterationFollowsTheKernelsWalk() {
        Folio[] folios = {new Folio(0x5000, 0), new Folio(0x200000, 9), new Folio(0x1000, 0), new Folio(0x8000, 3)};
        assertEquals(List.of(folios[1], folios[3], folios[2], folios[0]), set(true, folios).stream().toList());
        assertEquals(List.of(folios[2], folios[0], folios[3], folios[1]), set(false, folios).stream().toList());
    }

    @Test
    void anAddressInsideAFolioBelongsToIt() {
        FolioSet set = set(true, new Folio(0x200000, 9), new Folio(0x5000, 0));
        assertEquals(Optional.of(new Folio(0x200000, 9)), set.containing(0x3fffff));
        assertEquals(Optional.empty(), set.containing(0x400000));
        assertEquals(Optional.of(new Folio(0x5000, 0)), set.containing(0x5fff));
        assertEquals(Optional.empty(), set.containing(0x4fff));
        assertEquals(Optional.empty(), set.containing(-1));
        assertTrue(set.contains(0x200000, 9));
        assertFalse(set.contains(0x200000, 0));
        assertFalse(set.contains(0x201000, 9));
    }

    @Test
    void theLargestOfOverlappingFoliosIsGiven() {
        FolioSet set = set(false, new Folio(0x201000, 0), new Folio(0x200000, 9), new Folio(0x200000, 1));
        assertEquals(9, set.containing(0x201000).orElseThrow().order());
        assertEquals(3, set.size());
        assertEquals(Map.of(0, 1L, 1, 1L, 9, 1L), set.countByOrder());
        assertEquals(0x200000 + 0x2000 + 0x1000, set.bytes());
    }

    @Test
    void aRangeIsCoveredByFoliosOfDifferentOrders() {
        FolioSet set = set(true, new Folio(0x1000, 0), new Folio(0x2000, 1), new Folio(0x4000, 0));
        assertTrue(set.covers(0x1000, 0x4000));
        assertTrue(set.covers(0x1fff, 2));
        assertFalse(set.covers(0xfff, 2));
        assertFalse(set.covers(0x4fff, 2));
        assertTrue(set.covers(0x9000, 0));
        assertFalse(set.covers(-1, 1));
        assertFalse(set.covers(0x1000, Long.MAX_VALUE));
    }

    @Test
    void anOverlapIsFoundAtBothEdges() {
        FolioSet set = set(true, new Folio(0x200000, 9));
        assertTrue(set.overlapping(0x3ff000, 0x1000).isPresent());
        assertTrue(set.overlapping(0x1ff000, 0x1001).isPresent());
        assertFalse(set.overlapping(0x1ff000, 0x1000).isPresent());
        assertFalse(set.overlapping(0x400000, 0x100000).isPresent());
        assertFalse(set.overlapping(0x200000, 0).isPresent());
    }

    @Test
    void millionsOfFoliosTakeOneRunABitmap() {
        FolioSet.Builder builder = new FolioSet.Builder(true);
        long[] full = new long[FolioSet.BITS / 64];
        Arrays.fill(full, -1);
        for (int i = 0; i < 128; i++) {
            assertTrue(builder.add(0, i, full.clone()));
        }
        FolioSet set = builder.build();
        assertEquals(128L * 32768, set.size());
        assertEquals(128, set.runs().count());
        assertTrue(set.covers(0, 128L * 32768 * 4096));
        assertFalse(set.covers(0, 128L * 32768 * 4096 + 1));
        assertEquals(new Folio(0x12345000, 0), set.containing(0x12345678).orElseThrow());
    }

    @Test
    void aSecondBitmapForTheSameFoliosIsNoticedAndKept() {
        FolioSet.Builder builder = new FolioSet.Builder(true);
        long[] one = new long[FolioSet.BITS / 64];
        one[0] = 1;
        long[] two = new long[FolioSet.BITS / 64];
        two[0] = 2;
        assertTrue(builder.add(0, 0, one));
        assertFalse(builder.add(0, 0, two));
        assertEquals(2, builder.build().size());
    }

    @Test
    void aRandomSetAnswersLikeAPlainOne() {
        Random random = new Random(7);
        Set<Folio> plain = new HashSet<>();
        FolioSet.Builder builder = new FolioSet.Builder(true);
        for (int i = 0; i < 3000; i++) {
            int order = random.nextInt(4) * 3;
            long address = (random.nextLong() & 0x3fffffffL) >>> 12 + order << 12 + order;
            plain.add(new Folio(address, order));
            builder.add(new Folio(address, order));
        }
        FolioSet set = builder.build();
        List<Folio> walk = new ArrayList<>(plain);
        walk.sort(Comparator.comparingInt(Folio::order).reversed().thenComparingLong(Folio::address));
        assertEquals(walk, set.stream().toList());
        for (int i = 0; i < 3000; i++) {
            long address = random.nextLong() & 0x3fffffffL;
            Optional<Folio> expected = plain.stream()
                    .filter(folio -> folio.address() <= address && address < folio.end())
                    .max(Comparator.comparingInt(Folio::order));
            assertEquals(expected, set.containing(address));
        }
    }

    @Test
    void theEmptySetHasNothing() {
        assertEquals(0, FolioSet.EMPTY.size());
        assertEquals(0, FolioSet.EMPTY.stream().count());
        assertFalse(FolioSet.EMPTY.covers(0, 1));
    }
}
