/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.analysis.memory.MemoryRows.Row;

class MemoryRowsTest {

    private static MemoryRows rows(long... startAndLength) {
        AddressRange[] ranges = new AddressRange[startAndLength.length / 2];
        for (int i = 0; i < ranges.length; i++) {
            ranges[i] = new AddressRange(startAndLength[2 * i], startAndLength[2 * i + 1]);
        }
        return new MemoryRows(new PhysicalMemory() {
            @Override
            public List<AddressRange> ranges() {
                return List.of(ranges);
            }

            @Override
            public boolean read(long address, byte[] target, int offset, int length) {
                return false;
            }
        });
    }

    @Test
    void holeIsOneRow() {
        MemoryRows rows = rows(0x1000, 0x20, 0x100000, 0x10);

        assertEquals(4, rows.count());
        assertEquals(new Row(0x1010, 0), rows.row(1));
        assertEquals(new Row(0x1020, 0xfefe0), rows.row(2));
        assertEquals(new Row(0x100000, 0), rows.row(3));
        assertEquals(2, rows.indexOf(0x50000));
    }

    @Test
    void rangesThatEndWithinARowShareIt() {
        MemoryRows rows = rows(0x1004, 4, 0x100a, 0x10);

        assertEquals(2, rows.count());
        assertEquals(new Row(0x1000, 0), rows.row(0));
        assertEquals(new Row(0x1010, 0), rows.row(1));
        assertEquals(0x101f, rows.last());
    }

    @Test
    void addressesOutsideLeadToTheNearestRow() {
        MemoryRows rows = rows(0x1000, 0x1000);

        assertEquals(0, rows.indexOf(0));
        assertEquals(0xff, rows.indexOf(Long.MAX_VALUE));
    }

    @Test
    void everyRowIsFoundByItsAddressInVeryLargeMemory() {
        MemoryRows rows = rows(0, 1L << 46, 1L << 47, 1L << 46);

        for (long index : new long[] { 0, 1, (1L << 42) - 1, 1L << 42, (1L << 42) + 1, (1L << 43) }) {
            assertEquals(index, rows.indexOf(rows.row(index).address()));
        }
        assertEquals((1L << 43) + 1, rows.count());
    }

    @Test
    void noMemoryHasNoRows() {
        assertEquals(0, rows().count());
        assertEquals(0, rows().indexOf(0x1000));
    }
}
