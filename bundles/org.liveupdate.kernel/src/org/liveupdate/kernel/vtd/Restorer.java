/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.iommu.ArrayFormat.Kind;
import org.liveupdate.abi.iommu.IommuField;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.iommu.SerializedEntry;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.memory.FolioUse;

/** Takes over tables, domain ids and PASID directories from the kernel before (patches 07 and 09). */
final class Restorer {

    private final VtdServices services;
    private final PasidTables pasids;
    /**
     * Root tables that this kernel has taken over already, by register base: a unit that failed to start can be added
     * again.
     */
    private final Map<Long, Long> taken = new HashMap<>();
    private List<Attachment> attachments;

    /** What the hand-over says of a device: its domain id, its domain's entry, the registers of its unit. */
    private record Attachment(long id, long domain, long unit) {
    }

    Restorer(VtdServices services, PasidTables pasids) {
        this.services = services;
        this.pasids = pasids;
    }

    /** intel_iommu_liveupdate_restore_root_table(). */
    void restoreRoot(VtdUnit unit, SerializedEntry entry) {
        String function = "intel_iommu_liveupdate_restore_root_table";
        long root = entry.get(IommuField.ROOT_TABLE);
        services.context().trace().event(Layer.DRIVER, function, unit + ", root table " + Hex.of(root), "");
        long base = unit.spec().registerBase();
        // F34: as posted the same folios are restored again
        boolean again = !services.defect(Finding.F34) && taken.containsKey(base);
        if (!again) {
            restoreFolio(root, "root table of " + unit, function);
        }
        unit.setRoot(root);
        unit.setRestored(entry);
        if (!again) {
            restoreContexts(unit, entry);
        }
        taken.put(base, root);
        entry.set(IommuField.UNIT_RESTORED, 1);
        restoreDomainIds(unit);
        // F33: as posted addresses are printed
        if (services.context().has(Finding.F33)) {
            services.context().log().add(Severity.INFO, function,
                    "Restored IOMMU[" + Hex.of(base) + "] Root Table at: " + Hex.of(root));
        }
    }

    private void restoreContexts(VtdUnit unit, SerializedEntry entry) {
        for (int half = 0; half < 2 * ContextTables.BUSES; half += unit.tables().step()) {
            long table = unit.tables().table(half);
            if (table != 0 && isHandedOver(entry, half)) {
                restoreFolio(table, "context table " + half + " of " + unit, "restore_iommu_context");
            }
        }
    }

    /** Later formats say which tables are preserved; as posted every table that is there has to be. */
    private boolean isHandedOver(SerializedEntry entry, int half) {
        if (!services.isLater()) {
            return true;
        }
        Struct word = entry.struct().struct("intel").element("context_tables_bitmap", half / Long.SIZE);
        return (word.get("bits") >>> half % Long.SIZE & 1) != 0;
    }

    /** Finding X09: as posted root and context tables come back without being counted. */
    private void restoreFolio(long address, String owner, String function) {
        if (!services.defect(Finding.X09)) {
            services.pages().restore(address, owner);
            return;
        }
        Optional<Folio> folio = services.kho().restoreFolio(address, FolioUse.IOMMU_PAGES, owner);
        if (folio.isEmpty()) {
            throw services.context().panic(function,
                    Hex.of(address) + " (" + owner + "): expected a preserved folio, found none");
        }
    }

    /** Finding F35: as posted the ids of all preserved devices are taken on every unit. */
    private void restoreDomainIds(VtdUnit unit) {
        Map<Long, Long> domains = new HashMap<>();
        for (Attachment device : attachments()) {
            if (!services.defect(Finding.F35) && device.unit() != unit.spec().registerBase()) {
                continue;
            }
            boolean free = unit.ids().reserve(device.id());
            Long known = domains.putIfAbsent(device.id(), device.domain());
            // F32: as posted nobody looks; devices of one domain share its id, anything else is wrong
            if (!free && (known == null || known != device.domain()) && !services.defect(Finding.F32)) {
                services.context().log().warn("__restore_used_domain_ids",
                        unit + ": domain id " + device.id() + " of a preserved device is taken");
            }
        }
    }

    /** All preserved devices, read once: there may be many, and many units. */
    private List<Attachment> attachments() {
        if (attachments == null) {
            Map<Long, Long> bases = new HashMap<>();
            attachments = new ArrayList<>();
            for (SerializedEntry device : services.state().devices()) {
                long owner = device.get(IommuField.IOMMU);
                long base = bases.computeIfAbsent(owner,
                        at -> services.state().at(Kind.IOMMUS, at).get(IommuField.REGISTER_BASE));
                attachments.add(new Attachment(device.get(IommuField.ATTACHMENT_ID), device.get(IommuField.DOMAIN),
                        base));
            }
        }
        return attachments;
    }

    /**
     * The PASID directory of a device that was preserved (intel_pasid_try_restore_table), or null if it gets a new one.
     */
    PasidTable restorePasids(DeviceInfo info, SerializedEntry entry) {
        String function = "intel_pasid_try_restore_table";
        long directory = entry.get(IommuField.PASID_DIRECTORY);
        long stored = entry.get(IommuField.MAX_PASID);
        PasidTable table = new PasidTable(directory, PasidTable.orderFor(stored));
        services.context().trace().event(Layer.DRIVER, function, info + ", directory " + Hex.of(directory), "");
        restorePasidTables(info, table);
        long wanted = pasids.wantedPasids(info);
        // X12: as posted a capacity that was rounded up is compared with a number that was not
        if (services.defect(Finding.X12) && stored != wanted) {
            services.context().log().warn(function,
                    info + ": expected a directory for " + wanted + " PASIDs, found one for " + stored);
            info.setTable(table);
            pasids.freeFirst(info);
            return null;
        }
        if (stored < wanted) {
            throw services.context().panic(function,
                    info + ": expected a directory for " + wanted + " PASIDs, found one for " + stored);
        }
        entry.set(IommuField.DEVICE_RESTORED, 1);
        return table;
    }

    private void restorePasidTables(DeviceInfo info, PasidTable table) {
        for (int index = 0; index < (services.isLater() ? table.entries() : 1); index++) {
            long entries = pasids.table(table.directory(), index);
            if (entries != 0) {
                services.pages().restore(entries, "PASID table " + index + " of " + info);
            } else if (index == 0) {
                throw services.context().panic("intel_pasid_try_restore_table",
                        info + ": expected a PASID table in slot 0 of " + Hex.of(table.directory()) + ", found none");
            }
        }
        services.pages().restore(table.directory(), "PASID directory of " + info);
    }
}
