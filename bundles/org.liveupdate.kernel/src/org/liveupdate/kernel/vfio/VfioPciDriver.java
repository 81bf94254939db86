/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vfio;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.KernelModule;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.iommu.Device;
import org.liveupdate.kernel.iommufd.IommufdModule;
import org.liveupdate.kernel.kho.Kho;
import org.liveupdate.kernel.luo.LiveUpdate;
import org.liveupdate.kernel.luo.ModuleHandler;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.pci.PciBus;
import org.liveupdate.kernel.pci.PciFlb;
import org.liveupdate.kernel.pci.PciLiveUpdate;

/** The driver vfio-pci of one kernel: devices that are bound to it, their device files, and the handler of those. */
public final class VfioPciDriver {

    private final KernelContext context;
    private final LiveUpdate luo;
    private final PciBus bus;
    private final PciFlb flb;
    private final KernelModule module = new KernelModule("vfio_pci");
    private final VfioPciHandler handler;
    private final Map<Device, VfioPciDevice> devices = new HashMap<>();

    /**
     * The driver, not initialised.
     *
     * @param context the machine's context
     * @param memory  the machine's memory
     * @param kho     the kernel's handover
     * @param luo     the kernel's orchestrator
     * @param iommufd the kernel's iommufd
     * @param bus     the kernel's PCI devices
     * @param pci     live update of the PCI core
     * @param flb     its FLB
     */
    public VfioPciDriver(KernelContext context, MachineMemory memory, Kho kho, LiveUpdate luo, IommufdModule iommufd,
            PciBus bus, PciLiveUpdate pci, PciFlb flb) {
        this.context = context;
        this.luo = luo;
        this.bus = bus;
        this.flb = flb;
        this.handler = new VfioPciHandler(context, memory, kho, this, iommufd.devices(), pci, module);
    }

    /**
     * module_init: registers the handler and the FLB of the PCI core. Without live update the driver works all the
     * same.
     *
     * @throws ErrnoException what registering gave
     */
    public void init() throws ErrnoException {
        ModuleHandler.register(context, luo, module, handler, flb, "vfio_pci_cleanup");
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
     * Binds a device to the driver (vfio_pci_probe, as user space asks through sysfs). No DMA is claimed yet.
     *
     * @param device a PCI device
     * @return the device as vfio-pci knows it
     * @throws ErrnoException -EINVAL for a device that is no PCI device or has no IOMMU, -EBUSY if it is bound
     *                        already, -ENOMEM
     */
    public VfioPciDevice probe(Device device) throws ErrnoException {
        return context.trace().call(Layer.VFIO, "vfio_pci_probe", device.name(), () -> {
            context.faults().enter("vfio_pci_probe");
            if (!device.spec().pci() || device.spec().bridge() || device.group() == null) {
                throw new ErrnoException(Errno.EINVAL, device + " is no PCI endpoint behind an IOMMU");
            }
            if (devices.containsKey(device)) {
                throw new ErrnoException(Errno.EBUSY, device + " is bound to vfio-pci already");
            }
            context.faults().allocate(false, "struct vfio_pci_core_device");
            VfioPciDevice made = new VfioPciDevice(context, device);
            devices.put(device, made);
            return made;
        });
    }

    /**
     * Whether a device is bound to the driver.
     *
     * @param device a device
     * @return true after {@link #probe}
     */
    public boolean isBound(Device device) {
        return devices.containsKey(device);
    }

    /**
     * Takes a device from the driver (vfio_pci_remove). In the kernel this waits until its files are closed.
     *
     * @param device the device
     * @throws ErrnoException -ENODEV if it is not bound, -EBUSY while files of it are open
     */
    public void remove(Device device) throws ErrnoException {
        VfioPciDevice found = device(device);
        if (found.use(0) > 0) {
            throw new ErrnoException(Errno.EBUSY, device + " has open files");
        }
        context.trace().event(Layer.VFIO, "vfio_pci_remove", device.name(), "");
        devices.remove(device);
    }

    /**
     * Opens a device file (/dev/vfio/devices/vfioN).
     *
     * @param device a device that is bound to the driver
     * @return the file with one reference
     * @throws ErrnoException -ENODEV if it is not bound to the driver, -ENOMEM
     */
    public VfioCdev open(Device device) throws ErrnoException {
        VfioPciDevice found = device(device);
        context.faults().allocate(false, "struct vfio_device_file");
        return new VfioCdev(found);
    }

    private VfioPciDevice device(Device device) throws ErrnoException {
        VfioPciDevice found = devices.get(device);
        if (found == null) {
            throw new ErrnoException(Errno.ENODEV, device + " is not bound to vfio-pci");
        }
        return found;
    }

    Optional<VfioPciDevice> find(int segment, int bdf) {
        return bus.find(segment, bdf).map(devices::get);
    }
}
