/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class SparseMemoryTest {

    private final SparseMemory memory = new SparseMemory();

    @Test
    void whatIsWrittenAcrossPagesIsReadAcrossPages() {
        byte[] bytes = new byte[3 * 4096];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 7);
        }
        memory.write(0x1_0000_0ffeL, bytes);
        assertArrayEquals(bytes, memory.bytes(0x1_0000_0ffeL, bytes.length).orElseThrow());
        assertEquals(List.of(new AddressRange(0x1_0000_0000L, 4 * 4096)), memory.ranges());
    }

    @Test
    void holesAreNotReadNotEvenInPart() {
        memory.write(0x1000, new byte[1]);
        memory.write(0x3000, new byte[1]);
        assertEquals(Optional.empty(), memory.bytes(0x1fff, 2));
        assertEquals(Optional.empty(), memory.bytes(0xfff, 2));
        assertFalse(memory.contains(0x1000, 0x3000));
        assertTrue(memory.contains(0x1000, 0x1000));
        assertEquals(2, memory.ranges().size());
    }

    @Test
    void addressesBeyond63BitsHoldNothing() {
        assertEquals(Optional.empty(), memory.bytes(-4096, 8));
        assertEquals(Optional.empty(), memory.bytes(Long.MAX_VALUE - 3, 8));
        assertFalse(memory.contains(Long.MAX_VALUE - 3, 8));
        assertThrows(IllegalArgumentException.class, () -> memory.write(-1, new byte[1]));
    }
}
