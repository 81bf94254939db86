/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.pgtable;

import java.util.List;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.kho.Incoming;
import org.liveupdate.kernel.kho.Kho;
import org.liveupdate.kernel.memory.FolioUse;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.memory.NodeRange;
import org.liveupdate.kernel.memory.PageAllocator;

/** A small kernel that has only page tables. */
final class Tables {

    static final VtdFormat SECOND_STAGE = new VtdFormat(true, true, true, false, false);
    static final VtdFormat FIRST_STAGE = new VtdFormat(false, true, true, false, false);
    static final AmdV1Format AMD = new AmdV1Format(false);

    private static final AddressRange ALL = new AddressRange(0, 512 << 20);
    private static final AddressRange SCRATCH = new AddressRange(0, 1 << 20);

    final KernelContext context;
    final MachineMemory memory;
    final PageAllocator allocator;
    final Kho kho;
    final IommuPages pages;

    Tables() throws ErrnoException {
        this(Behaviour.REVIEWED);
    }

    Tables(Behaviour behaviour) throws ErrnoException {
        context = KernelContext.of(behaviour, Generations.V1_ON_7_3);
        memory = new MachineMemory(List.of(ALL));
        allocator = allocator();
        allocator.release(new AddressRange(1 << 20, 511 << 20));
        kho = new Kho(context, memory, allocator, false);
        kho.init("7.3.4");
        pages = new IommuPages(context, allocator, kho);
    }

    /** The next kernel on the same memory: it knows only what was handed over. */
    private Tables(Tables before) {
        context = before.context;
        memory = before.memory;
        allocator = allocator();
        allocator.release(SCRATCH);
        kho = new Kho(context, memory, allocator, false,
                Incoming.populate(context, memory, before.kho.tree(), List.of(SCRATCH)).orElseThrow());
        kho.deserialize();
        pages = new IommuPages(context, allocator, kho);
    }

    Tables next() {
        return new Tables(this);
    }

    private PageAllocator allocator() {
        return new PageAllocator(context, memory, List.of(new NodeRange(ALL, 0)), List.of(), 0);
    }

    PageTable table(TableFormat format, int topLevel) throws ErrnoException {
        return new PageTable(context, memory, pages, format, topLevel, false, -1, "test");
    }

    int tablePages() {
        return allocator.folios(folio -> folio.use() == FolioUse.IOMMU_PAGES).size();
    }
}
