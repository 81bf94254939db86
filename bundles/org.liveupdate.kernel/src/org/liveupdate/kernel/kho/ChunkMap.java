/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.kho;

import java.util.HashSet;
import java.util.Set;

import org.liveupdate.abi.kho.ChunkListWriter;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.memory.PageAllocator;

/** The tracker of kho-v1, which becomes a chunk list when the handover is finalized. */
final class ChunkMap implements FolioMap {

    private final KernelContext context;
    private final ChunkListWriter tracker;
    private final Set<Integer> orders = new HashSet<>();
    private long first;

    ChunkMap(KernelContext context, MachineMemory memory, PageAllocator allocator) {
        this.context = context;
        this.tracker = new ChunkListWriter(memory, new KhoPages(allocator, "kho_mem_serialize", "KHO memory map"));
    }

    @Override
    public void add(long address, int order) throws ErrnoException {
        if (!orders.contains(order)) {
            context.faults().allocate(false, "struct kho_mem_phys of order " + order);
            orders.add(order);
        }
        if (!tracker.add(address, order)) {
            throw new ErrnoException(Errno.ENOMEM, "no page for the KHO bitmap of " + Folios.name(address, order));
        }
    }

    @Override
    public void remove(long address, int order) {
        if (!tracker.remove(address, order)) {
            context.log().warn("__kho_unpreserve_order", "there is no bitmap for " + Folios.name(address, order),
                    address);
        }
    }

    @Override
    public boolean contains(long address, int order) {
        return tracker.contains(address, order);
    }

    @Override
    public long address() {
        return first;
    }

    @Override
    public void finish() throws ErrnoException {
        abort();
        if (tracker.isEmpty()) {
            return;
        }
        first = tracker.write();
        if (first == 0) {
            throw new ErrnoException(Errno.ENOMEM, "no page for the KHO chunk list");
        }
    }

    @Override
    public void abort() {
        tracker.free(first);
        first = 0;
    }
}
