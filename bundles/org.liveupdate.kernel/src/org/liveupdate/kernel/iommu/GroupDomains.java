/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommu;

import java.util.Optional;
import java.util.Set;

import org.liveupdate.abi.iommu.IommuField;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.spec.KernelOptions;

/** Attaches whole groups to domains, and gives new groups their default domain or the one that was handed over. */
final class GroupDomains {

    private final KernelContext context;
    private final KernelOptions options;
    private final IommuLiveUpdate live;
    private final KernelPointers pointers;
    private final LiveUpdateRules rules;

    GroupDomains(KernelContext context, KernelOptions options, IommuLiveUpdate live, KernelPointers pointers) {
        this.context = context;
        this.options = options;
        this.live = live;
        this.pointers = pointers;
        this.rules = new LiveUpdateRules(context);
    }

    /** iommu_setup_default_domain() for a group that has none; the group's mutex is held. */
    void setUpDefault(IommuGroup group) throws ErrnoException {
        context.trace().run(Layer.IOMMU_CORE, "iommu_setup_default_domain", group.toString(), () -> {
            Device first = group.devices().get(0);
            IommuDomain domain = allocateDefault(group, first);
            group.setDefaultDomain(domain);
            IommuDomain start = restored(group).orElse(domain);
            try {
                set(group, start, true);
            } catch (ErrnoException e) {
                // the first attach is not allowed to fail; what was attached stays, so the domain stays, too
                context.log().warn("iommu_setup_default_domain", group + ": " + e.getMessage());
                throw e;
            }
        });
    }

    private IommuDomain allocateDefault(IommuGroup group, Device first) throws ErrnoException {
        IommuDriver driver = first.unit().driver();
        IommuDomain.Kind wanted = options.passThrough() ? IommuDomain.Kind.IDENTITY : IommuDomain.Kind.DMA;
        for (Device device : group.devices()) {
            wanted = driver.defaultDomainKind(device).orElse(wanted);
        }
        if (wanted == IommuDomain.Kind.IDENTITY) {
            return driver.identityDomain();
        }
        IommuDomain domain = driver.allocatePaging(first, Set.of());
        domain.becomeDefault();
        return domain;
    }

    /** __iommu_group_maybe_restore_domain(): the domain that was handed over for the group, with its owner. */
    private Optional<IommuDomain> restored(IommuGroup group) {
        Optional<Device> device = restoredDevice(group);
        if (device.isEmpty()) {
            return Optional.empty();
        }
        SerializedEntry entry = live.restored(device.get()).orElseThrow();
        IommuDomain domain;
        try {
            domain = live.restoreDomain(device.get(), entry);
        } catch (ErrnoException e) {
            context.log().warn("__iommu_group_maybe_restore_domain", device.get() + ": " + e.getMessage());
            forget(device.get(), entry);
            return Optional.empty();
        }
        transferOwner(group, entry.get(IommuField.OWNER_TOKEN));
        return Optional.of(domain);
    }

    private Optional<Device> restoredDevice(IommuGroup group) {
        // X11: as posted only the first device of a group is asked
        return group.devices().stream().limit(context.has(Finding.X11) ? 1 : Long.MAX_VALUE)
                .filter(device -> live.restored(device).isPresent()).findFirst();
    }

    /** The group belongs to the iommufd of the kernel before until that comes back and proves its token. */
    void transferOwner(IommuGroup group, long token) {
        if (group.ownerCount() > 0 && !context.has(Finding.F41)) {
            context.log().warn("__iommu_group_maybe_restore_domain",
                    group + " has an owner already: " + group.owner() + ", count " + group.ownerCount());
        }
        // F39: as posted user space chooses the pointer that the core compares
        long pointer = context.has(Finding.F39) ? token : pointers.next();
        group.setOwner(new DmaOwner(pointer, "preserved iommufd"), 1);
    }

    /** __iommu_group_set_domain_internal(): all devices of the group or, unless it must succeed, none. */
    void set(IommuGroup group, IommuDomain domain, boolean mustSucceed) throws ErrnoException {
        context.locks().assertHeld(group.mutex(), "__iommu_group_set_domain_internal");
        if (group.domain() == domain) {
            return;
        }
        ErrnoException failed = null;
        int done = 0;
        for (Device device : group.devices()) {
            try {
                attach(device, domain, group.domain());
                done++;
            } catch (ErrnoException e) {
                if (!mustSucceed) {
                    revert(group, done, domain);
                    throw e;
                }
                failed = e;
            }
        }
        group.setDomain(domain);
        if (failed != null) {
            throw failed;
        }
    }

    /** __iommu_attach_device(). */
    void attach(Device device, IommuDomain domain, IommuDomain old) throws ErrnoException {
        Optional<SerializedEntry> restored = live.restored(device);
        IommuDriver driver = device.unit().driver();
        try {
            if (restored.isPresent() && rules.isLater() && domain.serialized() != null) {
                driver.restoreDevice(domain, device, restored.get());
            } else {
                driver.attach(domain, device, old);
            }
        } catch (ErrnoException e) {
            // X11: as posted the entry stays incoming, so the next attach leaves the hardware alone
            restored.filter(entry -> !context.has(Finding.X11)).ifPresent(entry -> forget(device, entry));
            throw e;
        }
        if (restored.isPresent()) {
            device.setSerialized(null);
        }
    }

    /** The device is not taken over after all: what was handed over for it counts no more. */
    private void forget(Device device, SerializedEntry entry) {
        if (!context.has(Finding.X11)) {
            entry.set(IommuField.INCOMING, 0);
            device.setSerialized(null);
        }
    }

    private void revert(IommuGroup group, int done, IommuDomain failed) {
        for (Device device : group.devices().subList(0, done)) {
            IommuDomain back = group.domain() == null ? device.unit().driver().blockedDomain() : group.domain();
            try {
                attach(device, back, failed);
            } catch (ErrnoException e) {
                context.log().warn("__iommu_group_set_domain_internal",
                        device + " cannot go back to " + back + ": " + e.getMessage());
            }
        }
    }

    /** __iommu_group_set_domain_nofail(). */
    void setNoFail(IommuGroup group, IommuDomain domain) {
        try {
            set(group, domain, true);
        } catch (ErrnoException e) {
            context.log().warn("__iommu_group_set_domain_nofail", group + ": " + e.getMessage());
        }
    }

    /** The core's own domain: blocked while somebody owns the DMA of the group, else the default one. */
    IommuDomain core(IommuGroup group) {
        return group.owner() == null ? group.defaultDomain() : blocked(group);
    }

    IommuDomain blocked(IommuGroup group) {
        return group.devices().get(0).unit().driver().blockedDomain();
    }

    void free(IommuDomain domain) {
        if (domain.kind().isPaging()) {
            domain.driver().free(domain);
        }
    }

    /** -EINVAL if the domain comes from another driver. */
    void checkDriver(IommuGroup group, IommuDomain domain) throws ErrnoException {
        if (group.devices().isEmpty() || group.devices().get(0).unit().driver() != domain.driver()) {
            throw new ErrnoException(Errno.EINVAL, domain + " belongs to another IOMMU driver than " + group);
        }
    }
}
