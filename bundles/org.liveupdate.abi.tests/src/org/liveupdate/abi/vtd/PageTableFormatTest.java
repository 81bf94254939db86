/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.vtd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.liveupdate.abi.vtd.PageTableFormat.FIRST_STAGE;
import static org.liveupdate.abi.vtd.PageTableFormat.SECOND_STAGE;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveupdate.abi.vtd.PageTableFormat.EntryKind;

class PageTableFormatTest {

    @ParameterizedTest
    @CsvSource({
            "0, 1, EMPTY", "0, 4, EMPTY",
            "0x7fffff8000000ffc, 1, NOT_PRESENT", "0x0000000000400000, 3, NOT_PRESENT",
            "0x5003, 1, LEAF", "0x5001, 1, LEAF", "0x5002, 1, LEAF", "0x5083, 1, LEAF", "0x5f7b, 1, LEAF",
            "0x5003, 2, TABLE", "0x5103, 5, TABLE", "0xffe000000000500b, 4, TABLE",
            "0x600083, 2, LEAF", "0x40000083, 3, LEAF",
            "0x601083, 2, MALFORMED", "0x60000083, 3, MALFORMED", "0x5083, 4, MALFORMED", "0x5083, 5, MALFORMED",
            "0x5803, 2, MALFORMED", "0x600883, 2, LEAF" })
    void secondStageEntriesAreWhatLevelAndBitsMakeThem(String entry, int level, EntryKind kind) {
        assertEquals(kind, SECOND_STAGE.kind(Long.parseUnsignedLong(entry.replace("0x", ""), 16), level));
    }

    @ParameterizedTest
    @CsvSource({
            "0, 1, EMPTY", "0xfffffffffffffffe, 1, NOT_PRESENT", "0x5026, 4, NOT_PRESENT",
            "0x5067, 1, LEAF", "0x5025, 1, LEAF", "0x50e7, 1, LEAF", "0x8000000000005fe7, 1, LEAF",
            "0x5027, 2, TABLE", "0x5027, 5, TABLE", "0x800000000000502f, 3, TABLE",
            "0x6000e7, 2, LEAF", "0x6010e7, 2, LEAF", "0x6020e7, 2, MALFORMED",
            "0x400000e7, 3, LEAF", "0x400010e7, 3, LEAF", "0x600000e7, 3, MALFORMED",
            "0x50a7, 4, MALFORMED", "0x50a7, 5, MALFORMED" })
    void firstStageEntriesAreWhatLevelAndBitsMakeThem(String entry, int level, EntryKind kind) {
        assertEquals(kind, FIRST_STAGE.kind(Long.parseUnsignedLong(entry.replace("0x", ""), 16), level));
    }

    @Test
    void encodedEntriesHaveTheBitsThatLinuxWrites() {
        assertEquals(0x1234_5003L, SECOND_STAGE.table(0x1234_5000L));
        assertEquals(0x1234_5027L, FIRST_STAGE.table(0x1234_5000L));
        assertEquals(0x5003L, SECOND_STAGE.leaf(0x5000, 1, true, true, false));
        assertEquals(0x5001L, SECOND_STAGE.leaf(0x5000, 1, true, false, false));
        assertEquals(0x5802L, SECOND_STAGE.leaf(0x5000, 1, false, true, true));
        assertEquals(0x20_0083L, SECOND_STAGE.leaf(0x20_0000, 2, true, true, false));
        assertEquals(0x5067L, FIRST_STAGE.leaf(0x5000, 1, true, true, false));
        assertEquals(0x5025L, FIRST_STAGE.leaf(0x5000, 1, true, false, false));
        assertEquals(0x4000_00e7L, FIRST_STAGE.leaf(0x4000_0000L, 3, true, true, false));
    }

    @Test
    void whatIsEncodedIsDecoded() {
        long top = (1L << 52) - AddressWidth.entrySpan(3);
        for (PageTableFormat format : List.of(SECOND_STAGE, FIRST_STAGE)) {
            for (int level = 1; level <= 3; level++) {
                for (boolean write : new boolean[] { false, true }) {
                    long entry = format.leaf(top, level, true, write, true);
                    assertEquals(EntryKind.LEAF, format.kind(entry, level));
                    assertEquals(top, format.leafAddress(entry, level));
                    assertTrue(format.readable(entry));
                    assertEquals(write, format.writable(entry));
                    assertEquals(format.isSecondStage(), format.snoops(entry));
                }
            }
            long table = (1L << 52) - 4096;
            assertEquals(EntryKind.TABLE, format.kind(format.table(table), 5));
            assertEquals(table, format.tableAddress(format.table(table)));
        }
    }

    @Test
    void addressesThatDoNotFitAreRejected() {
        assertThrows(IllegalArgumentException.class, () -> SECOND_STAGE.table(0x1008));
        assertThrows(IllegalArgumentException.class, () -> SECOND_STAGE.table(1L << 52));
        assertThrows(IllegalArgumentException.class, () -> FIRST_STAGE.leaf(0x1000, 2, true, true, false));
        assertThrows(IllegalArgumentException.class, () -> FIRST_STAGE.leaf(0x20_0000, 3, true, true, false));
    }

    @Test
    void largePagesThatTheUnitDoesNotHaveAreMalformed() {
        PageTableFormat none = SECOND_STAGE.withLargePages(false, false);
        assertEquals(EntryKind.MALFORMED, none.kind(0x20_0083L, 2));
        assertEquals(0x80, none.reservedBits(0x20_0083L, 2));
        assertEquals(EntryKind.LEAF, none.kind(0x5083L, 1));
        PageTableFormat mega = SECOND_STAGE.forUnit(1L << 34);
        assertEquals(EntryKind.LEAF, mega.kind(0x20_0083L, 2));
        assertEquals(EntryKind.MALFORMED, mega.kind(0x4000_0083L, 3));
        assertEquals(EntryKind.MALFORMED, FIRST_STAGE.forUnit(0).kind(0x4000_00e7L, 3));
        assertEquals(EntryKind.LEAF, FIRST_STAGE.forUnit(0).kind(0x20_00e7L, 2));
        assertSame(FIRST_STAGE, FIRST_STAGE.forUnit(1L << 56));
    }

    @Test
    void reservedBitsAreThoseAndNoOthers() {
        assertEquals(0x1ff000, SECOND_STAGE.reservedBits(0x3f_f083L, 2));
        assertEquals(0, SECOND_STAGE.reservedBits(0xfff0_0000_0020_0fffL, 2));
        assertEquals(0x880, SECOND_STAGE.reservedBits(0xfff0_0000_0000_5fffL, 4));
        assertEquals(0x1fe000, FIRST_STAGE.reservedBits(0x1f_f0e7L, 2));
        assertEquals(0x80, FIRST_STAGE.reservedBits(-1L, 5));
        assertEquals(0, FIRST_STAGE.reservedBits(-1L, 1));
    }

    @Test
    void neighboursOfOneRangeDifferOnlyInTheirAddress() {
        long mask = SECOND_STAGE.rangeMask(2);
        assertEquals(0x20_0083L & mask, 0x20_0383L & mask, "accessed and dirty do not part ranges");
        assertFalse((0x20_0083L & mask) == (0x20_0081L & mask), "write");
        assertFalse((0x20_0083L & mask) == (0x20_0883L & mask), "snoop");
        assertFalse((0x20_0083L & mask) == (0x20_0003L & mask), "a table is no leaf");
        assertFalse((0x20_0083L & mask) == (0x20_1083L & mask), "a malformed leaf is no leaf");
    }

    @Test
    void everyEntryHasALayoutThatFits() {
        assertSame(SecondStageLayouts.ENTRY, SECOND_STAGE.layoutOf(0, 3));
        assertSame(SecondStageLayouts.LEAF_4K, SECOND_STAGE.layoutOf(0, 1));
        assertSame(SecondStageLayouts.LEAF_4K, SECOND_STAGE.layoutOf(0x5083, 1));
        assertSame(SecondStageLayouts.TABLE_ENTRY, SECOND_STAGE.layoutOf(0x5003, 2));
        assertSame(SecondStageLayouts.TABLE_ENTRY, SECOND_STAGE.layoutOf(0x5083, 4));
        assertSame(FirstStageLayouts.LEAF_2M, FIRST_STAGE.layoutOf(0x2000e7, 2));
        assertSame(FirstStageLayouts.LEAF_1G, FIRST_STAGE.layoutOf(0x400000e7, 3));
        assertSame(FirstStageLayouts.LEAF_TABLE, FIRST_STAGE.tableLayout(1));
        assertSame(SecondStageLayouts.TABLE, SECOND_STAGE.tableLayout(5));
    }
}
