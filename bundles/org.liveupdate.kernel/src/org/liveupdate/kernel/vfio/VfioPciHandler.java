/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vfio;

import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vfio.VfioPciFormat;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.KernelModule;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.file.KernelFile;
import org.liveupdate.kernel.iommu.Device;
import org.liveupdate.kernel.iommufd.DevicePreservation;
import org.liveupdate.kernel.kho.Kho;
import org.liveupdate.kernel.luo.FileArguments;
import org.liveupdate.kernel.luo.FileHandler;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.pci.PciLiveUpdate;

/** Preserves device files of vfio-pci with the IOMMU state of their devices (patch 13). */
public final class VfioPciHandler implements FileHandler {

    private final KernelContext context;
    private final MachineMemory memory;
    private final Kho kho;
    private final VfioPciDriver driver;
    private final DevicePreservation iommufd;
    private final PciLiveUpdate pci;
    private final KernelModule module;
    private final VfioPciFormat format;

    VfioPciHandler(KernelContext context, MachineMemory memory, Kho kho, VfioPciDriver driver,
            DevicePreservation iommufd, PciLiveUpdate pci, KernelModule module) {
        this.context = context;
        this.memory = memory;
        this.kho = kho;
        this.driver = driver;
        this.iommufd = iommufd;
        this.pci = pci;
        this.module = module;
        // F61: the token that was cut to 32 bits is dropped until somebody uses it
        this.format = context.has(Finding.F61) ? VfioPciFormat.SHORT_SEGMENT_IOMMUFD : VfioPciFormat.SHORT_SEGMENT;
    }

    @Override
    public String compatible() {
        return VfioPciFormat.V1;
    }

    @Override
    public Optional<KernelModule> module() {
        return Optional.of(module);
    }

    /** Finding F56: as posted a device file without an attached iommufd is taken, too. */
    @Override
    public boolean canPreserve(KernelFile file) {
        return file instanceof VfioCdev cdev && (cdev.device().isAttached() || context.has(Finding.F56));
    }

    @Override
    public void preserve(FileArguments arguments) throws ErrnoException {
        VfioPciDevice device = ((VfioCdev) arguments.file()).device();
        context.trace().run(Layer.VFIO, "vfio_pci_liveupdate_preserve", device.toString(), () -> {
            context.faults().enter("vfio_pci_liveupdate_preserve");
            long token = device.isAttached() ? iommufd.preserve(arguments.session(), device.bound().orElseThrow()) : 0;
            Folio folio = null;
            try {
                folio = kho.allocatePreserved(format.layout().size(), "vfio-pci state of " + device);
                preservePci(device.device());
            } catch (ErrnoException e) {
                if (folio != null) {
                    kho.unpreserveFree(folio);
                }
                if (device.isAttached()) {
                    iommufd.unpreserve(device.bound().orElseThrow());
                }
                throw e;
            }
            write(folio, device.device(), token);
            arguments.setSerializedData(folio.address());
            arguments.setPrivateData(folio);
        });
    }

    /** Finding X15: as posted an error of the PCI core is ignored. */
    private void preservePci(Device device) throws ErrnoException {
        try {
            pci.preserve(device.spec());
        } catch (ErrnoException e) {
            if (!context.has(Finding.X15)) {
                throw e;
            }
        }
    }

    private void write(Folio folio, Device device, long token) {
        Struct struct = format.layout().blank(folio.address())
                .set(VfioPciFormat.BDF, device.requesterId())
                .set(VfioPciFormat.SEGMENT, device.spec().segment() & 0xffffL)
                .set(VfioPciFormat.RESET_WORKS, device.spec().resetWorks() ? 1 : 0);
        if (format.hasToken()) {
            struct.struct(VfioPciFormat.IOMMUFD).set(VfioPciFormat.TOKEN, token & 0xffff_ffffL);
        }
        struct.writeTo(memory);
    }

    @Override
    public void unpreserve(FileArguments arguments) {
        VfioPciDevice device = ((VfioCdev) arguments.file()).device();
        context.trace().event(Layer.VFIO, "vfio_pci_liveupdate_unpreserve", device.toString(), "");
        if (device.isAttached()) {
            iommufd.unpreserve(device.bound().orElseThrow());
        }
        pci.unpreserve(device.device().spec());
        kho.unpreserveFree((Folio) arguments.privateData());
    }

    @Override
    public void freeze(FileArguments arguments) throws ErrnoException {
        VfioPciDevice device = ((VfioCdev) arguments.file()).device();
        context.trace().run(Layer.VFIO, "vfio_pci_liveupdate_freeze", device.toString(), () -> {
            context.faults().enter("vfio_pci_liveupdate_freeze");
            if (device.hasInterrupts()) {
                throw new ErrnoException(Errno.EINVAL, "interrupts of " + device + " are still enabled");
            }
            context.trace().event(Layer.VFIO, "pci_load_saved_state", device.toString(), "0");
            if (device.device().spec().resetWorks()) {
                context.trace().event(Layer.VFIO, "__pci_reset_function_locked", device.toString(), "0");
            }
        });
    }

    @Override
    public void retrieve(FileArguments arguments) throws ErrnoException {
        context.trace().run(Layer.VFIO, "vfio_pci_liveupdate_retrieve", Hex.of(arguments.serializedData()), () -> {
            context.faults().enter("vfio_pci_liveupdate_retrieve");
            Struct struct = format.layout().at(memory, arguments.serializedData()).orElseThrow(
                    () -> context.panic("vfio_pci_liveupdate_retrieve", Hex.of(arguments.serializedData())
                            + " is no memory"));
            int segment = (int) struct.get(VfioPciFormat.SEGMENT);
            int bdf = (int) struct.get(VfioPciFormat.BDF);
            VfioPciDevice device = driver.find(segment, bdf).orElseThrow(() -> new ErrnoException(Errno.ENODEV,
                    "no device of vfio-pci at segment " + segment + ", " + Integer.toHexString(bdf)));
            context.faults().allocate(false, "struct vfio_device_file");
            device.setIncoming(true);
            arguments.setFile(new VfioCdev(device));
        });
    }

    /** The device keeps its state until it is opened for the first time. */
    @Override
    public boolean canFinish(FileArguments arguments) {
        return arguments.retrieveStatus() > 0 && !((VfioCdev) arguments.file()).device().isIncoming();
    }

    @Override
    public void finish(FileArguments arguments) {
        context.trace().event(Layer.VFIO, "vfio_pci_liveupdate_finish", Hex.of(arguments.serializedData()), "");
        kho.restoreFree(arguments.serializedData());
        pci.finish(((VfioCdev) arguments.file()).device().device().spec());
    }
}
