/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommu;

import java.util.List;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.iommu.ArrayFormat;
import org.liveupdate.abi.iommu.ArrayFormat.Kind;
import org.liveupdate.abi.iommu.IommuGeneration;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.kho.Kho;
import org.liveupdate.kernel.luo.Flb;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.memory.FolioUse;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.memory.PageAllocator;

/**
 * The global state of IOMMU live update (patch 01 of the series, and its later formats): three arrays and where they
 * begin.
 */
public final class IommuFlb implements Flb {

    /** Order in which the first pages are allocated. */
    private static final List<Kind> ORDER = List.of(Kind.DOMAINS, Kind.DEVICES, Kind.IOMMUS);

    private final KernelContext context;
    private final MachineMemory memory;
    private final PageAllocator allocator;
    private final Kho kho;
    private final IommuGeneration generation;

    /**
     * The FLB of a kernel.
     *
     * @param context   the machine's context
     * @param memory    the machine's memory
     * @param allocator the kernel's allocator
     * @param kho       the kernel's handover
     */
    public IommuFlb(KernelContext context, MachineMemory memory, PageAllocator allocator, Kho kho) {
        this.context = context;
        this.memory = memory;
        this.allocator = allocator;
        this.kho = kho;
        this.generation = context.generations().iommu();
    }

    @Override
    public String compatible() {
        return generation.compatible();
    }

    @Override
    public State preserve() throws ErrnoException {
        return context.trace().call(Layer.IOMMU_CORE, "iommu_liveupdate_flb_preserve", "", () -> {
            context.faults().enter("iommu_liveupdate_flb_preserve");
            context.faults().allocate(false, "iommu_lu_flb_obj");
            Folio folio = kho.allocatePreserved(generation.flb().size(), "IOMMU FLB");
            FlbObject object = new FlbObject(generation.flb().blank(folio.address()));
            generation.version().ifPresent(
                    version -> object.header().set(IommuGeneration.VERSION_FIELD, version).writeTo(memory));
            try {
                for (Kind kind : ORDER) {
                    ArrayFormat array = generation.array(kind);
                    object.outgoing().put(kind, ObjectArray.create(memory, kho, generation, array, object.header()));
                }
            } catch (ErrnoException e) {
                free(object);
                throw e;
            }
            return new State(folio.address(), object);
        });
    }

    @Override
    public void unpreserve(State state) {
        context.trace().event(Layer.IOMMU_CORE, "iommu_liveupdate_flb_unpreserve", Hex.of(state.data()), "");
        free((FlbObject) state.object());
    }

    @Override
    public Object retrieve(long data) throws ErrnoException {
        return context.trace().call(Layer.IOMMU_CORE, "iommu_liveupdate_flb_retrieve", Hex.of(data), () -> {
            context.faults().enter("iommu_liveupdate_flb_retrieve");
            // F09: as posted GFP_ATOMIC, although all callers may sleep
            context.faults().allocate(context.has(Finding.F09), "iommu_lu_flb_obj");
            if (kho.restoreFolio(data, FolioUse.LIVE_UPDATE, "IOMMU FLB").isEmpty()) {
                throw context.panic("iommu_liveupdate_flb_retrieve",
                        Hex.of(data) + ": expected the preserved state of the IOMMUs, found no preserved page");
            }
            FlbObject object = new FlbObject(header(data));
            for (Kind kind : ORDER) {
                IncomingArray array = new IncomingArray(context, memory, generation.array(kind));
                object.incoming().put(kind, array);
                array.restore(kho, object.header());
            }
            return object;
        });
    }

    @Override
    public void finish(State state) {
        context.trace().event(Layer.IOMMU_CORE, "iommu_liveupdate_flb_finish", Hex.of(state.data()), "");
        FlbObject object = (FlbObject) state.object();
        ORDER.forEach(kind -> object.incoming().get(kind).free(allocator));
        allocator.touch(state.data(), "iommu_liveupdate_flb_finish")
                .ifPresent(folio -> allocator.put(folio, "iommu_liveupdate_flb_finish"));
    }

    private Struct header(long data) {
        Struct header = generation.flb().at(memory, data)
                .orElseThrow(() -> context.panic("iommu_liveupdate_flb_retrieve", Hex.of(data) + " is no memory"));
        if (generation.version().isPresent()) {
            long version = header.get(IommuGeneration.VERSION_FIELD);
            if (version != generation.version().getAsLong()) {
                throw context.panic("iommu_liveupdate_flb_retrieve", "version of the format: expected "
                        + generation.version().getAsLong() + ", found " + Long.toUnsignedString(version));
            }
        }
        return header;
    }

    private void free(FlbObject object) {
        ORDER.stream().filter(object.outgoing()::containsKey)
                .forEach(kind -> object.outgoing().get(kind).free(allocator));
        allocator.touch(object.header().address(), "iommu_liveupdate_flb_free").ifPresent(kho::unpreserveFree);
    }
}
