/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.liveupdate.abi.iommu.IommuField;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Finding;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.base.Locks;
import org.liveupdate.kernel.iommu.PreservedState;
import org.liveupdate.kernel.iommu.SerializedEntry;
import org.liveupdate.kernel.memory.Folio;

/**
 * Preserves root and context tables of units (drivers/iommu/intel/liveupdate.c, patch 06). As posted the context tables
 * that exist are preserved with the root table; corrected, and in later formats, those that exist when a device is
 * preserved, each once, and a bitmap says which.
 */
final class UnitPreserver {

    private final VtdServices services;

    UnitPreserver(VtdServices services) {
        this.services = services;
    }

    /** intel_iommu_preserve(). */
    void preserve(VtdUnit unit, SerializedEntry entry) throws ErrnoException {
        services.context().trace().run(Layer.DRIVER, "intel_iommu_preserve", unit.toString(), () -> {
            services.context().faults().enter("intel_iommu_preserve");
            // F28: as posted everything is preserved under a spinlock
            if (services.defect(Finding.F28)) {
                try (Locks.Held held = services.context().locks().take(unit.lock(), "intel_iommu_preserve")) {
                    preserveTables(unit);
                }
            } else {
                preserveTables(unit);
            }
            entry.set(IommuField.REGISTER_BASE, unit.spec().registerBase());
            entry.set(IommuField.ROOT_TABLE, unit.root());
            entry.set(IommuField.UNIT_TYPE, PreservedState.INTEL);
            entry.set(IommuField.UNIT_TOKEN, unit.spec().registerBase());
        });
    }

    private void preserveTables(VtdUnit unit) throws ErrnoException {
        List<Integer> done = services.defect(Finding.X06) ? preserveContexts(unit) : List.of();
        try {
            services.pages().preserve(folio(unit.root()));
        } catch (ErrnoException e) {
            unpreserve(unit, done);
            throw e;
        }
    }

    /**
     * Preserves the context tables that are there and not preserved yet, all or none.
     *
     * @param unit whose
     * @return the halves of buses whose tables were preserved now
     */
    List<Integer> preserveContexts(VtdUnit unit) throws ErrnoException {
        List<Integer> done = new ArrayList<>();
        services.context().trace().run(Layer.DRIVER, "preserve_iommu_context", unit.toString(), () -> {
            for (int half = 0; half < 2 * ContextTables.BUSES; half += unit.tables().step()) {
                long table = unit.tables().table(half);
                if (table == 0 || unit.preservedTables().get(half)) {
                    continue;
                }
                try {
                    services.pages().preserve(folio(table));
                } catch (ErrnoException e) {
                    unpreserve(unit, done);
                    throw e;
                }
                unit.preservedTables().set(half);
                done.add(half);
            }
        });
        return done;
    }

    /** Takes the preservation of some context tables back. */
    void unpreserve(VtdUnit unit, List<Integer> halves) {
        for (int half : halves) {
            services.pages().unpreserve(folio(unit.tables().table(half)));
            unit.preservedTables().clear(half);
        }
    }

    /** Writes down which context tables are preserved, where the format has a place for it. */
    void writeBitmap(VtdUnit unit, SerializedEntry entry) {
        if (entry == null || !services.isLater()) {
            return;
        }
        Struct struct = entry.struct();
        long[] words = BitSet.valueOf(unit.preservedTables().toLongArray()).toLongArray();
        for (int i = 0; i < 2 * ContextTables.BUSES / Long.SIZE; i++) {
            struct.struct("intel").element("context_tables_bitmap", i).set("bits", i < words.length ? words[i] : 0);
        }
        entry.write(struct);
    }

    /** intel_iommu_unpreserve(). */
    void unpreserve(VtdUnit unit) {
        services.context().trace().event(Layer.DRIVER, "intel_iommu_unpreserve", unit.toString(), "");
        if (services.defect(Finding.F28)) {
            try (Locks.Held held = services.context().locks().take(unit.lock(), "intel_iommu_unpreserve")) {
                unpreserveTables(unit);
            }
        } else {
            unpreserveTables(unit);
        }
        unit.preservedTables().clear();
    }

    private void unpreserveTables(VtdUnit unit) {
        for (int half = 0; half < 2 * ContextTables.BUSES; half += unit.tables().step()) {
            long table = unit.tables().table(half);
            // X08: as posted also tables that came after the unit was preserved
            if (table != 0 && (services.defect(Finding.X08) || unit.preservedTables().get(half))) {
                services.pages().unpreserve(folio(table));
            }
        }
        services.pages().unpreserve(folio(unit.root()));
    }

    private Folio folio(long table) {
        return services.pages().folio(table, "iommu_preserve_page");
    }
}
