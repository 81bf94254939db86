/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.abi.kho.KhoGeneration;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.file.KernelFile;
import org.liveupdate.kernel.iommu.Device;
import org.liveupdate.kernel.iommu.IommuCore;
import org.liveupdate.kernel.iommu.IommuFlb;
import org.liveupdate.kernel.iommu.IommuLiveUpdate;
import org.liveupdate.kernel.iommu.KernelPointers;
import org.liveupdate.kernel.luo.Flb;
import org.liveupdate.kernel.luo.LuoServices;
import org.liveupdate.kernel.luo.Session;
import org.liveupdate.kernel.machine.BootStage;
import org.liveupdate.kernel.machine.Kernel;
import org.liveupdate.kernel.machine.KernelPart;
import org.liveupdate.kernel.pgtable.IommuPages;
import org.liveupdate.kernel.spec.DeviceSpec;

/** Core and driver of one kernel, with an orchestrator that only keeps the state of the FLB. */
final class VtdPart implements KernelPart, LuoServices {

    final Kernel kernel;
    final IommuPages pages;
    final IommuLiveUpdate live;
    final IommuCore core;
    final VtdDriver driver;
    final List<Device> devices = new ArrayList<>();
    private final VtdParts parts;
    private final IommuFlb flb;
    private Flb.State outgoing;
    private Object incoming;

    VtdPart(Kernel kernel, VtdParts parts) {
        this.kernel = kernel;
        this.parts = parts;
        KernelPointers pointers = new KernelPointers();
        pages = new IommuPages(kernel.context(), kernel.pages(), kernel.kho());
        flb = new IommuFlb(kernel.context(), kernel.memory(), kernel.pages(), kernel.kho());
        live = new IommuLiveUpdate(kernel.context(), kernel.memory(), this, flb, pointers);
        core = new IommuCore(kernel.context(), kernel.spec().options(), live, pointers);
        driver = new VtdDriver(new VtdServices(kernel.context(), kernel.memory(), pages, kernel.kho(),
                kernel.spec().options(), live), parts.hardware);
    }

    @Override
    public void boot(BootStage stage) throws ErrnoException {
        if (stage == BootStage.ROOTFS) {
            for (DeviceSpec spec : kernel.spec().devices()) {
                if (spec.present()) {
                    devices.add(new Device(spec));
                }
            }
            driver.init();
            core.probeAll(driver, devices);
            driver.enableTranslation();
        }
    }

    @Override
    public void prepareReboot() throws ErrnoException {
        parts.handedOver = outgoing == null ? 0 : outgoing.data();
        if (kernel.context().generations().kho() == KhoGeneration.V1) {
            kernel.kho().finalizeMap();
        }
    }

    @Override
    public void shutdown() {
        driver.shutdown();
    }

    /** The first file is preserved. */
    void startPreserving() throws ErrnoException {
        outgoing = flb.preserve();
    }

    /** No file is preserved any more. */
    void stopPreserving() {
        flb.unpreserve(outgoing);
        outgoing = null;
    }

    Device device(String name) {
        return devices.stream().filter(device -> device.name().equals(name)).findFirst().orElseThrow();
    }

    @Override
    public Object flbOutgoing(Flb asked) throws ErrnoException {
        if (outgoing == null) {
            throw new ErrnoException(Errno.ENOENT, "nothing is preserved");
        }
        return outgoing.object();
    }

    @Override
    public void putOutgoing(Flb asked) {
        // there is one reference
    }

    @Override
    public Object flbIncoming(Flb asked) throws ErrnoException {
        if (parts.handedOver == 0) {
            throw new ErrnoException(Errno.ENODATA, "nothing was handed over");
        }
        if (incoming == null) {
            incoming = flb.retrieve(parts.handedOver);
        }
        return incoming;
    }

    @Override
    public void putIncoming(Flb asked) {
        // there is one reference
    }

    @Override
    public long tokenOutgoing(Session session, KernelFile file) {
        return 0;
    }
}
