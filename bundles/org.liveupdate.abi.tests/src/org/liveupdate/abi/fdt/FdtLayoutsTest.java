/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.fdt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;

/** The bytes of the structures of a flattened device tree, all big-endian, written from values and read back. */
class FdtLayoutsTest {

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replace(" ", ""));
    }

    @Test
    void header() {
        byte[] bytes = hex("d00dfeed 0000011d 00000038 000000e4 00000028 00000011 00000010 00000007 00000039 000000ac");
        Struct header = FdtLayouts.HEADER.blank(0).set("magic", 0xd00dfeedL).set("totalsize", 0x11d)
                .set("off_dt_struct", 0x38).set("off_dt_strings", 0xe4).set("off_mem_rsvmap", 0x28).set("version", 17)
                .set("last_comp_version", 16).set("boot_cpuid_phys", 7).set("size_dt_strings", 0x39)
                .set("size_dt_struct", 0xac);
        assertArrayEquals(bytes, header.bytes());
        Struct read = FdtLayouts.HEADER.over(bytes, 0, 0);
        assertEquals(0xd00dfeedL, read.get("magic"));
        assertEquals(0x11d, read.get("totalsize"));
        assertEquals(0xe4, read.get("off_dt_strings"));
        assertEquals(0xac, read.get("size_dt_struct"));
    }

    @Test
    void reservation() {
        byte[] bytes = hex("0000000100000000 0000000000002000");
        assertArrayEquals(bytes,
                FdtLayouts.RESERVE_ENTRY.blank(0).set("address", 0x100000000L).set("size", 0x2000).bytes());
        assertEquals(0x2000, FdtLayouts.RESERVE_ENTRY.over(bytes, 0, 0).get("size"));
    }

    @Test
    void beginOfNodeAndProperty() {
        assertArrayEquals(hex("00000001"), FdtLayouts.NODE.blank(0).set("tag", FdtLayouts.BEGIN_NODE).bytes());
        byte[] bytes = hex("00000003 00000007 00000015");
        assertArrayEquals(bytes, FdtLayouts.PROPERTY.blank(0).set("tag", FdtLayouts.PROP).set("len", 7)
                .set("nameoff", 0x15).bytes());
        assertEquals(7, FdtLayouts.PROPERTY.over(bytes, 0, 0).get("len"));
    }

    @Test
    void theReferenceListsEachLayoutOnceWithSourceAndExplanation() {
        Set<String> names = new HashSet<>();
        for (Layout layout : FdtLayouts.all()) {
            assertFalse(layout.source().isEmpty() || layout.doc().isEmpty(), layout.name());
            assertTrue(names.add(layout.name()), layout.name());
        }
    }
}
