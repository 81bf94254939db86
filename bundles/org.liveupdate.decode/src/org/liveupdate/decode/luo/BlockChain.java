/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.luo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.kho.KhoLayouts;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.decode.Placement;

/**
 * Reads a block set: a chain of pages, each with a head and entries. Like the kernel it refuses a page whose count is 0
 * or too large, and goes no further then, because such a page is something else by now.
 */
final class BlockChain {

    /** The kernel's limit. */
    private static final int MAX_BLOCKS = 10_000;

    private final LuoPages pages;
    private final Layout entry;
    private final int capacity;
    private final String what;
    private final List<LuoBlock> blocks = new ArrayList<>();
    private final List<Struct> entries = new ArrayList<>();

    /**
     * A chain.
     *
     * @param entry layout of an entry
     * @param what  what the chain holds, for people, such as "sessions"
     */
    BlockChain(LuoPages pages, Layout entry, String what) {
        this.pages = pages;
        this.entry = entry;
        this.capacity = (PhysicalMemory.PAGE_SIZE - KhoLayouts.BLOCK_HEADER.size()) / entry.size();
        this.what = what;
    }

    List<LuoBlock> blocks() {
        return blocks;
    }

    /** Entries in chain order; views of copies of their pages. */
    List<Struct> entries() {
        return entries;
    }

    void read(long first, long pointer) {
        long from = pointer;
        for (long at = first; at != 0;) {
            if (blocks.size() == MAX_BLOCKS) {
                pages.error(LuoRules.TOO_BIG, from, "block of " + what + ": expected at most " + MAX_BLOCKS
                        + " blocks, found more");
                return;
            }
            Optional<byte[]> page = pages.step(from)
                    ? pages.read(at, PhysicalMemory.PAGE_SIZE, from, "block of " + what) : Optional.empty();
            if (page.isEmpty() || !block(page.get(), at)) {
                return;
            }
            LuoBlock block = blocks.get(blocks.size() - 1);
            if (block.next() != 0 && block.count() < capacity) {
                pages.context().problems().warning(LuoRules.NOT_FULL, at, "block of " + what + ": expected " + capacity
                        + " entries in a block that is not the last, found " + block.count());
            }
            from = at;
            at = block.next();
        }
    }

    private boolean block(byte[] page, long at) {
        Struct head = KhoLayouts.BLOCK_HEADER.over(page, 0, at);
        long count = head.get("count");
        if (count <= 0 || count > capacity) {
            pages.error(LuoRules.COUNT, at, "block of " + what + ": expected a count of 1 to " + capacity + ", found "
                    + Hex.of(count));
            return false;
        }
        pages.context().structures().add(KhoLayouts.BLOCK_HEADER, at, "block of " + what);
        long begin = at + KhoLayouts.BLOCK_HEADER.size();
        pages.context().structures().add(new Placement(entry, begin, (int) count, what));
        blocks.add(new LuoBlock(at, head.get("next"), count));
        for (int i = 0; i < count; i++) {
            int offset = KhoLayouts.BLOCK_HEADER.size() + i * entry.size();
            entries.add(entry.over(page, offset, at + offset));
        }
        return true;
    }
}
