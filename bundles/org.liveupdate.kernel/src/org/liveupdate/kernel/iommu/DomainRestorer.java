/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommu;

import java.util.Set;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.iommu.ArrayFormat.Kind;
import org.liveupdate.abi.iommu.IommuField;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.base.Locks;

/** Restores domains from what the kernel before handed over (patch 08). */
final class DomainRestorer {

    private final KernelContext context;
    private final LiveUpdateRules rules;
    private final FlbAccess flb;
    private final PreservedState state;
    private final KernelPointers pointers;

    DomainRestorer(KernelContext context, LiveUpdateRules rules, FlbAccess flb, PreservedState state,
            KernelPointers pointers) {
        this.context = context;
        this.rules = rules;
        this.flb = flb;
        this.state = state;
        this.pointers = pointers;
    }

    IommuDomain restore(Device device, SerializedEntry entry) throws ErrnoException {
        IommuDomain[] domain = new IommuDomain[1];
        context.trace().run(Layer.IOMMU_CORE, "iommu_restore_domain", device.name(),
                () -> domain[0] = restoreTraced(device, entry));
        return domain[0];
    }

    private IommuDomain restoreTraced(Device device, SerializedEntry entry) throws ErrnoException {
        SerializedEntry serialized = state.at(Kind.DOMAINS, entry.get(IommuField.DOMAIN));
        try (FlbAccess.Reference reference = flb.incoming();
                Locks.Held held = reference.lock("iommu_restore_domain")) {
            long pointer = serialized.get(IommuField.RESTORED_DOMAIN);
            if (pointer != 0) {
                IommuDomain known = reference.object().restored().get(pointer);
                if (known == null) {
                    throw context.panic("iommu_restore_domain", "restored_domain: expected 0 or a domain of this"
                            + " kernel, found " + Hex.of(pointer));
                }
                return known;
            }
            serialized.set(IommuField.INCOMING, 1);
            IommuDomain domain = allocate(device, serialized, entry);
            try {
                context.faults().enter("iommu_domain_ops.restore");
            } catch (ErrnoException e) {
                // F06: as posted the fresh domain is forgotten
                if (!context.has(Finding.F06)) {
                    domain.driver().free(domain);
                }
                throw e;
            }
            domain.table().restore(serialized.get(IommuField.TOP_TABLE), (int) serialized.get(IommuField.TOP_LEVEL));
            domain.setSerialized(serialized);
            long address = pointers.next();
            serialized.set(IommuField.RESTORED_DOMAIN, address);
            reference.object().restored().put(address, domain);
            return domain;
        }
    }

    private IommuDomain allocate(Device device, SerializedEntry serialized, SerializedEntry entry)
            throws ErrnoException {
        IommuDriver driver = device.unit().driver();
        // X10: as posted a domain as the device would get it today, whatever format the tables have
        return rules.posted(Finding.X10) ? driver.allocatePaging(device, Set.of())
                : driver.allocateRestored(device, serialized, entry);
    }
}
