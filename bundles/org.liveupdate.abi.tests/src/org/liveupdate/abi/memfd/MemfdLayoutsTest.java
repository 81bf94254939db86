/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.memfd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.layout.Struct;

/** The bytes of both generations of a memfd and of its folio entries, written from values and read back. */
class MemfdLayoutsTest {

    private static final String AREA = " | 0010e50000000000 | 01000000 | 0100 | 0000";

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replaceAll("[ |]", ""));
    }

    private static Struct fill(Struct ser) {
        ser.set("pos", 100).set("size", 0x10000).set("nr_folios", 16);
        ser.struct("folios").set("first", 0xe51000).set("total_pages", 1).set("flags", 1);
        return ser;
    }

    private static void check(Struct ser) {
        assertEquals(100, ser.get("pos"));
        assertEquals(0x10000, ser.get("size"));
        assertEquals(16, ser.get("nr_folios"));
        assertEquals(0xe51000, ser.struct("folios").get("first"));
        assertEquals(1, ser.struct("folios").get("total_pages"));
    }

    @Test
    void fileOfMemfdV1() {
        byte[] bytes = hex("6400000000000000 | 0000010000000000 | 1000000000000000" + AREA);
        assertEquals(40, bytes.length);
        assertArrayEquals(bytes, fill(MemfdLayouts.SER_V1.blank(0)).bytes());
        check(MemfdLayouts.SER_V1.over(bytes, 0, 0));
    }

    @Test
    void fileOfMemfdV2() {
        byte[] bytes = hex("6400000000000000 | 0000010000000000 | 07000000 | 00000000 | 1000000000000000" + AREA);
        assertEquals(48, bytes.length);
        assertArrayEquals(bytes, fill(MemfdLayouts.SER_V2.blank(0)).set("seals", 7).bytes());
        check(MemfdLayouts.SER_V2.over(bytes, 0, 0));
        assertEquals(7, MemfdLayouts.SER_V2.over(bytes, 0, 0).get("seals"));
    }

    @Test
    void folioKeepsItsFlagsAboveItsPfn() {
        byte[] bytes = hex("5634120000003000 | 0002000000000000");
        assertArrayEquals(bytes, MemfdLayouts.FOLIO.blank(0).set("pfn", 0x123456000L).set("flags", 3).set("index", 512)
                .bytes());
        Struct read = MemfdLayouts.FOLIO.over(bytes, 0, 0);
        assertEquals(0x123456000L, read.get("pfn"));
        assertEquals(MemfdLayouts.FOLIO_DIRTY | MemfdLayouts.FOLIO_UPTODATE, read.get("flags"));
        assertEquals(512, read.get("index"));
    }

    @Test
    void sealsHaveTheNamesOfFcntl() {
        assertEquals(EnumSet.of(Seal.F_SEAL_SEAL, Seal.F_SEAL_SHRINK, Seal.F_SEAL_GROW), Seal.in(7));
        assertEquals(EnumSet.allOf(Seal.class), Seal.in(0x3f));
        assertEquals(Set.of(), Seal.in(0x40));
        assertEquals(0x40, Seal.unknown(0x47));
        assertEquals(0, Seal.unknown(0x3f));
    }

    @Test
    void onlyExactNamesSelectAGeneration() {
        assertEquals(MemfdGeneration.V1, MemfdGeneration.of("memfd-v1").orElseThrow());
        assertEquals(48, MemfdGeneration.of("memfd-v2").orElseThrow().layout().size());
        assertFalse(MemfdGeneration.of("memfd").isPresent());
        assertFalse(MemfdGeneration.of("memfd-v3").isPresent());
    }
}
