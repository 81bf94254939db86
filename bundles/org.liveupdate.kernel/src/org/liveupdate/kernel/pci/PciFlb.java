/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.pci;

import java.util.function.IntSupplier;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.vfio.PciFlbFormat;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.kho.Kho;
import org.liveupdate.kernel.luo.Flb;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.memory.FolioUse;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.memory.PageAllocator;

/** The FLB of the PCI core: one slot for each device that was present when the first device was preserved. */
public final class PciFlb implements Flb {

    private final KernelContext context;
    private final MachineMemory memory;
    private final PageAllocator pages;
    private final Kho kho;
    private final PciFlbFormat format;
    private final IntSupplier presentDevices;

    /**
     * The FLB of a kernel.
     *
     * @param context        the machine's context
     * @param memory         the machine's memory
     * @param pages          the kernel's allocator
     * @param kho            the kernel's handover
     * @param format         how the table is laid out
     * @param presentDevices tells how many PCI devices there are now
     */
    public PciFlb(KernelContext context, MachineMemory memory, PageAllocator pages, Kho kho, PciFlbFormat format,
            IntSupplier presentDevices) {
        this.context = context;
        this.memory = memory;
        this.pages = pages;
        this.kho = kho;
        this.format = format;
        this.presentDevices = presentDevices;
    }

    @Override
    public String compatible() {
        return format.sparse() ? PciFlbFormat.V2 : PciFlbFormat.V1;
    }

    @Override
    public State preserve() throws ErrnoException {
        return context.trace().call(Layer.PCI, "pci_flb_preserve", "", () -> {
            context.faults().enter("pci_flb_preserve");
            int slots = presentDevices.getAsInt();
            Folio folio = kho.allocatePreserved(PciDevices.size(format, slots), "PCI FLB");
            PciDevices devices = new PciDevices(memory, format, folio);
            devices.clear(slots);
            return new State(folio.address(), devices);
        });
    }

    @Override
    public void unpreserve(State state) {
        PciDevices devices = (PciDevices) state.object();
        if (devices.count() != 0) {
            throw context.panic("pci_flb_unpreserve", Hex.of(state.data()) + ": expected no preserved device, found "
                    + devices.count());
        }
        context.trace().event(Layer.PCI, "pci_flb_unpreserve", Hex.of(state.data()), "");
        kho.unpreserveFree(devices.folio());
    }

    @Override
    public Object retrieve(long data) throws ErrnoException {
        return context.trace().call(Layer.PCI, "pci_flb_retrieve", Hex.of(data), () -> {
            context.faults().enter("pci_flb_retrieve");
            Folio folio = kho.restoreFolio(data, FolioUse.LIVE_UPDATE, "PCI FLB")
                    .orElseThrow(() -> context.panic("pci_flb_retrieve",
                            Hex.of(data) + ": expected the preserved PCI devices, found no preserved page"));
            return new PciDevices(memory, format, folio);
        });
    }

    @Override
    public void finish(State state) {
        context.trace().event(Layer.PCI, "pci_flb_finish", Hex.of(state.data()), "");
        pages.put(((PciDevices) state.object()).folio(), "pci_flb_finish");
    }
}
