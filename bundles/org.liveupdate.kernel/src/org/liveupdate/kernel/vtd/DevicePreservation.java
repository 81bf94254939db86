/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.iommu.IommuField;
import org.liveupdate.abi.vtd.PasidLayouts;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.iommu.SerializedEntry;
import org.liveupdate.kernel.memory.Folio;

/** Preserves what the driver has of a device: domain id, PASID directory and tables (patches 06 and 09). */
final class DevicePreservation {

    private static final int ENTRY = 64;

    private final VtdServices services;
    private final UnitPreserver units;
    private final PasidTables pasids;

    DevicePreservation(VtdServices services, UnitPreserver units, PasidTables pasids) {
        this.services = services;
        this.units = units;
        this.pasids = pasids;
    }

    /** intel_iommu_preserve_device(). */
    void preserve(DeviceInfo info, SerializedEntry entry) throws ErrnoException {
        services.context().trace().run(Layer.DRIVER, "intel_iommu_preserve_device", info.toString(), () -> {
            services.context().faults().enter("intel_iommu_preserve_device");
            if (!info.device().spec().pci()) {
                throw new ErrnoException(Errno.EOPNOTSUPP, info + " is no PCI device");
            }
            if (info.domain() == null) {
                throw new ErrnoException(Errno.EINVAL, info + " is attached to no domain");
            }
            VtdUnit unit = info.unit();
            // X06: as posted tables of buses that came after the unit was preserved stay behind
            List<Integer> fresh = services.defect(Finding.X06) ? List.of() : units.preserveContexts(unit);
            try {
                preservePasids(info);
            } catch (ErrnoException e) {
                units.unpreserve(unit, fresh);
                throw e;
            }
            units.writeBitmap(unit, unit.outgoing());
            entry.set(IommuField.ATTACHMENT_ID, info.domain().id(unit));
            if (unit.isScalable()) {
                entry.set(IommuField.PASID_DIRECTORY, info.table().directory());
                entry.set(IommuField.MAX_PASID, info.table().maxPasid());
            }
        });
    }

    private void preservePasids(DeviceInfo info) throws ErrnoException {
        if (!info.unit().isScalable()) {
            return;
        }
        if (info.table() == null || pasids.table(info.table().directory(), 0) == 0) {
            throw new ErrnoException(Errno.EINVAL, info + " has no PASID table");
        }
        services.pages().preserve(folios(info));
    }

    /** intel_iommu_unpreserve_device(). */
    void unpreserve(DeviceInfo info) {
        services.context().trace().event(Layer.DRIVER, "intel_iommu_unpreserve_device", info.toString(), "");
        if (info.device().spec().pci() && info.unit().isScalable() && info.table() != null) {
            services.pages().unpreserve(folios(info));
        }
    }

    /** The tables and behind them the directory; as posted only the table of requests without PASID. */
    private List<Folio> folios(DeviceInfo info) {
        List<Folio> folios = new ArrayList<>();
        long directory = info.table().directory();
        for (int index = 0; index < (services.isLater() ? info.table().entries() : 1); index++) {
            long table = pasids.table(directory, index);
            if (table != 0) {
                folios.add(services.pages().folio(table, "pasid_lu_do_op"));
            }
        }
        folios.add(services.pages().folio(directory, "pasid_lu_do_op"));
        return folios;
    }

    /**
     * Before the jump: requests with PASIDs must not reach what is not preserved (pasid_cleanup_preserved_table).
     * Finding F42: as posted only the first page of the directory is wiped.
     */
    void wipePasids(DeviceInfo info) {
        PasidTable table = info.table();
        if (table == null || pasids.table(table.directory(), 0) == 0) {
            return;
        }
        services.context().trace().event(Layer.DRIVER, "pasid_cleanup_preserved_table", info.toString(), "");
        for (int index = 0; index < (services.isLater() ? table.entries() : 1); index++) {
            long entries = pasids.table(table.directory(), index);
            if (entries != 0) {
                int keep = index == 0 ? ENTRY : 0;
                zero(entries + keep, PasidLayouts.TABLE_ENTRIES * ENTRY - keep);
            }
        }
        if (!services.isLater()) {
            long bytes = services.defect(Finding.F42) ? PhysicalMemory.PAGE_SIZE : table.bytes();
            zero(table.directory() + Long.BYTES, (int) bytes - Long.BYTES);
        }
    }

    private void zero(long address, int bytes) {
        services.memory().write(address, new byte[bytes]);
    }
}
