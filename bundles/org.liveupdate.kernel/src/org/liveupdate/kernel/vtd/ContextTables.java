/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd;

import org.liveupdate.abi.Bdf;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.memory.MachineMemory;

/**
 * Root and context tables of a unit: finding, making and freeing them. Halves of the root table are numbered bus * 2,
 * plus 1 for devfn 0x80 and up in scalable mode.
 */
final class ContextTables {

    /** Number of buses. */
    static final int BUSES = 256;

    private static final long PRESENT = 1;
    private static final long ADDRESS = -4096L;
    private static final int ROOT_ENTRY = 16;
    private static final int LEGACY_ENTRY = 16;
    private static final int SCALABLE_ENTRY = 32;
    private static final int UPPER = 0x80;

    private final VtdUnit unit;
    private final VtdServices services;
    private final MachineMemory memory;

    ContextTables(VtdUnit unit, VtdServices services) {
        this.unit = unit;
        this.services = services;
        this.memory = services.memory();
    }

    /** How many halves the root table has that can be present: both of each bus, or the lower one. */
    int step() {
        return unit.isScalable() ? 1 : 2;
    }

    int half(int sourceId) {
        int upper = unit.isScalable() && (sourceId & UPPER) != 0 ? 1 : 0;
        return (sourceId >> 8) * 2 + upper;
    }

    private long halfAddress(int half) {
        return unit.root() + half / 2 * (long) ROOT_ENTRY + half % 2 * Long.BYTES;
    }

    /** The context table of a half of a bus, 0 if there is none. */
    long table(int half) {
        long entry = memory.word(halfAddress(half));
        return (entry & PRESENT) == 0 ? 0 : entry & ADDRESS;
    }

    /** Takes a context table out of the root table. */
    void clearHalf(int half) {
        memory.setWord(halfAddress(half), 0);
    }

    /** The context entry of a requester (iommu_context_addr without alloc), 0 if it has no table. */
    long find(int sourceId) {
        long table = table(half(sourceId));
        return table == 0 ? 0 : entry(table, sourceId);
    }

    /** The context entry of a requester (iommu_context_addr with alloc). */
    long make(int sourceId) throws ErrnoException {
        int half = half(sourceId);
        long table = table(half);
        if (table == 0) {
            String owner = "context table of bus " + Bdf.busText(sourceId >> 8) + (half % 2 == 1 ? " upper, " : ", ")
                    + unit;
            table = services.pages().allocate(0, unit.spec().node(), owner, "iommu_context_addr").address();
            memory.setWord(halfAddress(half), table | PRESENT);
        }
        return entry(table, sourceId);
    }

    private long entry(long table, int sourceId) {
        return unit.isScalable() ? table + (sourceId & UPPER - 1) * (long) SCALABLE_ENTRY
                : table + (sourceId & 0xff) * (long) LEGACY_ENTRY;
    }

    boolean isPresent(long entry) {
        return (memory.word(entry) & PRESENT) != 0;
    }

    /** context_clear_present. */
    void clearPresent(long entry) {
        memory.setWord(entry, memory.word(entry) & ~PRESENT);
    }

    /** context_clear_entry: the 16 bytes that Linux uses, also of the larger entries of scalable mode. */
    void clear(long entry) {
        memory.setWord(entry, 0);
        memory.setWord(entry + Long.BYTES, 0);
    }

    /** context_domain_id. */
    int domain(long entry) {
        return (int) (memory.word(entry + Long.BYTES) >>> 8) & 0xffff;
    }

    /** Frees all tables (free_context_table). */
    void free() {
        String caller = "free_context_table";
        for (int half = 0; half < 2 * BUSES; half += step()) {
            long table = table(half);
            if (table != 0) {
                services.pages().free(services.pages().folio(table, caller), caller);
            }
        }
        services.pages().free(services.pages().folio(unit.root(), caller), caller);
        unit.setRoot(0);
    }
}
