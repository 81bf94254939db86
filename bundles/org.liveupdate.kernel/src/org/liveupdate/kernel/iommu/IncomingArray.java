/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.iommu.ArrayFormat;
import org.liveupdate.abi.iommu.IommuField;
import org.liveupdate.abi.iommu.IommuGeneration;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.kho.Kho;
import org.liveupdate.kernel.memory.FolioUse;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.memory.PageAllocator;

/**
 * One of the three object arrays as the kernel before handed it over: its pages are restored and its objects listed.
 */
final class IncomingArray {

    private final KernelContext context;
    private final MachineMemory memory;
    private final IommuGeneration generation;
    private final ArrayFormat format;
    private final List<Long> pages = new ArrayList<>();
    private final List<SerializedEntry> entries = new ArrayList<>();

    IncomingArray(KernelContext context, MachineMemory memory, ArrayFormat format) {
        this.context = context;
        this.memory = memory;
        this.generation = context.generations().iommu();
        this.format = format;
    }

    /**
     * Restores the pages. A page that was not preserved, also one that the chain names twice, is fatal by design
     * (F08).
     */
    void restore(Kho kho, Struct flb) {
        String function = "iommu_liveupdate_restore_objs";
        long page = flb.get(format.headField());
        if (page == 0 && generation.version().isPresent()) {
            throw context.panic(function, format.headField() + ": expected an array, found a null pointer");
        }
        while (page != 0) {
            String owner = "array of " + format.kind().one() + " objects";
            if (kho.restoreFolio(page, FolioUse.LIVE_UPDATE, owner).isEmpty()) {
                throw context.panic(function, Hex.of(page) + ": expected a preserved page of " + format.kind().one()
                        + " objects, found none");
            }
            pages.add(page);
            page = header(page).get(format.nextField());
        }
        list(flb);
    }

    /** Objects in their order, without the deleted ones. */
    List<SerializedEntry> entries() {
        return entries;
    }

    /** Drops the pages (iommu_liveupdate_free_objs on the incoming side). */
    void free(PageAllocator allocator) {
        for (long page : pages) {
            allocator.touch(page, "iommu_liveupdate_free_objs")
                    .ifPresent(folio -> allocator.put(folio, "iommu_liveupdate_free_objs"));
        }
    }

    private void list(Struct flb) {
        long left = format.totalField().isEmpty() ? Long.MAX_VALUE : flb.get(format.totalField());
        for (int i = 0; i < pages.size() && left != 0; i++) {
            long used = format.totalField().isEmpty() ? header(pages.get(i)).get(format.countField()) : left;
            long here = Long.compareUnsigned(used, format.capacity()) < 0 ? used : format.capacity();
            for (int slot = 0; slot < here; slot++) {
                add(format.slotAddress(pages.get(i), slot));
            }
            left -= format.totalField().isEmpty() ? 0 : here;
        }
        if (!format.totalField().isEmpty() && left != 0) {
            throw context.panic("iommu_get_preserved_data", format.totalField() + ": the chain of pages ends " + left
                    + " objects early, so the next one is read through a null pointer");
        }
    }

    private void add(long address) {
        SerializedEntry entry = new SerializedEntry(memory, generation, format, address);
        Optional<SerializedEntry> live = Optional.of(entry).filter(one -> !one.is(IommuField.DELETED));
        live.ifPresent(entries::add);
    }

    private Struct header(long page) {
        return format.header().at(memory, page)
                .orElseThrow(() -> context.panic("iommu_liveupdate_restore_objs", Hex.of(page) + " is no memory"));
    }
}
