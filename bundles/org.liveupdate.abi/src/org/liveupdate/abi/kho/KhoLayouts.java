/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.kho;

import java.util.List;
import java.util.Map;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.LayoutBuilder;

/** Structures of KHO itself: memory map, vmalloc areas, block sets, property payloads of the root tree. */
public final class KhoLayouts {

    private static final String ABI = "Linux 7.3, include/linux/kho/abi/kexec_handover.h";
    private static final String OLD = "Linux 7.0, kernel/liveupdate/kexec_handover.c";

    /** Number of bitmaps in one chunk. */
    public static final int CHUNK_BITMAPS = 255;

    /** Number of bits in a bitmap page and in a leaf of the radix tree. */
    public static final int BITMAP_BITS = PhysicalMemory.PAGE_SIZE * 8;

    /** Number of entries in an inner page of the radix tree. */
    public static final int RADIX_ENTRIES = 512;

    /** Number of slots in a chunk of a preserved vmalloc area. */
    public static final int VMALLOC_SLOTS = 511;

    /** kho_vmalloc.flags: the area came from vmalloc. */
    public static final int VMALLOC_ALLOC = 1;

    /** kho_vmalloc.flags: the area may use huge mappings. */
    public static final int VMALLOC_HUGE = 2;

    /** What a chunk says about one bitmap. */
    public static final Layout BITMAP_POINTER = Layout.named("khoser_mem_bitmap_ptr").source(OLD)
            .doc("One bitmap of the chunk list and the memory it stands for.")
            .phys("phys_start", 0, "", "address of the folio that bit 0 stands for")
            .phys("bitmap", 8, "kho_mem_phys_bits", "the page of bits")
            .build();

    /** One page of the chunk list of kho-v1. */
    public static final Layout MEM_CHUNK = Layout.named("khoser_mem_chunk").source(OLD)
            .doc("A page of the kho-v1 memory map: bitmaps of folios of one order. Not preserved itself.")
            .size(PhysicalMemory.PAGE_SIZE)
            .phys("next", 0, "khoser_mem_chunk", "next chunk, 0 at the end")
            .uint("order", 8, 4, "order of all folios of this chunk: 2^order pages")
            .uint("num_elms", 12, 4, "bitmaps in use, at most 255")
            .array("bitmaps", 16, BITMAP_POINTER, CHUNK_BITMAPS, "the bitmaps")
            .build();

    /** A page of bits of kho-v1. */
    public static final Layout PHYS_BITS = Layout.named("kho_mem_phys_bits").source(OLD)
            .doc("32768 bits; bit i stands for the folio at phys_start + (i << (order + 12)).")
            .bytes("preserve", 0, PhysicalMemory.PAGE_SIZE, "bit i is bit i%8 of byte i/8")
            .build();

    /** One entry of an inner page of the radix tree. */
    public static final Layout RADIX_ENTRY = Layout.named("kho_radix_entry").source(ABI)
            .doc("The bare physical address of the page one level below.")
            .phys("phys", 0, "", "inner page, or leaf below level 1; 0 if absent")
            .build();

    /** An inner page of the radix tree. */
    public static final Layout RADIX_NODE = Layout.named("kho_radix_node").source(ABI)
            .doc("Levels 5 to 1 of the tree of preserved folios, see the key's description. Not preserved itself.")
            .array("table", 0, RADIX_ENTRY, RADIX_ENTRIES, "entries by 9 bits of the key")
            .build();

    /** A leaf of the radix tree. */
    public static final Layout RADIX_LEAF = Layout.named("kho_radix_leaf").source(ABI)
            .doc("Level 0 of the tree of preserved folios: one bit for each key of its lowest 15 bits.")
            .bytes("bitmap", 0, PhysicalMemory.PAGE_SIZE, "bit i is bit i%8 of byte i/8")
            .build();

    /** Descriptor of a preserved vmalloc area. */
    public static final Layout VMALLOC = Layout.named("kho_vmalloc").source(ABI)
            .doc("A vmalloc area that was preserved page by page.")
            .phys("first", 0, "kho_vmalloc_chunk", "first chunk")
            .uint("total_pages", 8, 4, "pages of 4 KiB in the area")
            .uint("flags", 12, 2, "bit 0 VM_ALLOC, bit 1 VM_ALLOW_HUGE_VMAP")
            .uint("order", 14, 2, "each slot of a chunk stands for 2^order pages")
            .build();

    /** One slot of a vmalloc chunk. */
    public static final Layout VMALLOC_SLOT = Layout.named("kho_vmalloc_slot").source(ABI)
            .doc("One run of pages of a preserved vmalloc area.")
            .phys("phys", 0, "", "the run; 0 behind the last")
            .build();

    /** One page of slots of a vmalloc area. */
    public static final Layout VMALLOC_CHUNK = Layout.named("kho_vmalloc_chunk").source(ABI)
            .doc("Runs of a preserved vmalloc area. A full chunk always has a successor, be it an empty one.")
            .phys("next", 0, "kho_vmalloc_chunk", "next chunk, 0 at the end")
            .array("phys", 8, VMALLOC_SLOT, VMALLOC_SLOTS, "runs, zero terminated")
            .build();

    /** Head of every page of a block set. */
    public static final Layout BLOCK_HEADER = Layout.named("kho_block_header_ser")
            .source("Linux 7.3, include/linux/kho/abi/block.h")
            .doc("Begins each page of a chain of pages with equal entries; entries follow without gaps.")
            .phys("next", 0, "kho_block_header_ser", "next page, 0 at the end")
            .uint("count", 8, 8, "entries in this page; 0 until serialized")
            .build();

    /** Payload of the root property preserved-memory-map. */
    public static final Layout MEMORY_MAP = property(KhoGeneration.MEMORY_MAP)
            .doc("Root property: where the memory map is. Stored in the byte order of the machine.")
            .phys("phys", 0, "", "radix tree root, or first chunk (kho-v1)")
            .build();

    /** Payload of the property of a sub-node that points to its blob. */
    public static final Layout SUBTREE_DATA = property("preserved-data")
            .doc("Property of a sub-node: where its blob is (named \"fdt\" in kho-v1).")
            .phys("phys", 0, "", "the blob")
            .build();

    /** Payload of the property of a sub-node that says the size of its blob. */
    public static final Layout SUBTREE_SIZE = property("blob-size")
            .doc("Property of a sub-node: the size of its blob, from kho-v3 on.")
            .uint("size", 0, 8, "bytes")
            .build();

    /** Payload of property start of a reserve-mem-v1 node. */
    public static final Layout RESERVE_START = property("reserve-mem start")
            .doc("Sub-blob memblock, node of compatible reserve-mem-v1, property start.")
            .phys("phys", 0, "", "first byte of the reserved range")
            .build();

    /** Payload of property size of a reserve-mem-v1 node. */
    public static final Layout RESERVE_SIZE = property("reserve-mem size")
            .doc("Sub-blob memblock, node of compatible reserve-mem-v1, property size.")
            .uint("size", 0, 8, "bytes")
            .build();

    /** The sub-blob kexec-metadata. */
    public static final Layout KEXEC_METADATA = Layout.named("kho_kexec_metadata")
            .source("Linux 7.3, include/linux/kho/abi/kexec_metadata.h")
            .doc("Which kernel handed over, and how often that happened. Packed.")
            .choice("version", 31, 0, Map.of(1L, "1"), "1")
            .text("previous_release", 4, 65, "utsname release of the kernel that wrote it")
            .uint("kexec_count", 69, 4, "handovers since the last cold boot, this one included")
            .build();

    private KhoLayouts() {
    }

    private static LayoutBuilder property(String name) {
        return Layout.named(name).source(ABI);
    }

    /**
     * Every layout of this class and of {@link HandoverLayouts}.
     *
     * @return an unmodifiable list for the ABI reference
     */
    public static List<Layout> all() {
        return List.of(MEM_CHUNK, BITMAP_POINTER, PHYS_BITS, RADIX_NODE, RADIX_ENTRY, RADIX_LEAF, VMALLOC,
                VMALLOC_CHUNK, VMALLOC_SLOT, BLOCK_HEADER, MEMORY_MAP, SUBTREE_DATA, SUBTREE_SIZE, RESERVE_START,
                RESERVE_SIZE, KEXEC_METADATA, HandoverLayouts.BOOT_PARAMS, HandoverLayouts.SETUP_DATA,
                HandoverLayouts.KHO_DATA, HandoverLayouts.SCRATCH);
    }
}
