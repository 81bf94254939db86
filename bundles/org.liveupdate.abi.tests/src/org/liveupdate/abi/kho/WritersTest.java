/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.kho;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.SparseMemory;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.luo.LuoLayouts;

/** What writers put into memory, word by word; the decoder's tests read it back as a whole. */
class WritersTest {

    private static final long FIRST = 0x10000;

    private final SparseMemory memory = new SparseMemory();
    private final CountingPages pages = new CountingPages(memory, FIRST, 1000);

    private long word(long address) {
        return KhoLayouts.RADIX_ENTRY.at(memory, address).orElseThrow().get("phys");
    }

    private int byteAt(long address) {
        return memory.bytes(address, 1).orElseThrow()[0] & 0xff;
    }

    @Test
    void aKeyGoesDownFiveTablesToItsBit() {
        long root = pages.allocate();
        assertTrue(new RadixTreeWriter(memory, pages, root).add(0x12345000, 0));
        assertEquals(6, pages.given().size());
        assertEquals(FIRST + 0x1000, word(root + 2 * 8));
        assertEquals(FIRST + 0x2000, word(FIRST + 0x1000));
        assertEquals(FIRST + 0x3000, word(FIRST + 0x2000));
        assertEquals(FIRST + 0x4000, word(FIRST + 0x3000));
        assertEquals(FIRST + 0x5000, word(FIRST + 0x4000 + 2 * 8));
        assertEquals(1 << 9029 % 8, byteAt(FIRST + 0x5000 + 9029 / 8));
    }

    @Test
    void neighboursShareTablesAndRemovalKeepsThem() {
        RadixTreeWriter writer = new RadixTreeWriter(memory, pages, pages.allocate());
        writer.add(0x1000, 0);
        writer.add(0x2000, 0);
        writer.add(0x1000, 0);
        assertEquals(6, pages.given().size());
        long leaf = FIRST + 0x5000;
        assertEquals(0b110, byteAt(leaf));
        assertTrue(writer.remove(0x1000, 0));
        assertTrue(writer.remove(0x1000, 0));
        assertEquals(0b100, byteAt(leaf));
        assertFalse(writer.remove(0x200000, 9), "no table leads there");
        assertEquals(List.of(), pages.returned());
    }

    @Test
    void withoutPagesTheTreeIsAsBefore() {
        long root = pages.allocate();
        RadixTreeWriter writer = new RadixTreeWriter(memory, pages, root);
        writer.add(0x1000, 0);
        pages.allow(3);
        byte[] before = memory.bytes(root, 4096).orElseThrow();
        assertFalse(writer.add(0x200000, 9));
        assertEquals(3, pages.returned().size());
        assertArrayEquals(before, memory.bytes(root, 4096).orElseThrow());
    }

    @Test
    void theChunkListIsAscendingByOrderAndKeepsEmptyBitmaps() {
        ChunkListWriter writer = new ChunkListWriter(memory, pages);
        writer.add(0x200000, 9);
        writer.add(0x1000, 0);
        writer.add(0x8000000, 0);
        assertTrue(writer.remove(0x200000, 9));
        assertFalse(writer.remove(0x400000, 3));
        long first = writer.write();
        Struct small = KhoLayouts.MEM_CHUNK.at(memory, first).orElseThrow();
        assertEquals(0, small.get("order"));
        assertEquals(2, small.get("num_elms"));
        assertEquals(0, small.element("bitmaps", 0).get("phys_start"));
        assertEquals(0x8000000, small.element("bitmaps", 1).get("phys_start"));
        assertEquals(0b10, byteAt(small.element("bitmaps", 0).get("bitmap")));
        Struct large = KhoLayouts.MEM_CHUNK.at(memory, small.get("next")).orElseThrow();
        assertEquals(9, large.get("order"));
        assertEquals(1, large.get("num_elms"));
        assertEquals(0, large.get("next"));
        assertEquals(0, byteAt(large.element("bitmaps", 0).get("bitmap")));
    }

    @Test
    void aFullChunkContinuesInAnother() {
        ChunkListWriter writer = new ChunkListWriter(memory, pages);
        for (long i = 0; i < 256; i++) {
            writer.add(i * 0x8000000L, 0);
        }
        Struct first = KhoLayouts.MEM_CHUNK.at(memory, writer.write()).orElseThrow();
        assertEquals(255, first.get("num_elms"));
        Struct second = KhoLayouts.MEM_CHUNK.at(memory, first.get("next")).orElseThrow();
        assertEquals(1, second.get("num_elms"));
        assertEquals(255 * 0x8000000L, second.element("bitmaps", 0).get("phys_start"));
        assertEquals(0, second.get("next"));
    }

    @Test
    void nothingPreservedIsNoList() {
        assertEquals(0, new ChunkListWriter(memory, pages).write());
    }

    @Test
    void withoutPagesThereIsNoListAndChunksComeBack() {
        ChunkListWriter writer = new ChunkListWriter(memory, pages);
        writer.add(0x1000, 0);
        writer.add(0x200000, 9);
        pages.allow(1);
        assertEquals(0, writer.write());
        assertEquals(1, pages.returned().size());
        pages.allow(0);
        assertFalse(writer.add(0x400000, 3));
    }

    @Test
    void aFullVmallocChunkHasAnEmptySuccessor() {
        List<Long> runs = new ArrayList<>();
        for (long i = 0; i < 511; i++) {
            runs.add(0x1000000 + i * 0x1000);
        }
        Struct descriptor = KhoLayouts.VMALLOC.blank(0x5000);
        List<Long> chunks = VmallocWriter.write(memory, pages, descriptor, runs, 0, KhoLayouts.VMALLOC_ALLOC);
        assertEquals(List.of(FIRST, FIRST + 0x1000), chunks);
        assertEquals(511, descriptor.get("total_pages"));
        assertEquals(FIRST, descriptor.get("first"));
        assertEquals(FIRST + 0x1000, word(FIRST));
        assertEquals(0x1000000, word(FIRST + 8));
        assertEquals(0x1000000 + 510 * 0x1000, word(FIRST + 4088));
        assertEquals(0, word(FIRST + 0x1000));
        assertEquals(0, word(FIRST + 0x1008));
    }

    @Test
    void aVmallocAreaWithoutPagesForChunksLeavesTheDescriptorAlone() {
        pages.allow(1);
        Struct descriptor = KhoLayouts.VMALLOC.blank(0x5000);
        List<Long> runs = new ArrayList<>();
        for (long i = 0; i < 600; i++) {
            runs.add(0x1000000 + i * 0x1000);
        }
        assertEquals(List.of(), VmallocWriter.write(memory, pages, descriptor, runs, 0, 1));
        assertEquals(1, pages.returned().size());
        assertEquals(0, descriptor.get("first"));
    }

    @Test
    void blocksAreFilledOneAfterTheOther() {
        List<Long> blocks = List.of(0x1000L, 0x5000L);
        BlockSetWriter.write(memory, blocks, LuoLayouts.SESSION, 52,
                (entry, number) -> entry.setText("name", "s" + number));
        Struct first = KhoLayouts.BLOCK_HEADER.at(memory, 0x1000).orElseThrow();
        assertEquals(51, first.get("count"));
        assertEquals(0x5000, first.get("next"));
        Struct second = KhoLayouts.BLOCK_HEADER.at(memory, 0x5000).orElseThrow();
        assertEquals(1, second.get("count"));
        assertEquals(0, second.get("next"));
        assertEquals("s50", LuoLayouts.SESSION.at(memory, 0x1000 + 16 + 50 * 80).orElseThrow().text("name"));
        assertEquals("s51", LuoLayouts.SESSION.at(memory, 0x5010).orElseThrow().text("name"));
        assertEquals(2, BlockSetWriter.blocks(LuoLayouts.SESSION, 52));
        assertEquals(1, BlockSetWriter.blocks(LuoLayouts.FILE, 63));
        assertEquals(0, BlockSetWriter.blocks(LuoLayouts.FILE, 0));
        assertThrows(IllegalArgumentException.class,
                () -> BlockSetWriter.write(memory, blocks, LuoLayouts.FILE, 127, (entry, number) -> { }));
    }

    @Test
    void theWritersKnowExactlyWhatIsInTheirSets() {
        RadixTreeWriter tree = new RadixTreeWriter(memory, pages, pages.allocate());
        ChunkListWriter list = new ChunkListWriter(memory, pages);
        assertTrue(list.isEmpty());
        assertFalse(tree.contains(0x200000, 9));
        for (long address : List.of(0x200000L, 0x40000000L)) {
            assertTrue(tree.add(address, 9) && list.add(address, 9));
        }
        assertTrue(tree.contains(0x40000000, 9) && list.contains(0x40000000, 9));
        assertFalse(tree.contains(0x200000, 0) || list.contains(0x200000, 0), "another order");
        assertFalse(tree.contains(0x400000, 9) || list.contains(0x400000, 9), "another address");
        assertTrue(tree.remove(0x200000, 9) && list.remove(0x200000, 9));
        assertFalse(tree.contains(0x200000, 9) || list.contains(0x200000, 9));
        assertFalse(list.isEmpty(), "the bitmap stays");
    }

    @Test
    void aFreedChunkListGivesEveryChunkBackAndKeepsTheBitmaps() {
        ChunkListWriter list = new ChunkListWriter(memory, pages);
        for (long i = 0; i < 300; i++) {
            list.add(i << 27, 0);
        }
        int bitmaps = pages.given().size();
        list.free(list.write());
        assertEquals(pages.given().subList(bitmaps, bitmaps + 2), pages.returned());
        list.free(0);
        assertEquals(2, pages.returned().size());
        assertTrue(list.contains(0, 0));
    }
}
