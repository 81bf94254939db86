/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.kho;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.kho.BlockSetWriter;
import org.liveupdate.abi.kho.KhoLayouts;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.memory.FolioUse;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.memory.PageAllocator;

/**
 * A set of equal entries in a chain of preserved pages (kernel/liveupdate/kho_block.c of Linux 7.3). The old kernel
 * allocates the pages when an entry is added and writes the entries only when it serializes; the next kernel restores
 * and frees them.
 */
public final class BlockSet {

    /** More pages than this are refused (-ENOSPC). */
    public static final int MAX_BLOCKS = 10_000;

    private final Kho kho;
    private final MachineMemory memory;
    private final PageAllocator pages;
    private final Layout entry;
    private final String owner;
    private final boolean outgoing;
    private final List<Folio> blocks = new ArrayList<>();

    private BlockSet(Kho kho, MachineMemory memory, PageAllocator pages, Layout entry, String owner, boolean outgoing) {
        this.kho = kho;
        this.memory = memory;
        this.pages = pages;
        this.entry = entry;
        this.owner = owner;
        this.outgoing = outgoing;
    }

    /**
     * An outgoing set without pages.
     *
     * @param kho    the kernel's handover
     * @param memory the machine's memory
     * @param pages  the kernel's allocator
     * @param entry  layout of an entry
     * @param owner  readable name of what its pages hold
     * @return the set
     */
    public static BlockSet outgoing(Kho kho, MachineMemory memory, PageAllocator pages, Layout entry, String owner) {
        return new BlockSet(kho, memory, pages, entry, owner, true);
    }

    /**
     * Restores the set that the kernel before left (kho_block_set_restore).
     *
     * @param kho    the kernel's handover
     * @param memory the machine's memory
     * @param pages  the kernel's allocator
     * @param entry  layout of an entry
     * @param owner  readable name of what its pages hold
     * @param first  physical address of the first block, 0 for an empty set
     * @return the set, to be freed by its user
     * @throws ErrnoException -EINVAL if the chain has a cycle or more than {@link #MAX_BLOCKS} blocks, if a block is
     *                        not preserved, or if its count is 0 or too large; the rest of the chain is freed then
     */
    public static BlockSet restore(Kho kho, MachineMemory memory, PageAllocator pages, Layout entry, String owner,
            long first) throws ErrnoException {
        BlockSet set = new BlockSet(kho, memory, pages, entry, owner, false);
        set.checkChain(first);
        boolean good = true;
        for (long at = first; at != 0;) {
            Struct header = set.header(at);
            Optional<Folio> folio = kho.restoreFolio(at, FolioUse.LIVE_UPDATE, owner);
            folio.ifPresent(set.blocks::add);
            long count = header.get("count");
            good &= folio.isPresent() && count > 0 && count <= set.capacity();
            at = header.get("next");
        }
        if (!good) {
            set.free();
            throw new ErrnoException(Errno.EINVAL, "a block of " + owner + " is not preserved or has a wrong count");
        }
        return set;
    }

    /**
     * How many entries fit into one page.
     *
     * @return entries of a block
     */
    public int capacity() {
        return BlockSetWriter.capacity(entry);
    }

    /**
     * Where the chain begins.
     *
     * @return physical address of the first block, 0 for none
     */
    public long first() {
        return blocks.isEmpty() ? 0 : blocks.get(0).address();
    }

    /**
     * Its pages.
     *
     * @return a copy, in the order of the chain
     */
    public List<Folio> blocks() {
        return List.copyOf(blocks);
    }

    /**
     * Makes room (kho_block_grow); nothing happens if there is enough.
     *
     * @param entries how many entries must fit
     * @throws ErrnoException -ENOSPC beyond {@link #MAX_BLOCKS} blocks, -ENOMEM; the set is as before then
     */
    public void grow(int entries) throws ErrnoException {
        int before = blocks.size();
        try {
            while (blocks.size() < BlockSetWriter.blocks(entry, entries)) {
                if (blocks.size() >= MAX_BLOCKS) {
                    throw new ErrnoException(Errno.ENOSPC, owner + " has " + MAX_BLOCKS + " blocks");
                }
                Folio folio = kho.allocatePreserved(PhysicalMemory.PAGE_SIZE, owner);
                if (!blocks.isEmpty()) {
                    link(blocks.get(blocks.size() - 1), folio.address());
                }
                blocks.add(folio);
            }
        } catch (ErrnoException e) {
            cut(before);
            throw e;
        }
    }

    /**
     * Gives back the pages at the end that are not needed (kho_block_shrink).
     *
     * @param entries how many entries must still fit
     */
    public void shrink(int entries) {
        cut(BlockSetWriter.blocks(entry, entries));
    }

    /**
     * Serializes entries.
     *
     * @param count how many; there must be room
     * @param fill  fills the entry of a number; the view is of zeros
     */
    public void write(int count, ObjIntConsumer<Struct> fill) {
        BlockSetWriter.write(memory, blocks.stream().map(Folio::address).toList(), entry, count, fill);
    }

    /** Zeroes the counts and entries of all blocks, as if nothing was ever serialized. */
    public void clear() {
        write(0, (struct, index) -> {
        });
    }

    /**
     * Reads the entries of all blocks.
     *
     * @return a new list in order; each entry is a copy
     */
    public List<Struct> read() {
        List<Struct> entries = new ArrayList<>();
        for (Folio block : blocks) {
            long count = Math.min(header(block.address()).get("count"), capacity());
            for (int i = 0; i < count; i++) {
                long at = block.address() + KhoLayouts.BLOCK_HEADER.size() + (long) i * entry.size();
                entry.at(memory, at).ifPresent(entries::add);
            }
        }
        return entries;
    }

    /** Frees all pages; those of an outgoing set are unpreserved before. */
    public void free() {
        cut(0);
    }

    private void cut(int keep) {
        if (blocks.size() <= keep) {
            return;
        }
        if (keep > 0) {
            link(blocks.get(keep - 1), 0);
        }
        while (blocks.size() > keep) {
            Folio folio = blocks.remove(blocks.size() - 1);
            if (outgoing) {
                kho.unpreserveFree(folio);
            } else {
                pages.put(folio, "kho_block_set_destroy");
            }
        }
    }

    private void link(Folio block, long next) {
        header(block.address()).set("next", next).writeTo(memory);
    }

    private Struct header(long block) {
        return KhoLayouts.BLOCK_HEADER.at(memory, block)
                .orElseThrow(() -> new IllegalStateException("no block at " + Hex.of(block)));
    }

    /** Floyd's check: one pointer goes two steps for each step of the other, so in a cycle they meet. */
    private void checkChain(long first) throws ErrnoException {
        long slow = first;
        long fast = first;
        for (int blocksSeen = 0; fast != 0; blocksSeen++) {
            fast = next(fast);
            if (fast != 0) {
                fast = next(fast);
            }
            slow = next(slow);
            if (fast != 0 && fast == slow || blocksSeen > MAX_BLOCKS) {
                throw new ErrnoException(Errno.EINVAL, "the blocks of " + owner + " form a cycle, or are too many");
            }
        }
    }

    private long next(long block) throws ErrnoException {
        return KhoLayouts.BLOCK_HEADER.at(memory, block)
                .orElseThrow(() -> new ErrnoException(Errno.EINVAL, "a block of " + owner + " is at no memory: "
                        + Hex.of(block)))
                .get("next");
    }
}
