/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.SparseMemory;

class RtaddrTextTest {

    private static PhysicalMemory memory() {
        SparseMemory memory = new SparseMemory();
        memory.write(0x1000, new byte[PhysicalMemory.PAGE_SIZE]);
        return memory;
    }

    @ParameterizedTest
    @CsvSource({ "0x1000, 4096", "1000, 4096", "' 0X1000 ', 4096", "1400, 5120" })
    void hexadecimalWithOrWithoutPrefixIsTaken(String text, long value) {
        assertEquals(value, RtaddrText.parse(text, memory()).value().getAsLong());
    }

    @Test
    void nothingTypedIsNoError() {
        RtaddrText text = RtaddrText.parse("  ", memory());
        assertTrue(text.value().isEmpty());
        assertTrue(text.error().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "hello", "0x", "0x1ffffffffffffffff", "-1" })
    void whatIsNoNumberIsSaidSo(String text) {
        assertTrue(RtaddrText.parse(text, memory()).error().orElseThrow().contains(text));
    }

    @Test
    void tableOutsideTheImageIsRefused() {
        assertTrue(RtaddrText.parse("0x2000", memory()).error().orElseThrow().contains("0x2000"));
        assertTrue(RtaddrText.parse("0xfffffffffffff000", memory()).error().isPresent());
    }

    @Test
    void withoutAnOpenImageOnlyTheFormIsChecked() {
        assertEquals(0x2000, RtaddrText.parse("0x2000", null).value().getAsLong());
    }

    @Test
    void reservedModeIsRefused() {
        assertTrue(RtaddrText.parse("0x1800", memory()).error().isPresent());
    }
}
