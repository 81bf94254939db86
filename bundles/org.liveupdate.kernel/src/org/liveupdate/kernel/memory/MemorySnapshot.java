/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.memory;

import java.util.List;
import java.util.function.LongConsumer;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.PhysicalMemory;

/**
 * The memory of a machine at one moment. It shares every page that did not change with the machine and other snapshots.
 */
public final class MemorySnapshot implements PhysicalMemory {

    private final List<AddressRange> ranges;
    private final PageTree.Node root;

    MemorySnapshot(List<AddressRange> ranges, PageTree.Node root) {
        this.ranges = ranges;
        this.root = root;
    }

    PageTree.Node root() {
        return root;
    }

    @Override
    public List<AddressRange> ranges() {
        return ranges;
    }

    @Override
    public boolean read(long address, byte[] target, int offset, int length) {
        return contains(address, length) && MachineMemory.copyOut(root, address, target, offset, length);
    }

    @Override
    public boolean samePage(PhysicalMemory other, long page) {
        return this == other || other instanceof MemorySnapshot snapshot
                && PageTree.find(root, page / PAGE_SIZE) == PageTree.find(snapshot.root, page / PAGE_SIZE);
    }

    @Override
    public long skipZeros(long address, long end) {
        return PageTree.skipZeros(root, address, end);
    }

    /**
     * Finds the pages whose bytes differ, in time that depends on what changed, not on the size of the memory.
     *
     * @param other another moment of the same machine
     * @param found called with the physical address of each page, ascending
     */
    public void changedPages(MemorySnapshot other, LongConsumer found) {
        PageTree.differences(root, other.root, pfn -> found.accept(pfn * PAGE_SIZE));
    }
}
