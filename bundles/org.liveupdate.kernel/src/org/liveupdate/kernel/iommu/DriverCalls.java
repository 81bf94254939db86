/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommu;

import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.Locks;

/**
 * Calls that a kernel driver makes to the core, also with the mistakes that a driver can make: in the wrong order, for
 * a device that nobody owns, without a lock. Calls about a domain mean the one that the device's group is attached to.
 */
public final class DriverCalls {

    private final KernelContext context;
    private final IommuCore core;

    DriverCalls(KernelContext context, IommuCore core) {
        this.context = context;
        this.core = core;
    }

    /**
     * iommu_domain_preserve().
     *
     * @param device a device of the group
     * @throws ErrnoException -ENODEV without an IOMMU, or what preserving gave
     */
    public void preserveDomain(Device device) throws ErrnoException {
        core.liveUpdate().preserveDomain(domain(device));
    }

    /**
     * iommu_domain_unpreserve().
     *
     * @param device a device of the group
     * @throws ErrnoException -ENODEV without an IOMMU
     */
    public void unpreserveDomain(Device device) throws ErrnoException {
        core.liveUpdate().unpreserveDomain(domain(device));
    }

    /**
     * iommu_preserve_device().
     *
     * @param device the device
     * @param token  token of the iommufd that is to own it
     * @throws ErrnoException -ENODEV without an IOMMU, or what preserving gave
     */
    public void preserveDevice(Device device, long token) throws ErrnoException {
        core.liveUpdate().preserveDevice(domain(device), device, token);
    }

    /**
     * iommu_unpreserve_device().
     *
     * @param device the device
     */
    public void unpreserveDevice(Device device) {
        core.liveUpdate().unpreserveDevice(device);
    }

    /**
     * iommu_preserve_locked() for the unit of a device, without the lock.
     *
     * @param device the device
     * @throws ErrnoException -ENODEV without an IOMMU, or what preserving gave
     */
    public void preserveUnitUnlocked(Device device) throws ErrnoException {
        core.liveUpdate().devicePreserver().preserveUnitUnlocked(unit(device));
    }

    /**
     * iommu_unpreserve_locked() for the unit of a device, with the lock.
     *
     * @param device the device
     * @throws ErrnoException -ENODEV without an IOMMU, -ENOENT if nothing is preserved at all
     */
    public void unpreserveUnit(Device device) throws ErrnoException {
        core.liveUpdate().devicePreserver().unpreserveUnit(unit(device));
    }

    /**
     * Makes the preserved iommufd the owner of a group, as restoring its domain does.
     *
     * @param device a device of the group
     * @param token  token of the iommufd
     * @throws ErrnoException -ENODEV without an IOMMU
     */
    public void restoreOwner(Device device, long token) throws ErrnoException {
        domain(device);
        try (Locks.Held held = context.locks().take(device.group().mutex(), "__iommu_group_maybe_restore_domain")) {
            core.groupDomains().transferOwner(device.group(), token);
        }
    }

    /**
     * Attaches a group to its default domain and frees the domain that it had (iommu_domain_free), as whoever takes a
     * restored domain over does in the end.
     *
     * @param device a device of the group
     * @throws ErrnoException -ENODEV without an IOMMU, -EINVAL if it has its default domain, or what attaching gave
     */
    public void freeDomain(Device device) throws ErrnoException {
        IommuDomain old = domain(device);
        IommuGroup group = device.group();
        if (old == group.defaultDomain()) {
            throw new ErrnoException(Errno.EINVAL, old + " is the default domain of " + group);
        }
        try (Locks.Held held = context.locks().take(group.mutex(), "iommu_domain_free")) {
            core.groupDomains().set(group, group.defaultDomain(), false);
            core.groupDomains().free(old);
        }
    }

    private static IommuUnit unit(Device device) throws ErrnoException {
        domain(device);
        return device.unit();
    }

    private static IommuDomain domain(Device device) throws ErrnoException {
        if (device.group() == null || device.group().domain() == null) {
            throw new ErrnoException(Errno.ENODEV, device + " is behind no IOMMU");
        }
        return device.group().domain();
    }
}
