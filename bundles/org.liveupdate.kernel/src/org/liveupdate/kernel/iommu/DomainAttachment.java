/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommu;

import java.util.List;

import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.base.Locks;

/** Attaches the devices and PASIDs of owned groups to domains of user space. */
public final class DomainAttachment {

    private final KernelContext context;
    private final GroupDomains domains;

    DomainAttachment(KernelContext context, GroupDomains domains) {
        this.context = context;
        this.domains = domains;
    }

    /**
     * Attaches a group (iommu_attach_group_handle).
     *
     * @param domain the domain
     * @param device one of the group's devices
     * @throws ErrnoException -EBUSY if it is attached to something else, -EINVAL if the domain does not fit, what the
     *                        driver
     *                        gives
     */
    public void attach(IommuDomain domain, Device device) throws ErrnoException {
        IommuGroup group = device.group();
        context.trace().run(Layer.IOMMU_CORE, "iommu_attach_group_handle", group + ", " + domain, () -> {
            try (Locks.Held held = context.locks().take(group.mutex(), "iommu_attach_group_handle")) {
                if (group.domain() != null && group.domain() != group.defaultDomain()
                        && group.domain() != domains.blocked(group)) {
                    throw new ErrnoException(Errno.EBUSY, group + " is attached to " + group.domain());
                }
                domains.checkDriver(group, domain);
                domains.set(group, domain, false);
            }
        });
    }

    /**
     * Attaches a group that is attached already to another domain (iommu_replace_group_handle).
     *
     * @param domain the new domain
     * @param device one of the group's devices
     * @throws ErrnoException if it cannot be; then it is attached as before
     */
    public void replace(IommuDomain domain, Device device) throws ErrnoException {
        IommuGroup group = device.group();
        context.trace().run(Layer.IOMMU_CORE, "iommu_replace_group_handle", group + ", " + domain, () -> {
            try (Locks.Held held = context.locks().take(group.mutex(), "iommu_replace_group_handle")) {
                domains.checkDriver(group, domain);
                domains.set(group, domain, false);
            }
        });
    }

    /**
     * Detaches a group (iommu_detach_group_handle); while it is owned its DMA is blocked then.
     *
     * @param device one of the group's devices
     */
    public void detach(Device device) {
        IommuGroup group = device.group();
        context.trace().event(Layer.IOMMU_CORE, "iommu_detach_group_handle", group.toString(), "");
        try (Locks.Held held = context.locks().take(group.mutex(), "iommu_detach_group_handle")) {
            domains.setNoFail(group, domains.core(group));
        }
    }

    /**
     * Attaches a PASID (iommu_attach_device_pasid).
     *
     * @param domain the domain
     * @param device the device
     * @param pasid  above 0
     * @throws ErrnoException -EINVAL for a PASID that the device does not have, -EBUSY if it is attached already
     */
    public void attachPasid(IommuDomain domain, Device device, int pasid) throws ErrnoException {
        IommuGroup group = device.group();
        context.trace().run(Layer.IOMMU_CORE, "iommu_attach_device_pasid", device + ", " + pasid, () -> {
            domains.checkDriver(group, domain);
            try (Locks.Held held = context.locks().take(group.mutex(), "iommu_attach_device_pasid")) {
                checkPasid(group, pasid);
                if (group.pasids().containsKey(pasid)) {
                    throw new ErrnoException(Errno.EBUSY, "PASID " + pasid + " of " + group + " is attached");
                }
                setPasid(group, domain, pasid, null);
            }
        });
    }

    /**
     * Attaches a PASID that is attached already to another domain (iommu_replace_device_pasid).
     *
     * @param domain the new domain
     * @param device the device
     * @param pasid  above 0
     * @throws ErrnoException -EINVAL if it is not attached
     */
    public void replacePasid(IommuDomain domain, Device device, int pasid) throws ErrnoException {
        IommuGroup group = device.group();
        context.trace().run(Layer.IOMMU_CORE, "iommu_replace_device_pasid", device + ", " + pasid, () -> {
            domains.checkDriver(group, domain);
            try (Locks.Held held = context.locks().take(group.mutex(), "iommu_replace_device_pasid")) {
                IommuDomain old = group.pasids().get(pasid);
                if (old == null) {
                    throw new ErrnoException(Errno.EINVAL, "PASID " + pasid + " of " + group + " is not attached");
                }
                if (old != domain) {
                    setPasid(group, domain, pasid, old);
                }
            }
        });
    }

    /**
     * Detaches a PASID (iommu_detach_device_pasid).
     *
     * @param device the device
     * @param pasid  above 0
     */
    public void detachPasid(Device device, int pasid) {
        IommuGroup group = device.group();
        context.trace().event(Layer.IOMMU_CORE, "iommu_detach_device_pasid", device + ", " + pasid, "");
        try (Locks.Held held = context.locks().take(group.mutex(), "iommu_detach_device_pasid")) {
            removePasid(withPasids(group), pasid, group.pasids().get(pasid));
            group.setPasid(pasid, null);
        }
    }

    private void setPasid(IommuGroup group, IommuDomain domain, int pasid, IommuDomain old) throws ErrnoException {
        List<Device> devices = withPasids(group);
        for (int i = 0; i < devices.size(); i++) {
            try {
                devices.get(i).unit().driver().attachPasid(domain, devices.get(i), pasid, old);
            } catch (ErrnoException e) {
                revertPasid(devices.subList(0, i), domain, pasid, old);
                throw e;
            }
        }
        group.setPasid(pasid, domain);
    }

    private void revertPasid(List<Device> devices, IommuDomain failed, int pasid, IommuDomain old) {
        if (old == null) {
            removePasid(devices, pasid, failed);
            return;
        }
        for (Device device : devices) {
            try {
                device.unit().driver().attachPasid(old, device, pasid, failed);
            } catch (ErrnoException e) {
                context.log().warn("__iommu_set_group_pasid", device + ": " + e.getMessage());
            }
        }
    }

    private static void removePasid(List<Device> devices, int pasid, IommuDomain old) {
        devices.forEach(device -> device.unit().driver().removePasid(device, pasid, old));
    }

    /** Devices without PASIDs cannot use them, so they do not matter for the group's PASIDs. */
    private static List<Device> withPasids(IommuGroup group) {
        return group.devices().stream().filter(device -> device.maxPasids() > 0).toList();
    }

    private static void checkPasid(IommuGroup group, int pasid) throws ErrnoException {
        List<Device> devices = withPasids(group);
        if (pasid <= 0 || devices.isEmpty() || devices.stream().anyMatch(device -> pasid >= device.maxPasids())) {
            throw new ErrnoException(Errno.EINVAL, group + " has no PASID " + pasid);
        }
    }
}
