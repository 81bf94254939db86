/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Plural;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vtd.ContextLayouts;
import org.liveupdate.abi.vtd.RegisterLayouts;
import org.liveupdate.abi.vtd.RootLayouts;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.decode.DecodeContext;

/**
 * Decodes one VT-d unit: root table, context tables, PASID directories and tables, page tables. What is wrong becomes a
 * problem, see {@link VtdProblems}; the tables become placements of the context's structure map.
 */
public final class VtdDecoder {

    private static final int BUSES = 256;
    private static final long TES = RegisterLayouts.GSTS.field("TES").mask();
    private static final int UPPER_HALF = 0x80;
    private static final String ENTRIES = "entries";

    private final UnitRegisters registers;
    private final DecodeContext context;
    private final EntryChecks checks;
    private final PageTableDecoder pageTables;
    private final LegacyContextDecoder legacy;
    private final PasidDirectoryDecoder scalable;
    private final List<String> notes = new ArrayList<>();
    private final List<ContextTable> contextTables = new ArrayList<>();
    private final List<VtdDevice> devices = new ArrayList<>();
    private final Set<Long> knownTables = new HashSet<>();

    private VtdDecoder(UnitRegisters registers, DecodeContext context) {
        this.registers = registers;
        this.context = context;
        UnitCapabilities capabilities = new UnitCapabilities(registers);
        checks = new EntryChecks(context.problems(), capabilities);
        pageTables = new PageTableDecoder(context, capabilities.guestBits(), PageTableDecoder.MAX_RANGES);
        legacy = new LegacyContextDecoder(capabilities, checks, pageTables);
        scalable = new PasidDirectoryDecoder(context, checks, new PasidEntryDecoder(capabilities, checks, pageTables));
    }

    /**
     * Decodes a unit.
     *
     * @param registers its registers; only RTADDR is needed, with CAP, ECAP and GSTS more can be checked
     * @param context   memory, problems, structures, budget and progress
     * @return the unit; never null, without devices if the tables cannot be read
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public static VtdUnit decode(UnitRegisters registers, DecodeContext context) {
        return new VtdDecoder(registers, context).decode();
    }

    private VtdUnit decode() {
        long rtaddr = registers.rtaddr();
        long rootTable = RegisterLayouts.RTADDR.field("RTA").of(rtaddr);
        VtdMode mode = VtdMode.ofTtm((int) RegisterLayouts.RTADDR.field("TTM").of(rtaddr));
        switch (mode) {
            case LEGACY, SCALABLE -> root(rootTable, mode);
            case ABORT -> notes.add("RTADDR asks for abort: all DMA is blocked, there are no tables");
            case RESERVED -> context.problems().error(VtdProblems.MODE_RESERVED, Problem.NO_ADDRESS,
                    "expected translation table mode 0, 1 or 3, found 2 in RTADDR " + Hex.of(rtaddr));
        }
        boolean enabled = (registers.get("GSTS").orElse(TES) & TES) != 0;
        if (!enabled && !devices.isEmpty()) {
            String text = "translation is disabled (GSTS.TES = 0), yet RTADDR " + Hex.of(rtaddr)
                    + " leads to tables of " + Plural.of(devices.size(), "device");
            notes.add(text);
            context.problems().add(Severity.INFO, VtdProblems.DISABLED, Problem.NO_ADDRESS, text);
        }
        return new VtdUnit(registers, rootTable, mode, notes, contextTables, devices, pageTables.summaries());
    }

    private void root(long rootTable, VtdMode mode) {
        Layout layout = mode == VtdMode.LEGACY ? RootLayouts.LEGACY_TABLE : RootLayouts.SCALABLE_TABLE;
        Optional<Struct> table = layout.at(context.memory(), rootTable);
        if (table.isEmpty()) {
            context.problems().error(VtdProblems.ROOT_OUTSIDE, Problem.NO_ADDRESS,
                    "RTADDR " + Hex.of(registers.rtaddr()) + ": root table " + Hex.of(rootTable)
                            + " is not in the image");
            return;
        }
        context.structures().add(layout, rootTable, "root table");
        for (int bus = 0; bus < BUSES; bus++) {
            Struct entry = table.get().element(ENTRIES, bus);
            if (mode == VtdMode.LEGACY) {
                if (entry.is("P")) {
                    checks.reserved(entry, rootEntry(bus));
                    contextTable(ContextLayouts.LEGACY_TABLE, bus, false, entry.get("CTP"), entry);
                }
            } else if (entry.is("LP") || entry.is("UP")) {
                checks.reserved(entry, rootEntry(bus));
                if (entry.is("LP")) {
                    contextTable(ContextLayouts.SCALABLE_TABLE, bus, false, entry.get("LCTP"), entry);
                }
                if (entry.is("UP")) {
                    contextTable(ContextLayouts.SCALABLE_TABLE, bus, true, entry.get("UCTP"), entry);
                }
            }
        }
    }

    private static String rootEntry(int bus) {
        return "root entry of bus " + Bdf.busText(bus);
    }

    private void contextTable(Layout layout, int bus, boolean upper, long address, Struct rootEntry) {
        String role = "context table of bus " + Bdf.busText(bus) + (upper ? ", upper half" : "");
        context.progress().report("VT-d " + role, bus, BUSES);
        if (!context.budget().take()) {
            context.problems().error(VtdProblems.BUDGET, rootEntry.address(), role + ": not decoded, too many tables");
            return;
        }
        Optional<Struct> table = layout.at(context.memory(), address);
        contextTables.add(new ContextTable(bus, upper, address, rootEntry, table.isPresent()));
        if (table.isEmpty()) {
            context.problems().error(VtdProblems.TABLE_OUTSIDE, rootEntry.address(),
                    role + ": " + Hex.of(address) + " is not in the image");
            return;
        }
        if (!knownTables.add(address)) {
            context.problems().warning(VtdProblems.TABLE_SHARED, rootEntry.address(),
                    role + ": " + Hex.of(address) + " is the context table of another root entry, too");
        }
        context.structures().add(layout, address, role);
        int count = layout.field(ENTRIES).count();
        for (int index = 0; index < count; index++) {
            Struct entry = table.get().element(ENTRIES, index);
            if (entry.is("P")) {
                Bdf bdf = new Bdf(bus, index + (upper ? UPPER_HALF : 0));
                devices.add(device(bdf, entry));
            }
        }
    }

    private VtdDevice device(Bdf bdf, Struct entry) {
        String name = bdf.toString();
        if (entry.layout() == ContextLayouts.LEGACY_ENTRY) {
            return new VtdDevice(bdf, entry, Optional.of(legacy.decode(entry, name)), Optional.empty());
        }
        return new VtdDevice(bdf, entry, Optional.empty(), Optional.of(scalable.decode(entry, name)));
    }
}
