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
import org.liveupdate.kernel.memory.FolioUse;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.memory.NodeRange;
import org.liveupdate.kernel.memory.PageAllocator;

/** A small kernel that has only page tables. */
final class Tables {

    static final VtdFormat SECOND_STAGE = new VtdFormat(true, true, true, false, false);
    static final VtdFormat FIRST_STAGE = new VtdFormat(false, true, true, false, false);
    static final AmdV1Format AMD = new AmdV1Format(false);

    final KernelContext context = KernelContext.of(Behaviour.REVIEWED, Generations.SEED);
    final MachineMemory memory;
    final PageAllocator allocator;
    final IommuPages pages;

    Tables() {
        AddressRange all = new AddressRange(0, 64 << 20);
        memory = new MachineMemory(List.of(all));
        allocator = new PageAllocator(context, memory, List.of(new NodeRange(all, 0)), List.of(), 0);
        allocator.release(new AddressRange(1 << 20, 63 << 20));
        pages = new IommuPages(context, allocator, null);
    }

    PageTable table(TableFormat format, int topLevel) throws ErrnoException {
        return new PageTable(context, memory, pages, format, topLevel, false, -1, "test");
    }

    int tablePages() {
        return allocator.folios(folio -> folio.use() == FolioUse.IOMMU_PAGES).size();
    }
}
