/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.luo;

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

/** The bytes of every structure of LUO, written from values and read back. */
class LuoLayoutsTest {

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replaceAll("[ |]", ""));
    }

    @Test
    void blobOfLuoV5() {
        byte[] bytes = hex("6c756f2d76350000 | 0100000000000000 | 0070e70000000000 | 0030c30000000000");
        assertArrayEquals(bytes, LuoLayouts.SER.blank(0).setText("compatible", "luo-v5").set("liveupdate_num", 1)
                .set("sessions_pa", 0xe77000).set("flbs_pa", 0xc33000).bytes());
        Struct read = LuoLayouts.SER.over(bytes, 0, 0);
        assertEquals("luo-v5", read.text("compatible"));
        assertEquals(1, read.get("liveupdate_num"));
        assertEquals(0xe77000, read.get("sessions_pa"));
        assertEquals(0xc33000, read.get("flbs_pa"));
    }

    @Test
    void sessionHeaderOfLuoV1() {
        assertArrayEquals(hex("3303000000000000"), LuoLayouts.SESSION_HEADER.blank(0).set("count", 819).bytes());
        assertEquals(819, LuoLayouts.SESSION_HEADER.over(hex("3303000000000000"), 0, 0).get("count"));
    }

    @Test
    void session() {
        byte[] bytes = hex("766d2d616c706861" + "00".repeat(56) + " | 0090e50000000000 | 0200000000000000");
        Struct session = LuoLayouts.SESSION.blank(0).setText("name", "vm-alpha");
        session.struct("file_set").set("files", 0xe59000).set("count", 2);
        assertArrayEquals(bytes, session.bytes());
        Struct read = LuoLayouts.SESSION.over(bytes, 0, 0x1000);
        assertEquals("vm-alpha", read.text("name"));
        assertEquals(0xe59000, read.struct("file_set").get("files"));
        assertEquals(2, read.struct("file_set").get("count"));
        assertEquals(0x1040, read.struct("file_set").address());
        assertEquals(80, bytes.length);
    }

    @Test
    void file() {
        byte[] bytes = hex("6d656d66642d7632" + "00".repeat(40) + " | 0050e50000000000 | 1111000000000000");
        assertArrayEquals(bytes, LuoLayouts.FILE.blank(0).setText("compatible", "memfd-v2").set("data", 0xe55000)
                .set("token", 0x1111).bytes());
        Struct read = LuoLayouts.FILE.over(bytes, 0, 0);
        assertEquals("memfd-v2", read.text("compatible"));
        assertEquals(0xe55000, read.get("data"));
        assertEquals(0x1111, read.get("token"));
        assertEquals(64, bytes.length);
    }

    @Test
    void pageOfFlbs() {
        byte[] head = hex("0100000000000000 | 0200000000000000");
        assertArrayEquals(head, LuoLayouts.FLB_HEADER.blank(0).set("pgcnt", 1).set("count", 2).bytes());
        byte[] entry = hex("696f6d6d752d7631" + "00".repeat(40) + " | 00a0fc0000000000 | 0300000000000000");
        assertArrayEquals(entry, LuoLayouts.FLB.blank(0).setText("name", "iommu-v1").set("data", 0xfca000)
                .set("count", 3)
                .bytes());
        Struct read = LuoLayouts.FLB.over(entry, 0, 0);
        assertEquals("iommu-v1", read.text("name"));
        assertEquals(0xfca000, read.get("data"));
        assertEquals(3, read.get("count"));
        assertEquals(64, entry.length);
    }

    @Test
    void payloadsOfPropertiesOfLuoV1() {
        assertArrayEquals(hex("0100000000000000"), LuoLayouts.NUMBER.blank(0).set("number", 1).bytes());
        assertArrayEquals(hex("0000000100000000"), LuoLayouts.SESSION_POINTER.blank(0).set("phys", 0x1000000).bytes());
        assertArrayEquals(hex("0000010100000000"), LuoLayouts.FLB_POINTER.blank(0).set("phys", 0x1010000).bytes());
    }

    @Test
    void containersHoldAsManyEntriesAsTheKernelSays() {
        assertEquals(819, LuoGeneration.V1.sessionCapacity());
        assertEquals(128, LuoGeneration.V1.fileCapacity());
        assertEquals(51, LuoGeneration.V5.sessionCapacity());
        assertEquals(63, LuoGeneration.V5.fileCapacity());
        assertEquals(63, LuoGeneration.FLB_CAPACITY);
        assertFalse(LuoGeneration.V1.hasBlocks());
    }

    @Test
    void onlyExactNamesSelectAGeneration() {
        assertEquals(LuoGeneration.V5, LuoGeneration.of("luo-v5").orElseThrow());
        assertEquals(LuoGeneration.V1, LuoGeneration.of("luo-v1").orElseThrow());
        assertFalse(LuoGeneration.of("luo-v3").isPresent());
        assertFalse(LuoGeneration.of("").isPresent());
    }

    @Test
    void theReferenceListsEachLayoutOnceWithSourceAndExplanation() {
        Set<String> names = new HashSet<>();
        for (Layout layout : LuoLayouts.all()) {
            assertFalse(layout.source().isEmpty() || layout.doc().isEmpty(), layout.name());
            assertTrue(names.add(layout.name()), layout.name());
        }
    }
}
