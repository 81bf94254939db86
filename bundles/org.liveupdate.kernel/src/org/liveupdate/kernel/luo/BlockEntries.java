/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import java.util.List;

import org.liveupdate.abi.kho.KhoLayouts;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.kho.BlockSet;
import org.liveupdate.kernel.memory.Folio;

/** Entries in a block set (luo-v5). */
final class BlockEntries implements EntryStore {

    private final LuoEnvironment luo;
    private final Layout entry;
    private final String owner;
    private BlockSet set;
    private List<Folio> blocks = List.of();
    private int at;

    BlockEntries(LuoEnvironment luo, Layout entry, String owner) {
        this.luo = luo;
        this.entry = entry;
        this.owner = owner;
        this.set = BlockSet.outgoing(luo.kho(), luo.memory(), luo.pages(), entry, owner);
    }

    @Override
    public void reserve(long count) throws ErrnoException {
        set.grow((int) count);
    }

    @Override
    public void allocate() {
        // Blocks are allocated when room is reserved.
    }

    @Override
    public void release(long count) {
        set.shrink((int) count);
    }

    @Override
    public void rewind() {
        blocks = set.blocks();
        at = 0;
    }

    /** As in the kernel the count of a block follows the entries that were begun, and never goes back. */
    @Override
    public long next(String function) throws ErrnoException {
        int index = at++;
        long block = blocks.get(index / set.capacity()).address();
        luo.read(KhoLayouts.BLOCK_HEADER, block, function).set("count", index % set.capacity() + 1L)
                .writeTo(luo.memory());
        return address(index);
    }

    @Override
    public long previous() {
        return address(--at);
    }

    private long address(int index) {
        return blocks.get(index / set.capacity()).address() + KhoLayouts.BLOCK_HEADER.size()
                + (long) (index % set.capacity()) * entry.size();
    }

    @Override
    public void clear() {
        set.clear();
    }

    @Override
    public long head() {
        return set.first();
    }

    @Override
    public void restore(long head, long count) throws ErrnoException {
        set = BlockSet.restore(luo.kho(), luo.memory(), luo.pages(), entry, owner, head);
    }

    @Override
    public void read(Reader reader) throws ErrnoException {
        for (Struct one : set.read()) {
            reader.read(one);
        }
    }

    @Override
    public void destroy() {
        set.free();
    }

    @Override
    public void destroyIncoming() {
        set.free();
    }
}
