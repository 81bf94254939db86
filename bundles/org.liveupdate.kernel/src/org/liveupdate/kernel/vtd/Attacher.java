/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd;

import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.iommu.DomainFlag;
import org.liveupdate.kernel.iommu.IommuDomain;
import org.liveupdate.kernel.vtd.VtdDomain.User;

/** Attaches devices and PASIDs to domains (intel_iommu_attach_device and its companions). */
final class Attacher {

    private static final int NO_PASID = 0;

    private final VtdServices services;
    private final ContextMapper contexts;
    private final PasidTables pasids;
    private final DomainAllocator domains;

    Attacher(VtdServices services, ContextMapper contexts, PasidTables pasids, DomainAllocator domains) {
        this.services = services;
        this.contexts = contexts;
        this.pasids = pasids;
        this.domains = domains;
    }

    /** device_block_translation(). */
    void block(DeviceInfo info) {
        if (!info.isAttached()) {
            return;
        }
        services.context().trace().event(Layer.DRIVER, "device_block_translation", info.toString(), "");
        if (!info.isRealDmaSubdevice()) {
            if (info.unit().isScalable()) {
                pasids.clear(info, NO_PASID);
            } else {
                contexts.clear(info);
            }
        }
        VtdDomain domain = info.domain();
        info.detach();
        if (domain != null) {
            domain.remove(new User(info, NO_PASID));
            domain.detachUnit(info.unit());
        }
    }

    /** identity_domain_attach_dev(). */
    void passThrough(DeviceInfo info) throws ErrnoException {
        services.context().trace().run(Layer.DRIVER, "identity_domain_attach_dev", info.toString(), () -> {
            services.context().faults().enter("identity_domain_attach_dev");
            block(info);
            if (!info.isRealDmaSubdevice()) {
                if (info.unit().isScalable()) {
                    pasids.passThrough(info, NO_PASID);
                } else {
                    passThroughLegacy(info);
                }
            }
            info.attach(null);
        });
    }

    private void passThroughLegacy(DeviceInfo info) throws ErrnoException {
        try {
            contexts.passThrough(info);
        } catch (ErrnoException e) {
            contexts.clear(info);
            throw e;
        }
    }

    /**
     * intel_iommu_attach_device(). A device that was handed over keeps the domain id that it had, and its entries in
     * the tables are left alone (patch 08).
     */
    void attach(VtdDomain domain, DeviceInfo info) throws ErrnoException {
        services.context().trace().run(Layer.DRIVER, "intel_iommu_attach_device", info.toString(), () -> {
            services.context().faults().enter("intel_iommu_attach_device");
            block(info);
            domains.checkCompatible(domain, info);
            boolean restored = services.state().restored(info.device()).isPresent();
            take(domain, info, services.state().restoredId(info.device(), domain));
            if (restored || info.isRealDmaSubdevice()) {
                return;
            }
            try {
                if (info.unit().isScalable()) {
                    pasids.map(domain, info, NO_PASID);
                } else {
                    contexts.map(domain, info);
                }
            } catch (ErrnoException e) {
                block(info);
                throw e;
            }
        });
    }

    private static void take(VtdDomain domain, DeviceInfo info, long restoredId) throws ErrnoException {
        domain.attachUnit(info.unit(), restoredId);
        info.attach(domain);
        domain.add(new User(info, NO_PASID));
    }

    /** Attaches a device that was handed over without touching the hardware; its id must be one that was reserved. */
    void restore(VtdDomain domain, DeviceInfo info, long id) throws ErrnoException {
        services.context().trace().run(Layer.DRIVER, "intel_iommu_restore_device", info + ", domain id " + id, () -> {
            services.context().faults().enter("intel_iommu_restore_device");
            if (!info.unit().ids().isUsed(id)) {
                throw new ErrnoException(Errno.EINVAL, info + ": domain id " + id + " was not reserved");
            }
            domains.checkCompatible(domain, info);
            take(domain, info, id);
        });
    }

    /** intel_iommu_set_dev_pasid(), identity_domain_set_dev_pasid(). */
    void attachPasid(IommuDomain domain, DeviceInfo info, int pasid, IommuDomain old) throws ErrnoException {
        services.context().trace().run(Layer.DRIVER, "intel_iommu_set_dev_pasid", info + " PASID " + pasid, () -> {
            services.context().faults().enter("intel_iommu_set_dev_pasid");
            if (!info.hasPasids() || info.isRealDmaSubdevice()) {
                throw new ErrnoException(Errno.EOPNOTSUPP, info + " has no PASIDs");
            }
            if (domain.kind() == IommuDomain.Kind.IDENTITY) {
                removePasid(info, pasid, old);
                pasids.passThrough(info, pasid);
            } else if (domain instanceof VtdDomain paging && !paging.has(DomainFlag.DIRTY_TRACKING)) {
                attachPaging(paging, info, pasid, old);
            } else {
                throw new ErrnoException(Errno.EINVAL, domain + " cannot be attached to a PASID");
            }
        });
    }

    private void attachPaging(VtdDomain domain, DeviceInfo info, int pasid, IommuDomain old) throws ErrnoException {
        domains.checkCompatible(domain, info);
        services.context().faults().allocate(false, "dev_pasid_info");
        domain.attachUnit(info.unit(), -1);
        try {
            if (old != null) {
                pasids.clear(info, pasid);
            }
            pasids.map(domain, info, pasid);
        } catch (ErrnoException e) {
            domain.detachUnit(info.unit());
            throw e;
        }
        domain.add(new User(info, pasid));
        drop(info, pasid, old);
    }

    private static void drop(DeviceInfo info, int pasid, IommuDomain old) {
        if (old instanceof VtdDomain before) {
            before.remove(new User(info, pasid));
            before.detachUnit(info.unit());
        }
    }

    /** blocking_domain_set_dev_pasid(). */
    void removePasid(DeviceInfo info, int pasid, IommuDomain old) {
        pasids.clear(info, pasid);
        drop(info, pasid, old);
    }
}
