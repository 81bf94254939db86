/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommu;

import org.liveupdate.abi.iommu.ArrayFormat.Kind;
import org.liveupdate.abi.iommu.IommuField;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.base.Locks;

/** Preserves devices and, with the first of its devices, each IOMMU. */
final class DevicePreserver {

    private final KernelContext context;
    private final LiveUpdateRules rules;
    private final FlbAccess flb;

    DevicePreserver(KernelContext context, LiveUpdateRules rules, FlbAccess flb) {
        this.context = context;
        this.rules = rules;
        this.flb = flb;
    }

    void preserve(IommuDomain domain, Device device, long token) throws ErrnoException {
        context.trace().run(Layer.IOMMU_CORE, "iommu_preserve_device", device.name(),
                () -> preserveTraced(domain, device, token));
    }

    private void preserveTraced(IommuDomain domain, Device device, long token) throws ErrnoException {
        context.faults().enter("iommu_preserve_device");
        if (!device.spec().pci()) {
            if (!context.has(Finding.F29)) {
                context.log().add(Severity.ERROR, "iommu_preserve_device",
                        device + ": only PCI devices can be preserved");
            }
            throw new ErrnoException(Errno.EOPNOTSUPP, device + " is no PCI device");
        }
        if (domain.serialized() == null) {
            throw new ErrnoException(Errno.EINVAL, "the domain of " + device + " is not preserved");
        }
        if (!device.unit().driver().canPreserve()) {
            throw new ErrnoException(Errno.EOPNOTSUPP, "the driver of the IOMMU of " + device + " cannot preserve");
        }
        checkOwner(device);
        try (FlbAccess.Reference reference = flb.outgoing();
                Locks.Held held = reference.lock("iommu_preserve_device")) {
            if (device.serialized() != null && !rules.posted(Finding.X05)) {
                throw new ErrnoException(Errno.EINVAL, device + " is preserved already");
            }
            SerializedEntry entry = reference.object().outgoing().get(Kind.DEVICES).reserve();
            try {
                preserveUnitLocked(reference.object(), device.unit());
            } catch (ErrnoException e) {
                entry.set(IommuField.DELETED, 1);
                throw e;
            }
            fill(entry, domain, device, token);
            try {
                device.unit().driver().preserveDevice(device, entry);
            } catch (ErrnoException e) {
                entry.set(IommuField.DELETED, 1);
                unpreserveUnitLocked(reference.object(), device.unit());
                throw e;
            }
            device.setSerialized(entry);
        }
    }

    private void checkOwner(Device device) throws ErrnoException {
        if (!rules.posted(Finding.F14) && (device.group() == null || device.group().owner() == null)) {
            throw new ErrnoException(Errno.EINVAL, device + ": nobody has claimed the DMA of its group");
        }
    }

    private static void fill(SerializedEntry entry, IommuDomain domain, Device device, long token) {
        entry.set(IommuField.DOMAIN, domain.serialized().address());
        entry.set(IommuField.IOMMU, device.unit().outgoing().address());
        entry.set(IommuField.DEVICE_ID, device.requesterId());
        entry.set(IommuField.PCI_SEGMENT, device.spec().segment());
        entry.set(IommuField.OWNER_TOKEN, token);
    }

    void unpreserve(Device device) {
        context.trace().event(Layer.IOMMU_CORE, "iommu_unpreserve_device", device.name(), "");
        if (!device.spec().pci() || !device.unit().driver().canPreserve()) {
            return;
        }
        try (FlbAccess.Reference reference = flb.outgoing();
                Locks.Held held = reference.lock("iommu_unpreserve_device")) {
            SerializedEntry entry = device.serialized();
            if (entry == null || entry.is(IommuField.INCOMING)) {
                context.log().warn("iommu_unpreserve_device", device + " is not preserved");
                return;
            }
            device.unit().driver().unpreserveDevice(device, entry);
            device.setSerialized(null);
            if (!rules.posted(Finding.X04)) {
                entry.set(IommuField.DELETED, 1);
            }
            unpreserveUnitLocked(reference.object(), device.unit());
        } catch (ErrnoException e) {
            context.log().warn("iommu_unpreserve_device", "the FLB is gone: " + e.getMessage());
        }
    }

    /**
     * iommu_preserve_locked(): with the first device the unit is preserved, with each further one it is only counted.
     */
    void preserveUnitLocked(FlbObject object, IommuUnit unit) throws ErrnoException {
        context.trace().run(Layer.IOMMU_CORE, "iommu_preserve_locked", unit.toString(), () -> {
            assertLocked(object, "iommu_preserve_locked");
            if (unit.outgoing() != null) {
                unit.outgoing().set(IommuField.REF_COUNT, unit.outgoing().get(IommuField.REF_COUNT) + 1);
                return;
            }
            SerializedEntry entry = object.outgoing().get(Kind.IOMMUS).reserve();
            try {
                unit.driver().preserve(unit, entry);
            } catch (ErrnoException e) {
                entry.set(IommuField.DELETED, 1);
                if (rules.posted(Finding.X03)) {
                    unit.setOutgoing(entry);
                }
                throw e;
            }
            unit.setOutgoing(entry);
        });
    }

    /** iommu_unpreserve_locked(): with the last device the unit is not preserved any more. */
    void unpreserveUnitLocked(FlbObject object, IommuUnit unit) {
        assertLocked(object, "iommu_unpreserve_locked");
        SerializedEntry entry = unit.outgoing();
        if (entry == null) {
            if (context.has(Finding.F16)) {
                throw context.panic("iommu_unpreserve_locked", unit + " is not preserved: null pointer dereference");
            }
            context.log().warn("iommu_unpreserve_locked", unit + " is not preserved");
            return;
        }
        long users = entry.get(IommuField.REF_COUNT) - 1 & 0xffff_ffffL;
        entry.set(IommuField.REF_COUNT, users);
        if (users == 0) {
            unit.setOutgoing(null);
            unit.driver().unpreserve(unit, entry);
            entry.set(IommuField.DELETED, 1);
        }
    }

    /** A wrong caller of iommu_preserve_locked(): it does not hold the lock (F15). */
    void preserveUnitUnlocked(IommuUnit unit) throws ErrnoException {
        try (FlbAccess.Reference reference = flb.outgoing()) {
            preserveUnitLocked(reference.object(), unit);
        }
    }

    /** A caller of iommu_unpreserve_locked() that holds the lock, whether the unit is preserved or not (F16). */
    void unpreserveUnit(IommuUnit unit) throws ErrnoException {
        try (FlbAccess.Reference reference = flb.outgoing();
                Locks.Held held = reference.lock("iommu_unpreserve_unit")) {
            unpreserveUnitLocked(reference.object(), unit);
        }
    }

    private void assertLocked(FlbObject object, String function) {
        if (!context.has(Finding.F15)) {
            context.locks().assertHeld(object.mutex(), function);
        }
    }
}
