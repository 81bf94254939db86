/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommu;

import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.base.Locks;

/**
 * Who may do DMA with the devices of a group: kernel drivers through the default domain, or one owner from user
 * space.
 */
public final class DmaOwnership {

    private final KernelContext context;
    private final GroupDomains domains;

    DmaOwnership(KernelContext context, GroupDomains domains) {
        this.context = context;
        this.domains = domains;
    }

    /**
     * Claims the DMA of a device's group for user space (iommu_device_claim_dma_owner). The first claim blocks its DMA.
     *
     * @param device the device
     * @param owner  who claims
     * @throws ErrnoException -ENODEV without an IOMMU, -EPERM if a kernel driver or another owner has it, as after a
     *                        live update
     *                        the preserved iommufd has, -EBUSY if the group is attached to something else
     */
    public void claim(Device device, DmaOwner owner) throws ErrnoException {
        context.trace().run(Layer.IOMMU_CORE, "iommu_device_claim_dma_owner", device + ", " + owner.name(), () -> {
            context.faults().enter("iommu_device_claim_dma_owner");
            IommuGroup group = group(device);
            try (Locks.Held held = context.locks().take(group.mutex(), "iommu_device_claim_dma_owner")) {
                if (group.ownerCount() > 0) {
                    if (!owner.equals(group.owner())) {
                        throw new ErrnoException(Errno.EPERM, group + " belongs to "
                                + (group.owner() == null ? "kernel drivers" : group.owner()));
                    }
                    group.setOwner(group.owner(), group.ownerCount() + 1);
                    return;
                }
                take(group, owner);
            }
        });
    }

    private void take(IommuGroup group, DmaOwner owner) throws ErrnoException {
        if (group.domain() != null && group.domain() != group.defaultDomain() || !group.pasids().isEmpty()) {
            throw new ErrnoException(Errno.EBUSY, group + " is attached to " + group.domain());
        }
        domains.set(group, domains.blocked(group), false);
        group.setOwner(owner, group.ownerCount() + 1);
    }

    /**
     * Gives a claim back (iommu_device_release_dma_owner); the last one goes back to the default domain.
     *
     * @param device the device
     */
    public void release(Device device) {
        context.trace().event(Layer.IOMMU_CORE, "iommu_device_release_dma_owner", device.name(), "");
        IommuGroup group = device.group();
        try (Locks.Held held = context.locks().take(group.mutex(), "iommu_device_release_dma_owner")) {
            if (group.ownerCount() > 1) {
                group.setOwner(group.owner(), group.ownerCount() - 1);
            } else if (group.ownerCount() == 0 || group.owner() == null || !group.pasids().isEmpty()) {
                context.log().warn("__iommu_release_dma_ownership", group + " is not owned, or still attached");
            } else {
                group.setOwner(null, 0);
                domains.setNoFail(group, group.defaultDomain());
            }
        }
    }

    /**
     * A kernel driver wants to use the device through the DMA API (iommu_device_use_default_domain).
     *
     * @param device the device
     * @throws ErrnoException -EBUSY if user space owns the group, as after a live update the preserved iommufd does
     */
    public void useDefaultDomain(Device device) throws ErrnoException {
        IommuGroup group = device.group();
        if (group == null) {
            return;
        }
        try (Locks.Held held = context.locks().take(group.mutex(), "iommu_device_use_default_domain")) {
            boolean free = group.domain() == group.defaultDomain() && group.owner() == null && group.pasids().isEmpty();
            if (group.ownerCount() > 0 && !free) {
                throw new ErrnoException(Errno.EBUSY, group + " is owned by " + group.owner());
            }
            group.setOwner(null, group.ownerCount() + 1);
        }
    }

    /**
     * The kernel driver is done (iommu_device_unuse_default_domain).
     *
     * @param device the device
     */
    public void unuseDefaultDomain(Device device) {
        IommuGroup group = device.group();
        if (group == null) {
            return;
        }
        try (Locks.Held held = context.locks().take(group.mutex(), "iommu_device_unuse_default_domain")) {
            if (group.ownerCount() > 0) {
                group.setOwner(group.owner(), group.ownerCount() - 1);
            } else {
                context.log().warn("iommu_device_unuse_default_domain", group + " is not used");
            }
        }
    }

    private static IommuGroup group(Device device) throws ErrnoException {
        if (device.group() == null) {
            throw new ErrnoException(Errno.ENODEV, device + " is behind no IOMMU");
        }
        return device.group();
    }
}
