/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vtd.AddressWidth;
import org.liveupdate.abi.vtd.ContextLayouts;
import org.liveupdate.abi.vtd.FaultReason;
import org.liveupdate.abi.vtd.PasidLayouts;
import org.liveupdate.abi.vtd.RegisterLayouts;
import org.liveupdate.abi.vtd.RootLayouts;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.decode.vtd.TranslationOutcome.PassThrough;

/**
 * Translates single addresses as a unit would do it with empty caches, straight from memory. Independent of
 * {@link VtdDecoder}: both read the same bytes. Not safe for concurrent use.
 */
public final class Translator {

    private static final long TES = RegisterLayouts.GSTS.field("TES").mask();
    private static final long INTERRUPT_BASE = 0xfee00000L;
    private static final long INTERRUPT_END = 0xfef00000L;
    private static final int UPPER_HALF = 0x80;
    private static final int PASS_THROUGH = 2;
    private static final int RESERVED_TYPE = 3;

    private final UnitRegisters registers;
    private final PhysicalMemory memory;
    private final UnitCapabilities capabilities;
    private TranslationWalk walk;
    private List<String> notes;

    /**
     * A translator for one unit.
     *
     * @param registers the unit's registers
     * @param memory    the bytes
     */
    public Translator(UnitRegisters registers, PhysicalMemory memory) {
        this.registers = registers;
        this.memory = memory;
        this.capabilities = new UnitCapabilities(registers);
    }

    /**
     * Translates an address for whatever access the tables allow.
     *
     * @param bdf   the requester
     * @param pasid the PASID of the request, or empty if it carries none
     * @param iova  the address
     * @return every entry on the way and the outcome
     */
    public TranslationTrace translate(Bdf bdf, OptionalInt pasid, long iova) {
        return translate(bdf, pasid, iova, Access.EITHER);
    }

    /**
     * Translates an address.
     *
     * @param bdf    the requester
     * @param pasid  the PASID of the request, or empty if it carries none
     * @param iova   the address
     * @param access what the request wants
     * @return every entry on the way and the outcome
     */
    public TranslationTrace translate(Bdf bdf, OptionalInt pasid, long iova, Access access) {
        long rtaddr = registers.rtaddr();
        VtdMode mode = VtdMode.ofTtm((int) RegisterLayouts.RTADDR.field("TTM").of(rtaddr));
        long root = RegisterLayouts.RTADDR.field("RTA").of(rtaddr);
        walk = new TranslationWalk(memory, access, mode == VtdMode.LEGACY);
        notes = new ArrayList<>();
        if ((registers.get("GSTS").orElse(TES) & TES) == 0) {
            notes.add("translation is disabled (GSTS.TES = 0): at this moment requests are not translated at all");
        }
        if (pasid.isEmpty() && iova >= INTERRUPT_BASE && iova < INTERRUPT_END) {
            notes.add("0xfee00000 to 0xfeefffff is the interrupt range: a write is taken for an interrupt");
        }
        TranslationOutcome outcome = switch (mode) {
            case LEGACY -> legacy(root, bdf, pasid, iova);
            case SCALABLE -> scalable(root, bdf, pasid, iova);
            case ABORT -> TranslationWalk.fault(FaultReason.NONE, -1, "RTADDR asks for abort: all DMA is blocked");
            case RESERVED -> TranslationWalk.fault(FaultReason.SM_ROOT_ADDRESS, -1,
                    "expected translation table mode 0, 1 or 3, found 2 in RTADDR " + Hex.of(rtaddr));
        };
        return new TranslationTrace(walk.steps(), outcome, notes);
    }

    private TranslationOutcome legacy(long root, Bdf bdf, OptionalInt pasid, long iova) {
        if (pasid.isPresent()) {
            return TranslationWalk.fault(FaultReason.SM_PASID_IN_LEGACY, -1,
                    "expected a request without PASID in legacy mode, found PASID " + pasid.getAsInt());
        }
        Optional<Struct> rootEntry = walk.read(RootLayouts.LEGACY_ENTRY, root + bdf.bus() * 16L);
        if (rootEntry.isEmpty()) {
            return TranslationWalk.missing("root table", root);
        }
        long table = rootEntry.get().get("CTP");
        TranslationOutcome stop = check(rootEntry.get(), "P", "root entry of bus " + Bdf.busText(bdf.bus()), table,
                FaultReason.ROOT_NOT_PRESENT, FaultReason.ROOT_RESERVED);
        if (stop != null) {
            return stop;
        }
        Optional<Struct> found = walk.read(ContextLayouts.LEGACY_ENTRY, table + bdf.devfn() * 16L);
        if (found.isEmpty()) {
            return TranslationWalk.missing("context table", table);
        }
        Struct entry = found.get();
        stop = check(entry, "P", "context entry of " + bdf, entry.get("SSPTPTR"), FaultReason.CONTEXT_NOT_PRESENT,
                FaultReason.CONTEXT_RESERVED);
        return stop != null ? stop : legacyContext(entry, iova);
    }

    private TranslationOutcome legacyContext(Struct entry, long iova) {
        int type = (int) entry.get("TT");
        int levels = AddressWidth.levels((int) entry.get("AW"));
        if (type == RESERVED_TYPE || levels == 0 || !capabilities.walksSecondStage(levels)) {
            return TranslationWalk.fault(FaultReason.CONTEXT_INVALID, entry.address(), "translation type " + type
                    + " with address width " + entry.get("AW") + " is not one that the unit has");
        }
        if (type == PASS_THROUGH) {
            return new PassThrough(iova);
        }
        return walk.second(new PageTableRoot(entry.get("SSPTPTR"), levels, capabilities.secondStage()), iova,
                capabilities.guestBits(), "");
    }

    private TranslationOutcome scalable(long root, Bdf bdf, OptionalInt pasid, long iova) {
        Optional<Struct> rootEntry = walk.read(RootLayouts.SCALABLE_ENTRY, root + bdf.bus() * 16L);
        if (rootEntry.isEmpty()) {
            return TranslationWalk.missing("root table", root);
        }
        boolean upper = bdf.devfn() >= UPPER_HALF;
        long table = rootEntry.get().get(upper ? "UCTP" : "LCTP");
        TranslationOutcome stop = check(rootEntry.get(), upper ? "UP" : "LP",
                (upper ? "upper" : "lower") + " half of the root entry of bus " + Bdf.busText(bdf.bus()), table,
                FaultReason.SM_ROOT_NOT_PRESENT, FaultReason.SM_ROOT_RESERVED);
        if (stop != null) {
            return stop;
        }
        Optional<Struct> context = walk.read(ContextLayouts.SCALABLE_ENTRY,
                table + (bdf.devfn() % UPPER_HALF) * 32L);
        if (context.isEmpty()) {
            return TranslationWalk.missing("context table", table);
        }
        stop = check(context.get(), "P", "context entry of " + bdf, context.get().get("PASIDDIRPTR"),
                FaultReason.SM_CONTEXT_NOT_PRESENT, FaultReason.SM_CONTEXT_RESERVED);
        return stop != null ? stop : pasid(context.get(), pasid, iova);
    }

    private TranslationOutcome pasid(Struct context, OptionalInt requested, long iova) {
        int own = capabilities.hasEcap("RPS") ? (int) context.get("RID_PASID") : 0;
        int pasid = requested.orElse(own);
        // asking for the PASID that requests without PASID use is asking for those requests
        if (pasid != own && !context.is("PASIDE")) {
            return TranslationWalk.fault(FaultReason.SM_PASID_DISABLED, context.address(),
                    "expected PASIDE to be set for PASID " + pasid);
        }
        int entries = PasidLayouts.directoryEntries((int) context.get("PDTS"));
        int index = pasid / PasidLayouts.TABLE_ENTRIES;
        if (pasid < 0 || index >= entries) {
            return TranslationWalk.fault(FaultReason.SM_PASID_TOO_LARGE, context.address(), "expected a PASID below "
                    + (long) entries * PasidLayouts.TABLE_ENTRIES + ", found " + Integer.toUnsignedString(pasid));
        }
        long directory = context.get("PASIDDIRPTR");
        Optional<Struct> dirEntry = walk.read(PasidLayouts.DIRECTORY_ENTRY, directory + index * 8L);
        if (dirEntry.isEmpty()) {
            return TranslationWalk.missing("PASID directory", directory);
        }
        long table = dirEntry.get().get("SMPTBLPTR");
        TranslationOutcome stop = check(dirEntry.get(), "P", "PASID directory entry " + index, table,
                FaultReason.SM_DIRECTORY_NOT_PRESENT, FaultReason.SM_DIRECTORY_RESERVED);
        if (stop != null) {
            return stop;
        }
        Optional<Struct> entry = walk.read(PasidLayouts.TABLE_ENTRY, table + pasid % PasidLayouts.TABLE_ENTRIES * 64L);
        if (entry.isEmpty()) {
            return TranslationWalk.missing("PASID table", table);
        }
        boolean first = entry.get().get("PGTT") % 2 == 1;
        stop = check(entry.get(), "P", "entry of PASID " + pasid, entry.get().get(first ? "FSPTPTR" : "SSPTPTR"),
                FaultReason.SM_PASID_NOT_PRESENT, FaultReason.SM_PASID_RESERVED);
        return stop != null ? stop : pasidEntry(entry.get(), iova);
    }

    private TranslationOutcome pasidEntry(Struct entry, long iova) {
        int type = (int) entry.get("PGTT");
        int aw = (int) entry.get("AW");
        int fspm = (int) entry.get("FSPM");
        PageTableRoot second = AddressWidth.levels(aw) == 0 || !capabilities.walksSecondStage(AddressWidth.levels(aw))
                ? null : new PageTableRoot(entry.get("SSPTPTR"), AddressWidth.levels(aw), capabilities.secondStage());
        PageTableRoot first = fspm > 1 || !capabilities.walksFirstStage(4 + fspm) ? null
                : new PageTableRoot(entry.get("FSPTPTR"), 4 + fspm, capabilities.firstStage());
        int bits = capabilities.guestBits();
        if (type == 1 && first != null) {
            return walk.first(first, iova, null, bits);
        } else if (type == 2 && second != null) {
            return walk.second(second, iova, bits, "");
        } else if (type == 3 && first != null && second != null) {
            return walk.first(first, iova, second, bits);
        } else if (type == 4 && second != null) {
            return new PassThrough(iova);
        }
        return TranslationWalk.fault(FaultReason.SM_PASID_INVALID, entry.address(), "translation type " + type
                + " with AW " + aw + " and FSPM " + fspm + " is not one that the unit has");
    }

    /** Notes an entry; gives the fault if it is not present or has reserved bits set, else null. */
    private TranslationOutcome check(Struct entry, String present, String title, long next, FaultReason absent,
            FaultReason reserved) {
        boolean there = entry.is(present);
        walk.step(title, entry, 0, there ? next : 0);
        if (!there) {
            return TranslationWalk.fault(absent, entry.address(), title + ": expected " + present + " to be set");
        }
        String bits = ReservedBits.find(entry);
        return bits.isEmpty() ? null
                : TranslationWalk.fault(reserved, entry.address(),
                        title + ": expected reserved bits to be zero, found " + bits);
    }
}
