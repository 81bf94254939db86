/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommu;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.iommu.ArrayFormat;
import org.liveupdate.abi.iommu.IommuField;
import org.liveupdate.abi.iommu.IommuGeneration;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.kho.Kho;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.memory.PageAllocator;

/**
 * One of the three object arrays while it is being filled: a chain of preserved pages of which the last gets the next
 * object.
 * A page is added only when an object is to go into a full one, and a slot is never used again.
 */
final class ObjectArray {

    private final MachineMemory memory;
    private final Kho kho;
    private final IommuGeneration generation;
    private final ArrayFormat format;
    private final Struct flb;
    private long current;

    private ObjectArray(MachineMemory memory, Kho kho, IommuGeneration generation, ArrayFormat format, Struct flb) {
        this.memory = memory;
        this.kho = kho;
        this.generation = generation;
        this.format = format;
        this.flb = flb;
    }

    /** An array with one empty page, to which the FLB structure points from now on. */
    static ObjectArray create(MachineMemory memory, Kho kho, IommuGeneration generation, ArrayFormat format, Struct flb)
            throws ErrnoException {
        ObjectArray array = new ObjectArray(memory, kho, generation, format, flb);
        array.current = array.page();
        flb.set(format.headField(), array.current).writeTo(memory);
        return array;
    }

    /** Reserves the next object (reserve_obj_ser) and numbers it. */
    SerializedEntry reserve() throws ErrnoException {
        Struct header = header(current);
        if (header.get(format.countField()) == format.capacity()) {
            long next = page();
            header.set(format.nextField(), next).writeTo(memory);
            current = next;
            header = header(current);
        }
        int slot = (int) header.get(format.countField());
        header.set(format.countField(), slot + 1L).writeTo(memory);
        SerializedEntry entry = new SerializedEntry(memory, generation, format, format.slotAddress(current, slot));
        if (!format.totalField().isEmpty()) {
            long total = flb.get(format.totalField());
            flb.set(format.totalField(), total + 1).writeTo(memory);
            entry.set(IommuField.INDEX, total);
        }
        entry.set(IommuField.REF_COUNT, 1);
        return entry;
    }

    /** Frees the pages, which are preserved. */
    void free(PageAllocator allocator) {
        long page = flb.get(format.headField());
        while (page != 0) {
            long next = header(page).get(format.nextField());
            allocator.touch(page, "iommu_liveupdate_free_objs").ifPresent(kho::unpreserveFree);
            page = next;
        }
    }

    private long page() throws ErrnoException {
        Folio folio = kho.allocatePreserved(PhysicalMemory.PAGE_SIZE, "array of " + format.kind().one() + " objects");
        return folio.address();
    }

    private Struct header(long page) {
        return format.header().at(memory, page)
                .orElseThrow(() -> new IllegalStateException("no array page at " + Hex.of(page)));
    }
}
