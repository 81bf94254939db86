/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Progress;
import org.liveupdate.decode.DecodeContext;

class MemoryScanTest {

    private static final long MIB = 1 << 20;

    /** Memory whose bytes tell the page and whether they are populated; only some pages are not zero. */
    private record Pages(List<AddressRange> ranges, Set<Long> written, boolean knowing) implements PhysicalMemory {

        @Override
        public boolean read(long address, byte[] target, int offset, int length) {
            for (int i = 0; i < length; i++) {
                long page = (address + i) / PAGE_SIZE;
                target[offset + i] = written.contains(page) ? (byte) (page + 1 | 1) : 0;
            }
            return contains(address, length);
        }

        @Override
        public long skipZeros(long address, long end) {
            long at = address;
            while (knowing && at < end && !written.contains(at / PAGE_SIZE)) {
                at = (at / PAGE_SIZE + 1) * PAGE_SIZE;
            }
            return Math.min(at, end);
        }
    }

    private static List<String> shown(PhysicalMemory memory) {
        List<String> shown = new ArrayList<>();
        MemoryScan.run(DecodeContext.of(memory, Progress.NONE), (address, bytes, offset) -> {
            int populated = 0;
            for (int i = offset; i < offset + PhysicalMemory.PAGE_SIZE; i++) {
                populated += bytes[i] == 0 ? 0 : 1;
            }
            if (populated > 0) {
                shown.add(address / PhysicalMemory.PAGE_SIZE + ": " + populated + " of " + bytes[offset + 2048]);
            }
        });
        return shown;
    }

    @Test
    void showsTheSameWhetherZerosAreKnownOrNot() {
        List<AddressRange> ranges = List.of(new AddressRange(0x1800, 5 * MIB), new AddressRange(16 * MIB, 0x2010));
        Set<Long> written = new TreeSet<>(Set.of(1L, 2L, 255L, 256L, 257L, 300L, 512L, 1000L, 1281L, 4096L, 4098L));
        List<String> plain = shown(new Pages(ranges, written, false));
        assertEquals(plain, shown(new Pages(ranges, written, true)));
        assertEquals(11, plain.size());
        assertEquals("1: 2048 of 3", plain.get(0));
        assertEquals("4098: 16 of 0", plain.get(10));
    }

    @Test
    void costsNothingWhereNothingIs() {
        List<Long> asked = new ArrayList<>();
        PhysicalMemory huge = new PhysicalMemory() {
            @Override
            public List<AddressRange> ranges() {
                return List.of(new AddressRange(0, 1L << 50));
            }

            @Override
            public boolean read(long address, byte[] target, int offset, int length) {
                asked.add(address);
                java.util.Arrays.fill(target, offset, offset + length, (byte) 1);
                return true;
            }

            @Override
            public long skipZeros(long address, long end) {
                return address <= 1L << 49 ? 1L << 49 : address < (1L << 49) + PAGE_SIZE ? address : end;
            }
        };
        List<String> shown = shown(huge);
        assertEquals(List.of((1L << 49) / 4096 + ": 4096 of 1"), shown);
        assertEquals(List.of(1L << 49), asked);
    }

    @Test
    void canBeCancelled() {
        Pages memory = new Pages(List.of(new AddressRange(0, 4 * MIB)), Set.of(), true);
        Progress cancelled = new Progress() {
            @Override
            public void report(String what, long done, long total) {
                // nobody looks
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> MemoryScan.run(DecodeContext.of(memory, cancelled)));
    }
}
