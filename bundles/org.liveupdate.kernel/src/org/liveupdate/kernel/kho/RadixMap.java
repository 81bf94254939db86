/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.kho;

import org.liveupdate.abi.kho.PageSource;
import org.liveupdate.abi.kho.RadixTreeWriter;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.Lock;
import org.liveupdate.kernel.base.Locks.Held;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.memory.PageAllocator;

/** The radix tree of kho-v2 and later: valid at all times, pages are never given back. */
final class RadixMap implements FolioMap {

    private final KernelContext context;
    private final Lock lock = Lock.mutex("tree->lock");
    private final RadixTreeWriter tree;
    private final long root;

    RadixMap(KernelContext context, MachineMemory memory, PageAllocator allocator) throws ErrnoException {
        this.context = context;
        PageSource pages = new KhoPages(allocator, "kho_radix_add_page", "KHO radix tree");
        this.root = pages.allocate();
        if (root == PageSource.NONE) {
            throw new ErrnoException(Errno.ENOMEM, "no page for the root of the KHO radix tree");
        }
        this.tree = new RadixTreeWriter(memory, pages, root);
    }

    @Override
    public void add(long address, int order) throws ErrnoException {
        try (Held held = context.locks().take(lock, "kho_radix_add_page")) {
            if (!tree.add(address, order)) {
                throw new ErrnoException(Errno.ENOMEM, "no page for the KHO radix tree");
            }
        }
    }

    @Override
    public void remove(long address, int order) {
        try (Held held = context.locks().take(lock, "kho_radix_del_page")) {
            if (!tree.remove(address, order)) {
                context.log().warn("kho_radix_del_page", "the tree has no page for " + Folios.name(address, order),
                        address);
            }
        }
    }

    @Override
    public boolean contains(long address, int order) {
        return tree.contains(address, order);
    }

    @Override
    public long address() {
        return root;
    }

    @Override
    public void finish() {
        // The tree is what the next kernel reads; there is nothing to convert.
    }

    @Override
    public void abort() {
        // Nothing was converted.
    }
}
