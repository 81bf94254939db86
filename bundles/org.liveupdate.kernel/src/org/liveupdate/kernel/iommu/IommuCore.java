/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommu;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.base.Locks;
import org.liveupdate.kernel.spec.KernelOptions;

/** The IOMMU core of one kernel (Linux 7.3 drivers/iommu/iommu.c with patch 08): its devices, groups and domains. */
public final class IommuCore {

    private final KernelContext context;
    private final IommuLiveUpdate live;
    private final GroupFinder groups = new GroupFinder();
    private final GroupDomains domains;
    private final DmaOwnership ownership;
    private final DomainAttachment attachment;
    private final Map<String, Device> devices = new LinkedHashMap<>();

    /**
     * A core without devices.
     *
     * @param context  the machine's context
     * @param options  command line of the kernel
     * @param live     its live update part
     * @param pointers where kernel objects get their addresses
     */
    public IommuCore(KernelContext context, KernelOptions options, IommuLiveUpdate live, KernelPointers pointers) {
        this.context = context;
        this.live = live;
        this.domains = new GroupDomains(context, options, live, pointers);
        this.ownership = new DmaOwnership(context, domains);
        this.attachment = new DomainAttachment(context, domains);
    }

    /**
     * Probes all devices that are there when a driver registers its units (bus_iommu_probe): first each device gets
     * its unit
     * and group, then each group its domain. A device that fails is left without an IOMMU.
     *
     * @param driver the driver
     * @param found  devices in the order of the bus
     */
    public void probeAll(IommuDriver driver, List<Device> found) {
        List<IommuGroup> fresh = new ArrayList<>();
        for (Device device : found) {
            try {
                initialise(driver, device).filter(group -> group.devices().size() == 1).ifPresent(fresh::add);
            } catch (ErrnoException e) {
                failed(device, e);
            }
        }
        for (IommuGroup group : fresh) {
            try (Locks.Held held = context.locks().take(group.mutex(), "bus_iommu_probe")) {
                domains.setUpDefault(group);
            } catch (ErrnoException e) {
                context.log().add(Severity.ERROR, "bus_iommu_probe", group + ": " + e.getMessage());
            }
        }
    }

    /**
     * Probes a device that was plugged in (iommu_probe_device).
     *
     * @param driver the driver of the units
     * @param device the device
     * @throws ErrnoException if it cannot be set up; it has no IOMMU then
     */
    public void probe(IommuDriver driver, Device device) throws ErrnoException {
        context.trace().run(Layer.IOMMU_CORE, "iommu_probe_device", device.name(), () -> {
            Optional<IommuGroup> found = initialise(driver, device);
            if (found.isEmpty()) {
                return;
            }
            IommuGroup group = found.get();
            try (Locks.Held held = context.locks().take(group.mutex(), "__iommu_probe_device")) {
                if (group.domain() != null) {
                    domains.attach(device, group.domain(), null);
                } else {
                    domains.setUpDefault(group);
                }
            } catch (ErrnoException e) {
                drop(device);
                throw e;
            }
        });
    }

    private Optional<IommuGroup> initialise(IommuDriver driver, Device device) throws ErrnoException {
        context.faults().allocate(false, "struct dev_iommu of " + device);
        live.probe(device);
        Optional<IommuUnit> unit = driver.probe(device);
        if (unit.isEmpty()) {
            device.setSerialized(null);
            return Optional.empty();
        }
        device.setUnit(unit.get());
        device.setMaxPasids(Math.min(device.spec().pasids(), unit.get().maxPasids()));
        devices.put(device.name(), device);
        IommuGroup group = groups.add(device);
        context.trace().event(Layer.IOMMU_CORE, "iommu_group_add_device", device + ", " + group, "");
        return Optional.of(group);
    }

    private void failed(Device device, ErrnoException e) {
        context.log().add(Severity.ERROR, "__iommu_probe_device", device + ": " + e.getMessage());
    }

    /**
     * Releases a device that is unplugged (iommu_release_device). With the last device of a group its domains go.
     *
     * @param device the device; nobody uses it
     */
    public void release(Device device) {
        context.trace().event(Layer.IOMMU_CORE, "iommu_release_device", device.name(), "");
        drop(device);
    }

    private void drop(Device device) {
        IommuGroup group = device.group();
        if (group == null) {
            return;
        }
        device.unit().driver().release(device);
        devices.remove(device.name());
        groups.remove(device);
        device.setUnit(null);
        device.setSerialized(null);
        if (group.devices().isEmpty() && group.defaultDomain() != null) {
            domains.free(group.defaultDomain());
        }
    }

    /**
     * The devices that have an IOMMU.
     *
     * @return in the order in which they were probed
     */
    public List<Device> devices() {
        return List.copyOf(devices.values());
    }

    /**
     * The groups.
     *
     * @return by number
     */
    public List<IommuGroup> groups() {
        return List.copyOf(groups.groups());
    }

    /**
     * DMA ownership.
     *
     * @return claims and releases
     */
    public DmaOwnership ownership() {
        return ownership;
    }

    /**
     * Attachments of groups and PASIDs.
     *
     * @return attaches, replaces and detaches
     */
    public DomainAttachment attachment() {
        return attachment;
    }

    /**
     * Live update.
     *
     * @return preserves, finds and restores
     */
    public IommuLiveUpdate liveUpdate() {
        return live;
    }

    /**
     * What only a wrong driver calls.
     *
     * @return calls without the checks that callers make
     */
    public DriverCalls driverCalls() {
        return new DriverCalls(context, this);
    }

    /** The group half, for wrong callers (F41). */
    GroupDomains groupDomains() {
        return domains;
    }
}
