/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.KernelModule;
import org.liveupdate.kernel.iommu.IommuCore;
import org.liveupdate.kernel.iommu.IommuFlb;
import org.liveupdate.kernel.iommu.KernelPointers;
import org.liveupdate.kernel.iommu.LiveUpdateRules;
import org.liveupdate.kernel.kho.Kho;
import org.liveupdate.kernel.luo.LiveUpdate;
import org.liveupdate.kernel.luo.ModuleHandler;
import org.liveupdate.kernel.memory.MachineMemory;

/** The module iommufd of one kernel: /dev/iommu and the handler of its files. */
public final class IommufdModule {

    private final KernelContext context;
    private final IommufdKernel kernel;
    private final LiveUpdate luo;
    private final IommuFlb flb;
    private final KernelModule module = new KernelModule("iommufd");
    private final IommufdHandler handler;
    private final DevicePreservation devices;

    /**
     * The module, not initialised.
     *
     * @param context  the machine's context
     * @param memory   the machine's memory
     * @param kho      the kernel's handover
     * @param luo      the kernel's orchestrator
     * @param core     the kernel's IOMMU core
     * @param flb      the FLB of the core
     * @param pointers where kernel objects get their addresses
     */
    public IommufdModule(KernelContext context, MachineMemory memory, Kho kho, LiveUpdate luo, IommuCore core,
            IommuFlb flb, KernelPointers pointers) {
        this.context = context;
        this.kernel = new IommufdKernel(context, core, pointers, new LiveUpdateRules(context));
        this.luo = luo;
        this.flb = flb;
        this.handler = new IommufdHandler(kernel, luo, kho, memory, module);
        this.devices = new DevicePreservation(kernel, luo);
    }

    /**
     * module_init: registers the handler and the FLB. Without live update iommufd works all the same.
     *
     * @throws ErrnoException what registering gave, except -EOPNOTSUPP
     */
    public void init() throws ErrnoException {
        ModuleHandler.register(context, luo, module, handler, flb, "iommufd_exit");
    }

    /**
     * The module, for rmmod.
     *
     * @return the module
     */
    public KernelModule module() {
        return module;
    }

    /**
     * What vfio preserves devices with.
     *
     * @return iommufd_device_preserve and its opposite
     */
    public DevicePreservation devices() {
        return devices;
    }

    /**
     * open("/dev/iommu").
     *
     * @param name readable name of the file
     * @return the file with one reference
     * @throws ErrnoException -ENODEV if the module is being removed, -ENOMEM
     */
    public IommufdContext open(String name) throws ErrnoException {
        if (!module.tryGet()) {
            throw new ErrnoException(Errno.ENODEV, "the module is being removed");
        }
        try {
            context.faults().allocate(false, "struct iommufd_ctx");
        } catch (ErrnoException e) {
            module.put();
            throw e;
        }
        return new IommufdContext(kernel, name, module::put);
    }
}
