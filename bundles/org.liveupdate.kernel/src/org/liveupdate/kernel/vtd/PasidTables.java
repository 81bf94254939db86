/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd;

import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vtd.DomainIds;
import org.liveupdate.abi.vtd.PasidLayouts;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Layer;
import org.liveupdate.kernel.base.Locks;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.memory.MachineMemory;

/** PASID directories, tables and entries of devices in scalable mode. */
final class PasidTables {

    /** Most PASIDs of a device. */
    static final long MAX_PASIDS = 1L << 20;

    private static final long PRESENT = 1;
    private static final long ADDRESS = -4096L;
    private static final int FIRST_STAGE = 1;
    private static final int SECOND_STAGE = 2;
    private static final int PASS_THROUGH = 4;
    private static final int ENTRY = 64;

    private final VtdServices services;
    private final MachineMemory memory;
    private long limit = MAX_PASIDS;

    PasidTables(VtdServices services) {
        this.services = services;
        this.memory = services.memory();
    }

    /** Every unit lowers the number of PASIDs of all (intel_pasid_max_id). */
    void limit(VtdUnit unit) {
        if (unit.hasPasids()) {
            limit = Math.min(limit, unit.maxPasids());
        }
    }

    /** How many PASIDs the directory of a device is made for, before rounding. */
    long wantedPasids(DeviceInfo info) {
        return info.hasPasids() ? Math.min(info.device().spec().pasids(), limit) : 0;
    }

    /** Gives a device a new directory. */
    PasidTable allocate(DeviceInfo info) throws ErrnoException {
        int order = PasidTable.orderFor(wantedPasids(info));
        Folio folio = services.pages().allocate(order, info.unit().spec().node(), "PASID directory of " + info,
                "intel_pasid_alloc_table");
        return new PasidTable(folio.address(), order);
    }

    /** The table of a directory entry, 0 if there is none (get_pasid_table_from_pde). */
    long table(long directory, int index) {
        long entry = memory.word(directory + index * (long) Long.BYTES);
        return (entry & PRESENT) == 0 ? 0 : entry & ADDRESS;
    }

    /** The entry of a PASID (intel_pasid_get_entry); makes the table if there is none. */
    private long entry(DeviceInfo info, int pasid) throws ErrnoException {
        PasidTable table = info.table();
        if (table == null || pasid >= table.maxPasid()) {
            throw new ErrnoException(Errno.ENODEV, info + " has no entry for PASID " + pasid);
        }
        int index = pasid / PasidLayouts.TABLE_ENTRIES;
        long entries = table(table.directory(), index);
        if (entries == 0) {
            entries = services.pages().allocate(0, info.unit().spec().node(),
                    "PASID table " + index + " of " + info, "intel_pasid_get_entry").address();
            memory.setWord(table.directory() + index * (long) Long.BYTES, entries | PRESENT);
        }
        return entries + pasid % PasidLayouts.TABLE_ENTRIES * (long) ENTRY;
    }

    /** Lets a domain translate a PASID (domain_setup_first_level, domain_setup_second_level). */
    void map(VtdDomain domain, DeviceInfo info, int pasid) throws ErrnoException {
        boolean second = domain.isSecondStage();
        int id = domain.id(info.unit());
        String function = second ? "intel_pasid_setup_second_level" : "intel_pasid_setup_first_level";
        String arguments = info + " PASID " + pasid + ", domain id " + id;
        services.context().trace().run(Layer.DRIVER, function, arguments, () -> set(info, pasid, function,
                struct -> second ? secondStage(struct, domain, id) : firstStage(struct, domain, info, id), id));
    }

    private static Struct secondStage(Struct struct, VtdDomain domain, int id) {
        return struct.set("SSPTPTR", domain.table().top()).set("AW", domain.table().topLevel() - 1L)
                .set("PGTT", SECOND_STAGE).set("SSADE", domain.isTrackingDirty() ? 1 : 0).set("DID", id)
                .set("PWSNP", domain.table().isIncoherent() ? 0 : 1);
    }

    private static Struct firstStage(Struct struct, VtdDomain domain, DeviceInfo info, int id) {
        return struct.set("FSPTPTR", domain.table().top()).set("FSPM", domain.table().topLevel() - 3L)
                .set("AW", info.unit().addressWidth()).set("PGTT", FIRST_STAGE).set("DID", id)
                .set("PWSNP", domain.table().isIncoherent() ? 0 : 1)
                .set("PGSNP", domain.isForcingSnoop() ? 1 : 0);
    }

    /** Lets a device through (intel_pasid_setup_pass_through). */
    void passThrough(DeviceInfo info, int pasid) throws ErrnoException {
        VtdUnit unit = info.unit();
        String function = "intel_pasid_setup_pass_through";
        services.context().trace().run(Layer.DRIVER, function, info + " PASID " + pasid, () -> set(info, pasid,
                function, struct -> struct.set("AW", unit.addressWidth()).set("PGTT", PASS_THROUGH)
                        .set("DID", DomainIds.DEFAULT).set("PWSNP", unit.features().hasEcap("SMPWC") ? 1 : 0),
                DomainIds.DEFAULT));
    }

    /** Fills in an entry. */
    private interface Content {

        Struct fill(Struct blank);
    }

    private void set(DeviceInfo info, int pasid, String caller, Content content, int domain) throws ErrnoException {
        try (Locks.Held held = services.context().locks().take(info.unit().lock(), caller)) {
            long entry = entry(info, pasid);
            if ((memory.word(entry) & PRESENT) != 0) {
                throw new ErrnoException(Errno.EBUSY, info + ": PASID " + pasid + " has an entry already");
            }
            content.fill(PasidLayouts.TABLE_ENTRY.blank(entry)).set("P", 1).writeTo(memory);
        }
        Flusher.pasidSet(info.unit(), pasid, domain);
    }

    /** Takes the entry of a PASID away (intel_pasid_tear_down_entry). */
    void clear(DeviceInfo info, int pasid) {
        services.context().trace().event(Layer.DRIVER, "intel_pasid_tear_down_entry", info + " PASID " + pasid, "");
        Struct struct = find(info, pasid);
        if (struct == null || !struct.is("P")) {
            return;
        }
        long entry = struct.address();
        memory.setWord(entry, memory.word(entry) & ~PRESENT);
        Flusher.pasidCleared(info, pasid, (int) struct.get("DID"), struct.get("PGTT") == SECOND_STAGE);
        PasidLayouts.TABLE_ENTRY.blank(entry).writeTo(memory);
    }

    /** Sets or clears the bit by which hardware marks dirty pages (intel_pasid_setup_dirty_tracking). */
    void trackDirty(DeviceInfo info, int pasid, boolean on) throws ErrnoException {
        Struct struct = find(info, pasid);
        if (struct == null || !struct.is("P") || struct.get("PGTT") != SECOND_STAGE) {
            throw new ErrnoException(Errno.EOPNOTSUPP, info + ": PASID " + pasid + " is not second-stage");
        }
        if (struct.is("SSADE") != on) {
            struct.set("SSADE", on ? 1 : 0).writeTo(memory);
            Flusher.entryChanged(info, pasid, (int) struct.get("DID"));
        }
    }

    /** Makes the pages of a first-stage entry snooped (intel_pasid_setup_page_snoop_control). */
    void snoopPages(DeviceInfo info, int pasid) {
        Struct struct = find(info, pasid);
        if (struct != null && struct.is("P")) {
            struct.set("PGSNP", 1).writeTo(memory);
            Flusher.entryChanged(info, pasid, (int) struct.get("DID"));
        }
    }

    private Struct find(DeviceInfo info, int pasid) {
        PasidTable table = info.table();
        if (table == null || pasid >= table.maxPasid()) {
            return null;
        }
        long entries = table(table.directory(), pasid / PasidLayouts.TABLE_ENTRIES);
        return entries == 0 ? null : PasidLayouts.TABLE_ENTRY
                .at(memory, entries + pasid % PasidLayouts.TABLE_ENTRIES * (long) ENTRY).orElse(null);
    }

    /** Frees the directory of a device and its tables (intel_pasid_free_table). */
    void free(DeviceInfo info) {
        if (info.table() != null) {
            free(info, info.table().entries(), "intel_pasid_free_table");
        }
    }

    /** Frees the directory of a device and the table of its first slot (pasid_lu_handle_pd with PASID_LU_OP_FREE). */
    void freeFirst(DeviceInfo info) {
        free(info, 1, "pasid_lu_do_op");
    }

    private void free(DeviceInfo info, int slots, String caller) {
        PasidTable table = info.table();
        for (int index = 0; index < slots; index++) {
            long entries = table(table.directory(), index);
            if (entries != 0) {
                services.pages().free(services.pages().folio(entries, caller), caller);
            }
        }
        services.pages().free(services.pages().folio(table.directory(), caller), caller);
        info.setTable(null);
    }
}
