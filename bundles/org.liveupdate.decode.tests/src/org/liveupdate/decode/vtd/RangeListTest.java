/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class RangeListTest {

    private static final int PAGE = RangeList.Builder.kind(12, true, true, false);

    private final RangeList.Builder builder = new RangeList.Builder();

    @Test
    void contiguousRunsOfOneKindAreOneRange() {
        add(0x1000, 0x1000, 0x8000, PAGE);
        add(0x2000, 0x3000, 0x9000, PAGE);
        assertEquals(new MappedRange(0x1000, 0x4000, 0x8000, 0x1000, true, true, false), builder.build().get(0));
        assertEquals(1, builder.build().size());
    }

    @Test
    void gapsInEitherAddressAndOtherKindsPartRanges() {
        add(0x1000, 0x1000, 0x8000, PAGE);
        add(0x3000, 0x1000, 0x9000, PAGE);
        add(0x4000, 0x1000, 0x9000, PAGE);
        add(0x5000, 0x1000, 0xa000, RangeList.Builder.kind(12, true, false, false));
        add(0x6000, 0x1000, 0xb000, RangeList.Builder.kind(12, true, false, true));
        add(0x20_0000, 0x20_0000, 0x20_0000, RangeList.Builder.kind(21, true, true, false));
        RangeList list = builder.build();
        assertEquals(6, list.size());
        assertFalse(list.get(3).writable());
        assertTrue(list.get(4).snoop());
        assertEquals(0x20_0000, list.get(5).pageSize());
    }

    @Test
    void aRangeIsFoundByEveryAddressInItAndNoOther() {
        for (int i = 0; i < 100; i++) {
            add(0x1000L + i * 0x3000L, 0x2000, 0x10_0000 + i * 0x5000L, PAGE);
        }
        RangeList list = builder.build();
        for (int i = 0; i < 100; i++) {
            long start = 0x1000L + i * 0x3000L;
            assertEquals(Optional.of(list.get(i)), list.find(start));
            assertEquals(Optional.of(list.get(i)), list.find(start + 0x1fff));
            assertEquals(Optional.empty(), list.find(start + 0x2000));
        }
        assertEquals(Optional.empty(), list.find(0xfff));
        assertEquals(Optional.empty(), list.find(-1));
    }

    @Test
    void aLongListHasEveryRangeInItsPlace() {
        int count = 50_000;
        for (int i = 0; i < count; i++) {
            add(i * 0x3000L, 0x1000, i * 0x5000L, PAGE);
            add(i * 0x3000L + 0x1000, 0x1000, i * 0x5000L + 0x1000, PAGE);
        }
        RangeList list = builder.build();
        assertEquals(count, list.size());
        for (int i = 0; i < count; i++) {
            MappedRange range = new MappedRange(i * 0x3000L, 0x2000, i * 0x5000L, 0x1000, true, true, false);
            assertEquals(range, list.get(i));
            assertEquals(Optional.of(range), list.find(i * 0x3000L + 0x1fff));
            assertEquals(Optional.empty(), list.find(i * 0x3000L + 0x2000));
        }
    }

    @Test
    void addressesOfTheUpperHalfComeLast() {
        add(0x7fff_ffff_f000L, 0x1000, 0x8000, PAGE);
        add(0xffff_8000_0000_0000L, 0x1000, 0x9000, PAGE);
        add(0xffff_ffff_ffff_f000L, 0x1000, 0xa000, PAGE);
        RangeList list = builder.build();
        assertEquals(3, list.size());
        assertEquals(0x9000, list.find(0xffff_8000_0000_0fffL).orElseThrow().physical());
        assertEquals(0xafffL, list.find(-1).orElseThrow().translate(-1));
        assertEquals(Optional.empty(), list.find(0x8000_0000_0000L));
    }

    @Test
    void atTheLimitOnlyContinuationsAreTaken() {
        assertTrue(builder.add(0x1000, 0x1000, 0x8000, PAGE, 1));
        assertTrue(builder.add(0x2000, 0x1000, 0x9000, PAGE, 1));
        assertFalse(builder.add(0x4000, 0x1000, 0x9000, PAGE, 1));
        assertEquals(1, builder.build().size());
    }

    @Test
    void itIsAListThatCannotBeChanged() {
        add(0x1000, 0x1000, 0x8000, PAGE);
        RangeList list = builder.build();
        assertThrows(UnsupportedOperationException.class, () -> list.remove(0));
        assertThrows(IndexOutOfBoundsException.class, () -> list.get(1));
        assertTrue(RangeList.EMPTY.isEmpty());
        add(0x2000, 0x1000, 0x9000, PAGE);
        assertEquals(0x1000, list.get(0).length(), "what was built stays");
    }

    private void add(long iova, long length, long physical, int kind) {
        assertTrue(builder.add(iova, length, physical, kind, Integer.MAX_VALUE));
    }
}
