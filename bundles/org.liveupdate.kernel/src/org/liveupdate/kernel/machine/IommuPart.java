/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.machine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.vfio.PciFlbFormat;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.iommu.Device;
import org.liveupdate.kernel.iommu.IommuCore;
import org.liveupdate.kernel.iommu.IommuFlb;
import org.liveupdate.kernel.iommu.IommuLiveUpdate;
import org.liveupdate.kernel.iommu.KernelPointers;
import org.liveupdate.kernel.iommufd.IommufdModule;
import org.liveupdate.kernel.luo.LiveUpdate;
import org.liveupdate.kernel.pci.PciBus;
import org.liveupdate.kernel.pci.PciFlb;
import org.liveupdate.kernel.pci.PciLiveUpdate;
import org.liveupdate.kernel.pgtable.IommuPages;
import org.liveupdate.kernel.spec.DeviceSpec;
import org.liveupdate.kernel.user.IommufdCalls;
import org.liveupdate.kernel.user.Process;
import org.liveupdate.kernel.user.VfioCalls;
import org.liveupdate.kernel.vfio.VfioPciDriver;
import org.liveupdate.kernel.vtd.VtdDriver;
import org.liveupdate.kernel.vtd.VtdServices;
import org.liveupdate.kernel.vtd.VtdUnit;

/** PCI, the IOMMU core with its VT-d driver, and iommufd: one kernel's way to the devices of the machine. */
public final class IommuPart implements KernelPart {

    private final Kernel kernel;
    private final Hardware hardware;
    private final IommuPages pages;
    private final IommuCore core;
    private final VtdDriver driver;
    private final IommufdModule iommufd;
    private final PciLiveUpdate pci;
    private final VfioPciDriver vfio;
    private final PciBus bus = new PciBus();
    private final Map<DeviceSpec, Device> devices = new LinkedHashMap<>();
    private boolean driverRuns;

    IommuPart(Kernel kernel, Hardware hardware, LiveUpdatePart live) {
        this.kernel = kernel;
        this.hardware = hardware;
        LiveUpdate luo = live.luo();
        KernelPointers pointers = new KernelPointers();
        this.pages = new IommuPages(kernel.context(), kernel.pages(), kernel.kho(), hardware.mappedMemory()::mapped);
        IommuFlb flb = new IommuFlb(kernel.context(), kernel.memory(), kernel.pages(), kernel.kho());
        IommuLiveUpdate state = new IommuLiveUpdate(kernel.context(), kernel.memory(), luo, flb, pointers);
        this.core = new IommuCore(kernel.context(), kernel.spec().options(), state, pointers);
        this.driver = new VtdDriver(new VtdServices(kernel.context(), kernel.memory(), pages, kernel.kho(),
                kernel.spec().options(), state), hardware.units());
        this.iommufd = new IommufdModule(kernel.context(), kernel.memory(), kernel.kho(), luo, core, flb, pointers);
        PciFlb pciFlb = new PciFlb(kernel.context(), kernel.memory(), kernel.pages(), kernel.kho(),
                PciFlbFormat.SHORT_SEGMENT, () -> (int) devices.keySet().stream().filter(DeviceSpec::pci).count());
        this.pci = new PciLiveUpdate(kernel.context(), luo, pciFlb);
        this.vfio = new VfioPciDriver(kernel.context(), kernel.memory(), kernel.kho(), luo, iommufd, bus, pci, pciFlb);
    }

    @Override
    public void boot(BootStage stage) throws ErrnoException {
        switch (stage) {
            case SUBSYSTEM -> hardware.devices().forEach(this::enumerate);
            case ROOTFS -> startDriver();
            case DEVICE -> startUserAccess();
            default -> { }
        }
    }

    private void startUserAccess() throws ErrnoException {
        iommufd.init();
        vfio.init();
    }

    private void startDriver() throws ErrnoException {
        driver.init();
        driverRuns = true;
        core.probeAll(driver, List.copyOf(devices.values()));
        driver.enableTranslation();
    }

    @Override
    public void shutdown() {
        if (driverRuns) {
            driver.shutdown();
        }
    }

    private Device enumerate(DeviceSpec spec) {
        pci.setup(spec);
        Device device = new Device(spec);
        devices.put(spec, device);
        if (spec.pci()) {
            bus.add(device);
        }
        return device;
    }

    /**
     * A device is plugged in: it is enumerated and probed.
     *
     * @param spec which
     * @throws ErrnoException -EEXIST if it is there, or what probing gave; it is there without an IOMMU then
     */
    public void add(DeviceSpec spec) throws ErrnoException {
        kernel.context().trace().run(Layer.PCI, "pci_scan_slot", spec.name(), () -> {
            if (!hardware.plug(spec)) {
                throw new ErrnoException(Errno.EEXIST, spec.name() + " is plugged in already");
            }
            Device device = enumerate(spec);
            if (driverRuns) {
                core.probe(driver, device);
            }
        });
    }

    /**
     * A device is pulled out.
     *
     * @param spec which; its users have closed it
     * @throws ErrnoException -ENODEV if it is not there
     */
    public void remove(DeviceSpec spec) throws ErrnoException {
        kernel.context().trace().run(Layer.PCI, "pci_stop_and_remove_bus_device", spec.name(), () -> {
            if (!hardware.pull(spec)) {
                throw new ErrnoException(Errno.ENODEV, spec.name() + " is not plugged in");
            }
            Device device = devices.remove(spec);
            if (spec.pci()) {
                bus.remove(device);
            }
            core.release(device);
        });
    }

    /**
     * An IOMMU unit is plugged in; devices behind it are probed.
     *
     * @param registerBase physical address of its registers
     * @throws ErrnoException what starting it gave
     */
    public void addUnit(long registerBase) throws ErrnoException {
        kernel.context().trace().run(Layer.DRIVER, "dmar_device_add", Hex.of(registerBase), () -> {
            driver.addUnit(registerBase);
            for (Device device : List.copyOf(devices.values())) {
                if (device.spec().unit() == registerBase && device.unit() == null) {
                    core.probe(driver, device);
                }
            }
        });
    }

    /**
     * An IOMMU unit is pulled out.
     *
     * @param registerBase physical address of its registers
     * @throws ErrnoException -ENODEV if it is not in use, -EBUSY while it has devices
     */
    public void removeUnit(long registerBase) throws ErrnoException {
        kernel.context().trace().run(Layer.DRIVER, "dmar_device_remove", Hex.of(registerBase), () -> {
            Optional<VtdUnit> unit = driver.units().stream()
                    .filter(each -> each.spec().registerBase() == registerBase).findFirst();
            driver.removeUnit(unit.orElseThrow(
                    () -> new ErrnoException(Errno.ENODEV, "no unit at " + Hex.of(registerBase) + " is in use")));
        });
    }

    /**
     * The kernel's device for a device of the machine.
     *
     * @param spec the device
     * @return what the kernel knows of it, or empty if it is not plugged in
     */
    public Optional<Device> device(DeviceSpec spec) {
        return Optional.ofNullable(devices.get(spec));
    }

    /**
     * The pages of IOMMU tables.
     *
     * @return with their accounting
     */
    public IommuPages pages() {
        return pages;
    }

    /**
     * The IOMMU core.
     *
     * @return the core
     */
    public IommuCore core() {
        return core;
    }

    /**
     * The driver of the units.
     *
     * @return the driver
     */
    public VtdDriver driver() {
        return driver;
    }

    /**
     * The module iommufd.
     *
     * @return the module
     */
    public IommufdModule iommufd() {
        return iommufd;
    }

    /**
     * The driver vfio-pci.
     *
     * @return the driver
     */
    public VfioPciDriver vfio() {
        return vfio;
    }

    /**
     * The calls of a process to iommufd.
     *
     * @param process a process of this kernel
     * @return its calls
     */
    public IommufdCalls iommufdCalls(Process process) {
        return new IommufdCalls(process, iommufd, kernel.context());
    }

    /**
     * The calls of a process to vfio-pci.
     *
     * @param process a process of this kernel
     * @return its calls
     */
    public VfioCalls vfioCalls(Process process) {
        return new VfioCalls(process, vfio);
    }

    /**
     * The PCI core's part in live update.
     *
     * @return which devices go over and came over
     */
    public PciLiveUpdate pci() {
        return pci;
    }
}
