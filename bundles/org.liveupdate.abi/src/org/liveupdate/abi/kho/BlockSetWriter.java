/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.kho;

import java.util.List;
import java.util.function.ObjIntConsumer;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.WritableMemory;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;

/** Writes a block set: a chain of pages, each with a head and as many entries as fit. */
public final class BlockSetWriter {

    private BlockSetWriter() {
    }

    /**
     * How many entries fit into a block.
     *
     * @param entry layout of an entry
     * @return number of entries
     */
    public static int capacity(Layout entry) {
        return (PhysicalMemory.PAGE_SIZE - KhoLayouts.BLOCK_HEADER.size()) / entry.size();
    }

    /**
     * How many blocks a number of entries takes.
     *
     * @param entry layout of an entry
     * @param count number of entries
     * @return number of blocks, 0 for none
     */
    public static int blocks(Layout entry, int count) {
        return (count + capacity(entry) - 1) / capacity(entry);
    }

    /**
     * Links blocks and fills them with entries; the rest of each block is zeroed. A block behind the last entry keeps
     * the count 0.
     *
     * @param memory where the blocks are
     * @param blocks physical addresses of the blocks in chain order, enough for all entries
     * @param entry  layout of an entry
     * @param count  number of entries
     * @param fill   fills the entry of a number; the view is of zeros
     */
    public static void write(WritableMemory memory, List<Long> blocks, Layout entry, int count,
            ObjIntConsumer<Struct> fill) {
        int capacity = capacity(entry);
        if (blocks.size() < blocks(entry, count)) {
            throw new IllegalArgumentException(count + " entries do not fit into " + blocks.size() + " blocks");
        }
        for (int i = 0; i < blocks.size(); i++) {
            byte[] page = new byte[PhysicalMemory.PAGE_SIZE];
            int used = Math.max(0, Math.min(capacity, count - i * capacity));
            KhoLayouts.BLOCK_HEADER.over(page, 0, blocks.get(i))
                    .set("next", i + 1 < blocks.size() ? blocks.get(i + 1) : 0).set("count", used);
            for (int k = 0; k < used; k++) {
                int offset = KhoLayouts.BLOCK_HEADER.size() + k * entry.size();
                fill.accept(entry.over(page, offset, blocks.get(i) + offset), i * capacity + k);
            }
            memory.write(blocks.get(i), page);
        }
    }
}
