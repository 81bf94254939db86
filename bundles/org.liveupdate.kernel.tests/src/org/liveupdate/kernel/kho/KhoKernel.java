/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.kho;

import java.util.List;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.kho.KhoGeneration;
import org.liveupdate.abi.luo.LuoGeneration;
import org.liveupdate.abi.memfd.MemfdGeneration;
import org.liveupdate.abi.iommu.IommuGenerations;
import org.liveupdate.kernel.base.Behaviour;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Generations;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.base.Trace.Action;
import org.liveupdate.kernel.memory.AllocationRequest;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.memory.FolioUse;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.memory.NodeRange;
import org.liveupdate.kernel.memory.PageAllocator;

/** A kernel with memory and handover only, and the one after it on the same memory. */
final class KhoKernel {

    static final AddressRange SCRATCH = new AddressRange(0x1000000, 0x400000);

    private static final AddressRange LOW = new AddressRange(0x1000, 0xff000);
    /** The boundary between the nodes is in the middle of a block of order 2, which nobody allocates. */
    private static final long NODE_1 = 0x8002000;
    private static final long END = 0x10000000;
    private static final List<NodeRange> NODES = List.of(new NodeRange(new AddressRange(0, NODE_1), 0),
            new NodeRange(new AddressRange(NODE_1, END - NODE_1), 1));

    final KernelContext context;
    final MachineMemory memory;
    final PageAllocator pages;
    final Kho kho;

    private KhoKernel(KernelContext context, MachineMemory memory, PageAllocator pages, Kho kho) {
        this.context = context;
        this.memory = memory;
        this.pages = pages;
        this.kho = kho;
    }

    static KhoKernel without(KhoGeneration generation) {
        KernelContext context = KernelContext.of(Behaviour.REVIEWED, new Generations(generation, LuoGeneration.V5,
                MemfdGeneration.V2, IommuGenerations.V1));
        MachineMemory memory = new MachineMemory(List.of(new AddressRange(0, END)));
        PageAllocator pages = new PageAllocator(context, memory, NODES, List.of(SCRATCH), 0);
        pages.release(new AddressRange(LOW.end(), NODE_1 - 0x2000 - LOW.end()));
        pages.release(new AddressRange(NODE_1 + 0x2000, END - NODE_1 - 0x2000));
        return new KhoKernel(context, memory, pages, new Kho(context, memory, pages, true));
    }

    static KhoKernel booted(KhoGeneration generation) {
        KhoKernel kernel = without(generation);
        run(() -> kernel.kho.init("7.3.4"));
        return kernel;
    }

    /** The next kernel: it runs in scratch and has read the map. */
    KhoKernel next() {
        run(kho::finalizeMap);
        PageAllocator nextPages = new PageAllocator(context, memory, NODES, List.of(SCRATCH), 0);
        nextPages.release(LOW);
        Kho next = new Kho(context, memory, nextPages, true,
                Incoming.populate(context, memory, kho.tree(), List.of(SCRATCH)).orElseThrow());
        next.deserialize();
        return new KhoKernel(context, memory, nextPages, next);
    }

    Folio folio(int order) {
        try {
            return pages.allocate(AllocationRequest.kernel(order, FolioUse.OTHER, "test"), "test");
        } catch (ErrnoException e) {
            throw new AssertionError(e);
        }
    }

    long warnings() {
        return context.log().lines(Severity.WARN).size();
    }

    static void run(Action action) {
        try {
            action.run();
        } catch (ErrnoException e) {
            throw new AssertionError(e.toString(), e);
        }
    }

    /** The error number of a call that must fail. */
    static Errno errno(Action action) {
        try {
            action.run();
        } catch (ErrnoException e) {
            return e.errno();
        }
        throw new AssertionError("no error");
    }
}
