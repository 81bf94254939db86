/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.kho;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.LongConsumer;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.kho.KhoGeneration;
import org.liveupdate.abi.kho.KhoGeneration.MapFormat;
import org.liveupdate.abi.kho.KhoLayouts;
import org.liveupdate.abi.kho.RadixKey;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.kernel.base.KernelContext;

/** The walk of a booting kernel over the memory map that it was handed: chunk list or radix tree. */
final class MapWalk {

    /** Takes a folio of the map. */
    @FunctionalInterface
    interface Visitor {

        void folio(long address, int order);
    }

    private record Node(long page, long prefix, int level) {
    }

    private final KernelContext context;
    private final PhysicalMemory memory;
    private final NavigableSet<Long> pages = new TreeSet<>();

    MapWalk(KernelContext context, PhysicalMemory memory) {
        this.context = context;
        this.memory = memory;
    }

    /** Walks a map in the order of the kernel. */
    void walk(KhoGeneration generation, long map, Visitor visitor) {
        if (generation.mapFormat() == MapFormat.CHUNK_LIST) {
            chunks(map, visitor);
        } else {
            tree(map, visitor);
        }
    }

    /** The pages of the map itself, which are not preserved. */
    NavigableSet<Long> pages() {
        return pages;
    }

    private void chunks(long map, Visitor visitor) {
        for (long at = map; at != 0;) {
            Struct chunk = page(at, "kho_mem_deserialize", KhoLayouts.MEM_CHUNK.at(memory, at).orElse(null));
            int order = (int) chunk.get("order");
            int count = (int) Math.min(chunk.get("num_elms"), KhoLayouts.CHUNK_BITMAPS);
            for (int i = 0; i < count; i++) {
                Struct bitmap = chunk.element("bitmaps", i);
                long start = bitmap.get("phys_start");
                bits(bitmap.get("bitmap"), "deserialize_bitmap",
                        bit -> visitor.folio(start + bit * Folios.bytes(order), order));
            }
            at = chunk.get("next");
        }
    }

    private void tree(long map, Visitor visitor) {
        List<Node> open = new ArrayList<>();
        open.add(new Node(map, 0, RadixKey.ROOT_LEVEL));
        while (!open.isEmpty()) {
            Node node = open.remove(open.size() - 1);
            if (node.level() == 0) {
                bits(node.page(), "kho_radix_walk_leaf", bit -> {
                    long key = node.prefix() | bit;
                    if (key != 0) {
                        visitor.folio(RadixKey.address(key), RadixKey.order(key));
                    }
                });
                continue;
            }
            Struct table = page(node.page(), "kho_radix_walk_tree", KhoLayouts.RADIX_NODE.at(memory, node.page())
                    .orElse(null));
            long[] entries = table.words();
            for (int i = entries.length - 1; i >= 0; i--) {
                if (entries[i] != 0) {
                    open.add(new Node(entries[i], node.prefix() | (long) i << RadixKey.shift(node.level()),
                            node.level() - 1));
                }
            }
        }
    }

    private void bits(long page, String function, LongConsumer visitor) {
        long[] words = page(page, function, KhoLayouts.PHYS_BITS.at(memory, page).orElse(null)).words();
        for (int i = 0; i < words.length; i++) {
            for (long rest = words[i]; rest != 0; rest &= rest - 1) {
                visitor.accept((long) i * Long.SIZE + Long.numberOfTrailingZeros(rest));
            }
        }
    }

    /** A page of the map; the kernel dereferences what it is told, so a bad or repeated pointer ends its boot. */
    private Struct page(long at, String function, Struct found) {
        if (found == null || !pages.add(at)) {
            throw context.panic(function, (found == null ? "the memory map points to no memory: " : "the memory map "
                    + "points to a page twice: ") + Hex.of(at));
        }
        return found;
    }
}
