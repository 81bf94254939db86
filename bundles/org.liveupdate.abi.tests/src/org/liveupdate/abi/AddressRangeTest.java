/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class AddressRangeTest {

    private static final long TOP = Long.MAX_VALUE;

    @Test
    void rangesThatDoNotFitInto63BitsAreRejected() {
        assertThrows(IllegalArgumentException.class, () -> new AddressRange(-1, 1));
        assertThrows(IllegalArgumentException.class, () -> new AddressRange(0, -1));
        assertThrows(IllegalArgumentException.class, () -> new AddressRange(TOP, 1));
        assertEquals(TOP, new AddressRange(TOP - 1, 1).end());
    }

    @Test
    void theEndIsNotPartOfARange() {
        AddressRange range = new AddressRange(10, 5);
        assertTrue(range.contains(10));
        assertTrue(range.contains(14));
        assertFalse(range.contains(15));
        assertFalse(range.contains(9));
    }

    @Test
    void touchingIsNotOverlapping() {
        AddressRange range = new AddressRange(10, 5);
        assertTrue(range.overlaps(new AddressRange(14, 1)));
        assertFalse(range.overlaps(new AddressRange(15, 1)));
        assertFalse(range.overlaps(new AddressRange(5, 5)));
        assertFalse(range.overlaps(new AddressRange(12, 0)));
    }

    @Test
    void mergingSortsJoinsAndDropsTheEmpty() {
        List<AddressRange> merged = AddressRange.merged(List.of(new AddressRange(30, 5), new AddressRange(10, 5),
                new AddressRange(15, 5), new AddressRange(12, 1), new AddressRange(100, 0), new AddressRange(31, 20)));
        assertEquals(List.of(new AddressRange(10, 10), new AddressRange(30, 21)), merged);
    }

    @Test
    void coverageNeedsOneRangeThatHoldsAll() {
        List<AddressRange> ranges = List.of(new AddressRange(10, 10), new AddressRange(30, 10));
        assertTrue(AddressRange.covers(ranges, 10, 10));
        assertTrue(AddressRange.covers(ranges, 39, 1));
        assertFalse(AddressRange.covers(ranges, 10, 11));
        assertFalse(AddressRange.covers(ranges, 15, 20));
        assertFalse(AddressRange.covers(ranges, 15, TOP));
        assertFalse(AddressRange.covers(ranges, -1, 1));
        assertFalse(AddressRange.covers(List.of(), 0, 0));
    }

    @Test
    void everyAddressIsFoundInItsRange() {
        List<AddressRange> ranges =
                List.of(new AddressRange(10, 10), new AddressRange(30, 10), new AddressRange(50, 1));
        assertEquals(ranges.get(0), AddressRange.find(ranges, 10));
        assertEquals(ranges.get(1), AddressRange.find(ranges, 39));
        assertEquals(ranges.get(2), AddressRange.find(ranges, 50));
        assertNull(AddressRange.find(ranges, 20));
        assertNull(AddressRange.find(ranges, 51));
        assertNull(AddressRange.find(ranges, 0));
    }
}
