/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vtd.AddressWidth;
import org.liveupdate.abi.vtd.ContextLayouts;
import org.liveupdate.abi.vtd.PasidLayouts;
import org.liveupdate.abi.vtd.RootLayouts;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.decode.DecodeContext;

/** Builds the tables of a whole unit in memory. */
final class UnitBuilder {

    final TableBuilder tables = new TableBuilder();
    final long root = tables.page();
    final Map<String, Long> registers = new TreeMap<>();
    private final boolean scalable;

    private UnitBuilder(boolean scalable) {
        this.scalable = scalable;
        registers.put("RTADDR", root | (scalable ? 1 << 10 : 0));
    }

    static UnitBuilder legacy() {
        return new UnitBuilder(false);
    }

    static UnitBuilder scalable() {
        return new UnitBuilder(true);
    }

    UnitBuilder with(String register, long value) {
        registers.put(register, value);
        return this;
    }

    UnitRegisters registers() {
        return new UnitRegisters(UnitRegisters.UNKNOWN_BASE, registers);
    }

    /** The context entry of a device; change it and write it back. */
    Struct context(Bdf bdf) {
        Struct entry = (scalable ? RootLayouts.SCALABLE_ENTRY : RootLayouts.LEGACY_ENTRY)
                .at(tables.memory, root + bdf.bus() * 16L).orElseThrow();
        boolean upper = scalable && bdf.devfn() >= 0x80;
        String pointer = scalable ? upper ? "UCTP" : "LCTP" : "CTP";
        String present = scalable ? upper ? "UP" : "LP" : "P";
        if (!entry.is(present)) {
            entry.set(pointer, tables.page()).set(present, 1).writeTo(tables.memory);
        }
        long table = entry.get(pointer);
        return scalable
                ? ContextLayouts.SCALABLE_ENTRY.at(tables.memory, table + bdf.devfn() % 0x80 * 32L).orElseThrow()
                : ContextLayouts.LEGACY_ENTRY.at(tables.memory, table + bdf.devfn() * 16L).orElseThrow();
    }

    /** A present legacy context entry that translates. */
    Struct translate(Bdf bdf, int did, PageTableRoot table) {
        Struct entry = context(bdf).set("P", 1).set("DID", did).set("SSPTPTR", table.address()).set("AW",
                AddressWidth.field(table.levels()));
        entry.writeTo(tables.memory);
        return entry;
    }

    /** A present scalable-mode context entry with an empty directory of 2^(pdts + 7) entries. */
    Struct directory(Bdf bdf, int pdts) {
        int bytes = PasidLayouts.directoryEntries(pdts) * 8;
        long directory = tables.page();
        for (int done = PhysicalMemory.PAGE_SIZE; done < bytes; done += PhysicalMemory.PAGE_SIZE) {
            tables.page();
        }
        Struct entry = context(bdf).set("P", 1).set("PDTS", pdts).set("PASIDDIRPTR", directory);
        entry.writeTo(tables.memory);
        return entry;
    }

    /** The PASID entry of a device with a directory; change it and write it back. */
    Struct pasid(Bdf bdf, int pasid) {
        Struct entry = PasidLayouts.DIRECTORY_ENTRY
                .at(tables.memory, context(bdf).get("PASIDDIRPTR") + (pasid >> 6) * 8L).orElseThrow();
        if (!entry.is("P")) {
            entry.set("SMPTBLPTR", tables.page()).set("P", 1).writeTo(tables.memory);
        }
        return PasidLayouts.TABLE_ENTRY.at(tables.memory, entry.get("SMPTBLPTR") + (pasid & 63) * 64L).orElseThrow();
    }

    /** A present PASID entry of a type. */
    Struct pasid(Bdf bdf, int pasid, int pgtt, int did) {
        Struct entry = pasid(bdf, pasid).set("P", 1).set("PGTT", pgtt).set("DID", did).set("AW", 2);
        entry.writeTo(tables.memory);
        return entry;
    }

    DecodeContext newContext() {
        return DecodeContext.of(tables.memory, Progress.NONE);
    }

    VtdUnit decode(DecodeContext context) {
        return VtdDecoder.decode(registers(), context);
    }

    TranslationOutcome outcome(Bdf bdf, long iova) {
        return new Translator(registers(), tables.memory).translate(bdf, OptionalInt.empty(), iova).outcome();
    }
}
