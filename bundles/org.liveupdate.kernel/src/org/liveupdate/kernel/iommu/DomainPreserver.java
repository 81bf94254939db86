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
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.base.Locks;
import org.liveupdate.kernel.pgtable.PageTable;

/** Preserves domains: an entry in the array and all tables of the page table. */
final class DomainPreserver {

    private final KernelContext context;
    private final LiveUpdateRules rules;
    private final FlbAccess flb;

    DomainPreserver(KernelContext context, LiveUpdateRules rules, FlbAccess flb) {
        this.context = context;
        this.rules = rules;
        this.flb = flb;
    }

    SerializedEntry preserve(IommuDomain domain) throws ErrnoException {
        SerializedEntry[] entry = new SerializedEntry[1];
        context.trace().run(Layer.IOMMU_CORE, "iommu_domain_preserve", domain.toString(),
                () -> entry[0] = preserveTraced(domain));
        return entry[0];
    }

    private SerializedEntry preserveTraced(IommuDomain domain) throws ErrnoException {
        context.faults().enter("iommu_domain_preserve");
        if (domain.table() == null || !domain.driver().canPreserve()) {
            throw new ErrnoException(Errno.EOPNOTSUPP, domain + ": its driver cannot preserve it");
        }
        try (FlbAccess.Reference reference = flb.outgoing();
                Locks.Held held = reference.lock("iommu_domain_preserve")) {
            if (domain.serialized() != null && !rules.posted(Finding.X05)) {
                throw new ErrnoException(Errno.EBUSY, domain + " is preserved already");
            }
            SerializedEntry entry = reference.object().outgoing().get(Kind.DOMAINS).reserve();
            try {
                context.faults().enter("iommu_domain_ops.preserve");
                domain.table().preserve();
            } catch (ErrnoException e) {
                entry.set(IommuField.DELETED, 1);
                throw e;
            }
            fill(entry, domain.table());
            domain.setSerialized(entry);
            return entry;
        }
    }

    void unpreserve(IommuDomain domain) {
        context.trace().event(Layer.IOMMU_CORE, "iommu_domain_unpreserve", domain.toString(), "");
        if (domain.table() == null || !domain.driver().canPreserve()) {
            return;
        }
        try (FlbAccess.Reference reference = flb.outgoing();
                Locks.Held held = reference.lock("iommu_domain_unpreserve")) {
            SerializedEntry entry = domain.serialized();
            if (entry == null) {
                throw context.panic("iommu_domain_unpreserve",
                        domain + " is not preserved: its serialized object is a null pointer");
            }
            domain.table().unpreserve();
            entry.set(IommuField.DELETED, 1);
            domain.setSerialized(null);
        } catch (ErrnoException e) {
            if (!context.has(Finding.F17)) {
                context.log().warn("iommu_domain_unpreserve", "the FLB is gone: " + e.getMessage());
            }
        }
    }

    private static void fill(SerializedEntry entry, PageTable table) {
        entry.set(IommuField.TOP_TABLE, table.top());
        entry.set(IommuField.TOP_LEVEL, table.topLevel());
        entry.set(IommuField.ADDRESS_WIDTH, table.format().addressBits(table.topLevel()));
        entry.set(IommuField.SIGN_EXTEND, table.format().signExtends() ? 1 : 0);
    }
}
