/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd;

import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vtd.ContextLayouts;
import org.liveupdate.abi.vtd.DomainIds;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.base.Locks;

/**
 * Writes the context entries of devices: all of legacy mode, and those of scalable mode that lead to PASID directories.
 */
final class ContextMapper {

    private static final int TRANSLATE = 0;
    private static final int TRANSLATE_WITH_DEVICE_TLB = 1;
    private static final int PASS_THROUGH = 2;

    private final VtdServices services;

    ContextMapper(VtdServices services) {
        this.services = services;
    }

    /** Legacy mode: lets a domain translate a device (domain_context_mapping). */
    void map(VtdDomain domain, DeviceInfo info) throws ErrnoException {
        VtdUnit unit = info.unit();
        int id = domain.id(unit);
        int type = info.hasAts() ? TRANSLATE_WITH_DEVICE_TLB : TRANSLATE;
        services.context().trace().run(Layer.DRIVER, "domain_context_mapping", info + ", domain id " + id, () -> {
            for (int sourceId : info.requesterIds()) {
                set(unit, sourceId, "domain_context_mapping_one",
                        entry -> ContextLayouts.LEGACY_ENTRY.blank(entry).set("P", 1).set("TT", type)
                                .set("SSPTPTR", domain.table().top()).set("AW", domain.table().topLevel() - 1L)
                                .set("DID", id),
                        id);
            }
        });
    }

    /** Legacy mode: lets a device through (device_setup_pass_through). */
    void passThrough(DeviceInfo info) throws ErrnoException {
        VtdUnit unit = info.unit();
        services.context().trace().run(Layer.DRIVER, "device_setup_pass_through", info.toString(), () -> {
            for (int sourceId : info.requesterIds()) {
                set(unit, sourceId, "context_setup_pass_through",
                        entry -> ContextLayouts.LEGACY_ENTRY.blank(entry).set("P", 1).set("TT", PASS_THROUGH)
                                .set("AW", unit.addressWidth()).set("DID", DomainIds.DEFAULT),
                        DomainIds.DEFAULT);
            }
        });
    }

    /** Scalable mode: leads a device to its PASID directory (intel_pasid_setup_sm_context). */
    void leadToPasids(DeviceInfo info) throws ErrnoException {
        PasidTable table = info.table();
        services.context().trace().run(Layer.DRIVER, "intel_pasid_setup_sm_context", info.toString(), () -> {
            for (int sourceId : info.requesterIds()) {
                set(info.unit(), sourceId, "device_pasid_table_setup",
                        entry -> ContextLayouts.SCALABLE_ENTRY.over(new byte[16 * 2], 0, entry).set("P", 1)
                                .set("PASIDDIRPTR", table.directory()).set("PDTS", table.sizeField())
                                .set("DTE", info.hasAts() ? 1 : 0).set("PASIDE", info.hasPasids() ? 1 : 0)
                                .set("PRE", info.hasPri() ? 1 : 0),
                        DomainIds.NONE);
            }
        });
    }

    /** What a context entry at an address is to be. */
    private interface Content {

        Struct at(long entry);
    }

    /** Writes an entry that is not present yet; an alias that has one already keeps it. */
    private void set(VtdUnit unit, int sourceId, String caller, Content content, int domain) throws ErrnoException {
        try (Locks.Held held = services.context().locks().take(unit.lock(), caller)) {
            long entry = unit.tables().make(sourceId);
            if (unit.tables().isPresent(entry)) {
                return;
            }
            // Linux writes the first 16 bytes of the larger entries of scalable mode only
            byte[] bytes = content.at(entry).bytes();
            services.memory().write(entry, bytes, 0, 16);
        }
        Flusher.contextSet(unit, sourceId, domain);
    }

    /** Takes the context entries of a device away (domain_context_clear). */
    void clear(DeviceInfo info) {
        services.context().trace().event(Layer.DRIVER, "domain_context_clear", info.toString(), "");
        for (int sourceId : info.requesterIds()) {
            clearOne(info, sourceId);
        }
    }

    private void clearOne(DeviceInfo info, int sourceId) {
        VtdUnit unit = info.unit();
        long entry;
        int domain;
        try (Locks.Held held = services.context().locks().take(unit.lock(), "domain_context_clear_one")) {
            entry = unit.tables().find(sourceId);
            if (entry == 0) {
                return;
            }
            domain = unit.tables().domain(entry);
            unit.tables().clearPresent(entry);
        }
        Flusher.contextCleared(info, sourceId, domain);
        unit.tables().clear(entry);
    }
}
