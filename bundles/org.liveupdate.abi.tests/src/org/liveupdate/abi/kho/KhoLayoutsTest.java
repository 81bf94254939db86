/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.kho;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;

/** The bytes of every structure of KHO, written from values and read back. */
class KhoLayoutsTest {

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replaceAll("[ |]", ""));
    }

    private static byte[] head(Struct struct, int length) {
        return Arrays.copyOf(struct.bytes(), length);
    }

    private static Struct read(Layout layout, byte[] bytes) {
        return layout.over(Arrays.copyOf(bytes, layout.size()), 0, 0);
    }

    @Test
    void memoryChunk() {
        Struct chunk = KhoLayouts.MEM_CHUNK.blank(0).set("next", 0x123456000L).set("order", 9).set("num_elms", 255);
        chunk.element("bitmaps", 0).set("phys_start", 0x1000000000L).set("bitmap", 0xabc000);
        chunk.element("bitmaps", 254).set("bitmap", 0x1122334455667000L);
        byte[] expected = hex("0060452301000000 | 09000000 | ff000000 | 0000000010000000 | 00c0ab0000000000");
        assertArrayEquals(expected, head(chunk, 32));
        assertArrayEquals(hex("0070665544332211"), Arrays.copyOfRange(chunk.bytes(), 4088, 4096));
        Struct read = read(KhoLayouts.MEM_CHUNK, expected);
        assertEquals(0x123456000L, read.get("next"));
        assertEquals(9, read.get("order"));
        assertEquals(255, read.get("num_elms"));
        assertEquals(0x1000000000L, read.element("bitmaps", 0).get("phys_start"));
        assertEquals(0xabc000, read.element("bitmaps", 0).get("bitmap"));
    }

    @Test
    void pagesAreWholePages() {
        assertEquals(4096, KhoLayouts.MEM_CHUNK.size());
        assertEquals(4096, KhoLayouts.PHYS_BITS.size());
        assertEquals(4096, KhoLayouts.RADIX_NODE.size());
        assertEquals(4096, KhoLayouts.RADIX_LEAF.size());
        assertEquals(4096, KhoLayouts.VMALLOC_CHUNK.size());
        assertEquals(32768, KhoLayouts.BITMAP_BITS);
    }

    @Test
    void radixNode() {
        Struct node = KhoLayouts.RADIX_NODE.blank(0x5000);
        node.element("table", 2).set("phys", 0x756000);
        assertArrayEquals(hex("00000000000000000000000000000000 | 0060750000000000"), head(node, 24));
        assertEquals(0x5010, node.element("table", 2).address());
        assertEquals(0x756000, read(KhoLayouts.RADIX_NODE, node.bytes()).element("table", 2).get("phys"));
        assertEquals(0x5ff8, node.element("table", 511).address());
    }

    @Test
    void vmallocDescriptor() {
        byte[] bytes = hex("0000123400000000 | 78563412 | 0300 | 0900");
        Struct area = KhoLayouts.VMALLOC.blank(0).set("first", 0x34120000).set("total_pages", 0x12345678).set("flags",
                3)
                .set("order", 9);
        assertArrayEquals(bytes, area.bytes());
        Struct read = read(KhoLayouts.VMALLOC, bytes);
        assertEquals(0x34120000, read.get("first"));
        assertEquals(0x12345678, read.get("total_pages"));
        assertEquals(3, read.get("flags"));
        assertEquals(9, read.get("order"));
    }

    @Test
    void vmallocChunk() {
        Struct chunk = KhoLayouts.VMALLOC_CHUNK.blank(0).set("next", 0x1000);
        chunk.element("phys", 0).set("phys", 0x2000);
        chunk.element("phys", 510).set("phys", 0x3000);
        assertArrayEquals(hex("0010000000000000 | 0020000000000000"), head(chunk, 16));
        assertArrayEquals(hex("0030000000000000"), Arrays.copyOfRange(chunk.bytes(), 4088, 4096));
        assertEquals(0x2000, read(KhoLayouts.VMALLOC_CHUNK, chunk.bytes()).element("phys", 0).get("phys"));
    }

    @Test
    void blockHeader() {
        byte[] bytes = hex("0000c30200000000 | 3300000000000000");
        assertArrayEquals(bytes, KhoLayouts.BLOCK_HEADER.blank(0).set("next", 0x2c30000).set("count", 51).bytes());
        assertEquals(51, read(KhoLayouts.BLOCK_HEADER, bytes).get("count"));
        assertEquals(16, KhoLayouts.BLOCK_HEADER.size());
    }

    @Test
    void payloadsOfProperties() {
        for (Layout layout : new Layout[] {KhoLayouts.MEMORY_MAP, KhoLayouts.SUBTREE_DATA, KhoLayouts.RESERVE_START}) {
            assertArrayEquals(hex("0050443322110000"), layout.blank(0).set("phys", 0x112233445000L).bytes());
            assertEquals(0x112233445000L, read(layout, hex("0050443322110000")).get("phys"));
        }
        for (Layout layout : new Layout[] {KhoLayouts.SUBTREE_SIZE, KhoLayouts.RESERVE_SIZE}) {
            assertArrayEquals(hex("4900000000000000"), layout.blank(0).set("size", 73).bytes());
        }
    }

    @Test
    void kexecMetadata() {
        byte[] bytes = hex("01000000 | 372e332e342d6c756f636170" + "00".repeat(53) + " | 02000000");
        assertEquals(73, bytes.length);
        assertArrayEquals(bytes, KhoLayouts.KEXEC_METADATA.blank(0).set("version", 1)
                .setText("previous_release", "7.3.4-luocap").set("kexec_count", 2).bytes());
        assertEquals("7.3.4-luocap", read(KhoLayouts.KEXEC_METADATA, bytes).text("previous_release"));
        assertEquals(2, read(KhoLayouts.KEXEC_METADATA, bytes).get("kexec_count"));
    }

    @Test
    void setupDataNodeOfKho() {
        byte[] head = hex("10a1bf1e00000000 | 0a000000 | 20000000");
        assertArrayEquals(head, HandoverLayouts.SETUP_DATA.blank(0).set("next", 0x1ebfa110).set("type", 10)
                .set("len", HandoverLayouts.KHO_DATA.size()).bytes());
        byte[] data = hex("0060750000000000 | 0010000000000000 | 0000bf1e00000000 | 3000000000000000");
        Struct kho = HandoverLayouts.KHO_DATA.blank(0).set("fdt_addr", 0x756000).set("fdt_size", 4096)
                .set("scratch_addr", 0x1ebf0000).set("scratch_size", 48);
        assertArrayEquals(data, kho.bytes());
        assertEquals(0x1ebf0000, read(HandoverLayouts.KHO_DATA, data).get("scratch_addr"));
        assertEquals("SETUP_KEXEC_KHO", HandoverLayouts.SETUP_DATA.field("type").names().get(10L));
    }

    @Test
    void scratchArea() {
        byte[] bytes = hex("0000001b00000000 | 0000c00300000000");
        assertArrayEquals(bytes, HandoverLayouts.SCRATCH.blank(0).set("addr", 0x1b000000).set("size", 0x3c00000)
                .bytes());
        assertEquals(0x3c00000, read(HandoverLayouts.SCRATCH, bytes).get("size"));
    }

    @Test
    void bootParams() {
        byte[] page = HandoverLayouts.BOOT_PARAMS.blank(0).set("boot_flag", HandoverLayouts.BOOT_FLAG)
                .set("header", HandoverLayouts.HEADER_MAGIC).set("version", 0x20f).set("setup_data", 0x1ebfa110)
                .bytes();
        assertArrayEquals(hex("55aa"), Arrays.copyOfRange(page, 0x1fe, 0x200));
        assertArrayEquals(hex("48647253 0f02"), Arrays.copyOfRange(page, 0x202, 0x208));
        assertArrayEquals(hex("10a1bf1e00000000"), Arrays.copyOfRange(page, 0x250, 0x258));
    }

    @Test
    void theReferenceListsEachLayoutOnceWithSourceAndExplanation() {
        Set<String> names = new HashSet<>();
        for (Layout layout : KhoLayouts.all()) {
            assertFalse(layout.source().isEmpty() || layout.doc().isEmpty(), layout.name());
            assertTrue(names.add(layout.name()), layout.name());
        }
    }

    @Test
    void generationsDifferInMapAndProperties() {
        assertEquals(KhoGeneration.MapFormat.CHUNK_LIST, KhoGeneration.of("kho-v1").orElseThrow().mapFormat());
        assertEquals("fdt", KhoGeneration.V1.dataProperty());
        assertEquals("", KhoGeneration.V2.sizeProperty());
        assertEquals("blob-size", KhoGeneration.of("kho-v3").orElseThrow().sizeProperty());
        assertEquals("preserved-data", KhoGeneration.of("kho-v4").orElseThrow().dataProperty());
        assertFalse(KhoGeneration.of("kho-v5").isPresent());
        assertFalse(KhoGeneration.of("kho-v4 ").isPresent());
    }
}
