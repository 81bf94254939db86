/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.WritableMemory;

/**
 * Physical memory of a machine. It is as large as its ranges say and costs only what was written; a byte that was never
 * written is zero. A snapshot costs nothing, and later writes copy the pages they change.
 */
public final class MachineMemory implements WritableMemory {

    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int IN_PAGE = PAGE_SIZE - 1;

    /** What all views of a memory share. */
    private static final class Store {

        private PageTree.Node root;
        private long epoch;
        private AccessGuard guard = (address, length, write) -> {
        };
    }

    private final List<AddressRange> ranges;
    private final Store store;
    private final boolean guarded;

    /**
     * Memory full of zeros.
     *
     * @param ranges where memory is installed, multiples of a page, below 2^48
     * @throws IllegalArgumentException if a range is not made of whole pages or too high
     */
    public MachineMemory(List<AddressRange> ranges) {
        for (AddressRange range : ranges) {
            if ((range.start() | range.length()) % PAGE_SIZE != 0 || range.end() / PAGE_SIZE > PageTree.LIMIT) {
                throw new IllegalArgumentException("memory " + range + ": expected whole pages below 2^48");
            }
        }
        this.ranges = AddressRange.merged(ranges);
        this.store = new Store();
        this.store.root = PageTree.empty(store.epoch);
        this.guarded = true;
    }

    private MachineMemory(MachineMemory other) {
        this.ranges = other.ranges;
        this.store = other.store;
        this.guarded = false;
    }

    /**
     * The same memory as the hardware sees it: its accesses do not go through the guard, because a device does not know
     * what is free.
     *
     * @return another view of the same bytes
     */
    public MachineMemory unguarded() {
        return new MachineMemory(this);
    }

    /**
     * Sets who sees the accesses through this view.
     *
     * @param guard the guard of the running kernel
     */
    public void setGuard(AccessGuard guard) {
        store.guard = guard;
    }

    @Override
    public List<AddressRange> ranges() {
        return ranges;
    }

    @Override
    public boolean read(long address, byte[] target, int offset, int length) {
        if (!contains(address, length)) {
            return false;
        }
        guard(address, length, false);
        return copyOut(store.root, address, target, offset, length);
    }

    @Override
    public long skipZeros(long address, long end) {
        return PageTree.skipZeros(store.root, address, end);
    }

    @Override
    public void write(long address, byte[] source, int offset, int length) {
        check(address, length);
        guard(address, length, true);
        store.root = PageTree.writable(store.root, store.epoch);
        int done = 0;
        while (done < length) {
            int in = (int) (address + done) & IN_PAGE;
            int part = Math.min(length - done, PAGE_SIZE - in);
            System.arraycopy(source, offset + done, page((address + done) / PAGE_SIZE), in, part);
            done += part;
        }
    }

    /**
     * Reads a little-endian word.
     *
     * @param address physical address, a multiple of 8
     * @return the word
     * @throws IllegalArgumentException if there is no memory
     */
    public long word(long address) {
        check(address, Long.BYTES);
        guard(address, Long.BYTES, false);
        PageTree.Page page = PageTree.find(store.root, address / PAGE_SIZE);
        return page == null ? 0 : (long) WORD.get(page.bytes(), (int) address & IN_PAGE);
    }

    /**
     * Writes a little-endian word.
     *
     * @param address physical address, a multiple of 8
     * @param value   the word
     * @throws IllegalArgumentException if there is no memory
     */
    public void setWord(long address, long value) {
        check(address, Long.BYTES);
        guard(address, Long.BYTES, true);
        store.root = PageTree.writable(store.root, store.epoch);
        WORD.set(page(address / PAGE_SIZE), (int) address & IN_PAGE, value);
    }

    /**
     * Makes pages read as zero, without cost for what was never written.
     *
     * @param address physical address of the first, a multiple of a page
     * @param pages   how many
     */
    public void zero(long address, long pages) {
        check(address, pages * PAGE_SIZE);
        store.root = PageTree.writable(store.root, store.epoch);
        for (long i = 0; i < pages; i++) {
            PageTree.replace(store.root, address / PAGE_SIZE + i, store.epoch, null);
        }
    }

    /**
     * Copies pages. What was never written costs nothing in the target either.
     *
     * @param from  physical address of the first page to read
     * @param to    physical address of the first page to write
     * @param pages how many; the two ranges do not overlap
     * @throws IllegalArgumentException if there is no memory
     */
    public void copyPages(long from, long to, long pages) {
        check(from, pages * PAGE_SIZE);
        check(to, pages * PAGE_SIZE);
        guard(from, pages * PAGE_SIZE, false);
        guard(to, pages * PAGE_SIZE, true);
        store.root = PageTree.writable(store.root, store.epoch);
        for (long i = 0; i < pages; i++) {
            PageTree.Page page = PageTree.find(store.root, from / PAGE_SIZE + i);
            PageTree.replace(store.root, to / PAGE_SIZE + i, store.epoch,
                    page == null ? null : PageTree.shared(page.bytes().clone()));
        }
    }

    /**
     * Overwrites every page that was ever written, except those to keep.
     *
     * @param keep  tells by page frame number what to keep
     * @param value the byte that the others are filled with
     */
    public void overwrite(LongPredicate keep, byte value) {
        byte[] bytes = new byte[PAGE_SIZE];
        Arrays.fill(bytes, value);
        store.root = PageTree.writable(store.root, store.epoch);
        PageTree.replaceAll(store.root, store.epoch, keep, PageTree.shared(bytes));
    }

    /**
     * Fills pages, which then share one page until they are written.
     *
     * @param value the byte to fill with
     * @return fills the page of a page frame number
     */
    public LongConsumer filler(byte value) {
        byte[] bytes = new byte[PAGE_SIZE];
        Arrays.fill(bytes, value);
        PageTree.Page page = PageTree.shared(bytes);
        return pfn -> {
            store.root = PageTree.writable(store.root, store.epoch);
            PageTree.replace(store.root, pfn, store.epoch, page);
        };
    }

    /**
     * This moment.
     *
     * @return a snapshot that later writes do not change
     */
    public MemorySnapshot snapshot() {
        store.epoch++;
        return new MemorySnapshot(ranges, store.root);
    }

    /**
     * Goes back to an earlier moment of this memory.
     *
     * @param snapshot a snapshot that this memory gave
     */
    public void restore(MemorySnapshot snapshot) {
        store.epoch++;
        store.root = snapshot.root();
    }

    private byte[] page(long pfn) {
        return PageTree.touch(store.root, pfn, store.epoch);
    }

    private void guard(long address, long length, boolean write) {
        if (guarded) {
            store.guard.access(address, length, write);
        }
    }

    static boolean copyOut(PageTree.Node root, long address, byte[] target, int offset, int length) {
        int done = 0;
        while (done < length) {
            int in = (int) (address + done) & IN_PAGE;
            int part = Math.min(length - done, PAGE_SIZE - in);
            PageTree.Page page = PageTree.find(root, (address + done) / PAGE_SIZE);
            if (page == null) {
                Arrays.fill(target, offset + done, offset + done + part, (byte) 0);
            } else {
                System.arraycopy(page.bytes(), in, target, offset + done, part);
            }
            done += part;
        }
        return true;
    }

    private void check(long address, long length) {
        if (!contains(address, length)) {
            throw new IllegalArgumentException("no memory at " + Hex.of(address) + ", length " + Hex.of(length));
        }
    }
}
