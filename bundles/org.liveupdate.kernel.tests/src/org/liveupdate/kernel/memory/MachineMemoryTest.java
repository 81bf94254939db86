/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.PhysicalMemory;

class MachineMemoryTest {

    private static final int PAGE = PhysicalMemory.PAGE_SIZE;
    private static final long HOLE = 0x40000000L;
    private static final long HIGH = 0x7f_0000_0000L;

    private final MachineMemory memory = new MachineMemory(List.of(new AddressRange(0, HOLE),
            new AddressRange(HIGH, 0x1000000)));

    private int byteAt(PhysicalMemory from, long address) {
        return from.bytes(address, 1).orElseThrow()[0];
    }

    @Test
    void whatWasNeverWrittenIsZeroAndHolesAreNoMemory() {
        assertArrayEquals(new byte[3 * PAGE], memory.bytes(HIGH + 0x800, 3 * PAGE).orElseThrow());
        assertTrue(memory.bytes(HOLE, 1).isEmpty());
        assertTrue(memory.bytes(HOLE - 1, 2).isEmpty());
        assertTrue(memory.bytes(-1, 1).isEmpty());
        assertThrows(IllegalArgumentException.class, () -> memory.write(HOLE - 1, new byte[2]));
        assertThrows(IllegalArgumentException.class, () -> memory.setWord(HOLE, 1));
        assertThrows(IllegalArgumentException.class, () -> new MachineMemory(List.of(new AddressRange(0, 5000))));
        assertThrows(IllegalArgumentException.class,
                () -> new MachineMemory(List.of(new AddressRange(1L << 48, PAGE))));
    }

    @Test
    void bytesAcrossPagesComeBack() {
        byte[] bytes = new byte[2 * PAGE + 7];
        new Random(1).nextBytes(bytes);
        memory.write(0x1ffd, bytes);
        assertArrayEquals(bytes, memory.bytes(0x1ffd, bytes.length).orElseThrow());
        memory.setWord(0x2008, 0x0102030405060708L);
        assertEquals(8, byteAt(memory, 0x2008));
        assertEquals(0x0102030405060708L, memory.word(0x2008));
    }

    @Test
    void aSnapshotStaysAndAMemoryCanGoBackToIt() {
        memory.write(0x1000, new byte[] {1});
        MemorySnapshot one = memory.snapshot();
        memory.write(0x1000, new byte[] {2});
        memory.write(0x5000, new byte[] {3});
        MemorySnapshot two = memory.snapshot();
        memory.zero(0x1000, 1);
        assertEquals(1, byteAt(one, 0x1000));
        assertEquals(2, byteAt(two, 0x1000));
        assertEquals(0, byteAt(one, 0x5000));
        assertEquals(0, byteAt(memory, 0x1000));
        memory.restore(one);
        assertEquals(1, byteAt(memory, 0x1000));
        memory.write(0x1000, new byte[] {9});
        assertEquals(1, byteAt(one, 0x1000));
        assertEquals(2, byteAt(two, 0x1000));
    }

    @Test
    void changedPagesAreFoundAndSharedOnesKnown() {
        memory.write(0x1000, new byte[] {1});
        memory.write(HIGH, new byte[] {1});
        MemorySnapshot before = memory.snapshot();
        memory.write(HIGH, new byte[] {2});
        memory.write(0x7000, new byte[] {0});
        memory.write(0x3000, new byte[] {5});
        MemorySnapshot after = memory.snapshot();
        List<Long> changed = new ArrayList<>();
        before.changedPages(after, changed::add);
        assertEquals(List.of(0x3000L, HIGH), changed);
        assertTrue(after.samePage(before, 0x1000));
        assertTrue(after.samePage(before, 0x9000), "neither was written");
        assertFalse(after.samePage(before, HIGH));
    }

    @Test
    void overwritingSparesWhatIsKeptAndWhatWasNeverWritten() {
        for (long page = 0; page < 8; page++) {
            memory.write(page * PAGE, new byte[] {1});
        }
        MemorySnapshot before = memory.snapshot();
        memory.overwrite(pfn -> pfn % 2 == 0, (byte) 7);
        assertEquals(1, byteAt(memory, 2 * PAGE));
        assertEquals(7, byteAt(memory, 3 * PAGE));
        assertEquals(7, byteAt(memory, 3 * PAGE + 100));
        assertEquals(0, byteAt(memory, 9 * PAGE));
        assertEquals(1, byteAt(before, 3 * PAGE));
        memory.write(3 * PAGE, new byte[] {2});
        assertEquals(7, byteAt(memory, 5 * PAGE), "filled pages are not one page any more once they are written");
        memory.filler((byte) 8).accept(9);
        assertEquals(8, byteAt(memory, 9 * PAGE));
    }

    @Test
    void aModelOfRandomWritesSnapshotsAndReturnsAgrees() {
        Random random = new Random(7);
        Map<Long, Byte> now = new TreeMap<>();
        List<MemorySnapshot> snapshots = new ArrayList<>();
        List<Map<Long, Byte>> models = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            long address = (random.nextBoolean() ? 0 : HIGH) + random.nextInt(1 << 18);
            switch (random.nextInt(20)) {
                case 0 -> {
                    snapshots.add(memory.snapshot());
                    models.add(new TreeMap<>(now));
                }
                case 1 -> {
                    int back = snapshots.isEmpty() ? -1 : random.nextInt(snapshots.size());
                    if (back >= 0) {
                        memory.restore(snapshots.get(back));
                        now = new TreeMap<>(models.get(back));
                    }
                }
                default -> {
                    byte value = (byte) random.nextInt();
                    memory.write(address, new byte[] {value});
                    now.put(address, value);
                }
            }
        }
        now.forEach((address, value) -> assertEquals(value.intValue(), byteAt(memory, address)));
        for (int i = 0; i < snapshots.size(); i++) {
            MemorySnapshot snapshot = snapshots.get(i);
            models.get(i).forEach((address, value) -> assertEquals(value.intValue(), byteAt(snapshot, address)));
        }
    }

    @Test
    void whatWasNeverWrittenIsKnownToBeZero() {
        MachineMemory sparse = new MachineMemory(List.of(new AddressRange(0, 1L << 34)));
        assertEquals(1L << 34, sparse.skipZeros(0, 1L << 34));
        long[] written = {0x1000, 0x1ff000, 0x200000, 0x40000000L, 0x40002000L, (1L << 34) - 0x1000};
        for (long at : written) {
            sparse.setWord(at + 8, at);
        }
        MemorySnapshot snapshot = sparse.snapshot();
        sparse.zero(0x200000, 1);
        for (PhysicalMemory memory : List.of(sparse, snapshot)) {
            List<Long> found = new ArrayList<>();
            for (long at = memory.skipZeros(0, 1L << 34); at < 1L << 34; at = memory.skipZeros(at + 0x1000, 1L << 34)) {
                found.add(at);
            }
            assertEquals(java.util.Arrays.stream(written).filter(at -> memory == snapshot || at != 0x200000).boxed()
                    .toList(), found);
        }
        assertEquals(0x1234, snapshot.skipZeros(0x1234, 0x3000), "inside a page that is there");
        assertEquals(0x1ff000, snapshot.skipZeros(0x2001, 0x300000));
        assertEquals(0x1fe123, snapshot.skipZeros(0x2001, 0x1fe123));
        assertEquals(Long.MAX_VALUE, snapshot.skipZeros(1L << 34, Long.MAX_VALUE));
    }

    @Test
    void theGuardSeesKernelCodeAndNotTheHardware() {
        List<String> seen = new ArrayList<>();
        memory.setGuard((address, length, write) -> seen.add((write ? "w" : "r") + address + "+" + length));
        memory.bytes(16, 2);
        memory.write(32, new byte[3]);
        memory.word(64);
        memory.setWord(72, 1);
        MachineMemory hardware = memory.unguarded();
        assertEquals(1, hardware.word(72));
        hardware.setWord(72, 2);
        assertEquals(List.of("r16+2", "w32+3", "r64+8", "w72+8"), seen);
        assertEquals(2, memory.word(72));
    }

    @Test
    void copiesPagesThatLiveTheirOwnLivesAfterwards() {
        MachineMemory memory = new MachineMemory(List.of(new AddressRange(0, 0x10000)));
        memory.setWord(0x1000, 7);
        memory.setWord(0x6000, 9);
        memory.copyPages(0x1000, 0x5000, 2);
        assertEquals(7, memory.word(0x5000));
        assertEquals(0, memory.word(0x6000), "a page that was never written is zero in the target, too");
        memory.setWord(0x1000, 1);
        memory.setWord(0x5008, 2);
        assertEquals(7, memory.word(0x5000));
        assertEquals(0, memory.word(0x1008));
        assertThrows(IllegalArgumentException.class, () -> memory.copyPages(0xf000, 0x3000, 2));
    }
}
