/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.check;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.decode.iommu.UnitEntry;
import org.liveupdate.decode.vtd.ContextTable;
import org.liveupdate.decode.vtd.VtdUnit;

/** Rules about IOMMU units, their root tables and context tables. */
final class UnitRules {

    private static final Rule IDENTITY = new Rule("iommu-identity",
            "An IOMMU entry names its unit",
            "The next kernel finds a unit's entry by type and token, and the token of a VT-d unit is the physical"
                    + " address of its registers, which the entry holds a second time. A unit whose entry is not"
                    + " found starts with translation disabled and new tables, while devices go on doing DMA.",
            UnitRules::identity);

    private static final Rule ROOT = new Rule("iommu-root-table",
            "The root table of an IOMMU is the one that hardware uses, and preserved",
            "The next kernel restores the root table that the entry names and sets it as the unit's root table. It"
                    + " must be a preserved page, and while translation stays enabled it must be the table in RTADDR.",
            UnitRules::root);

    private static final Rule CONTEXT_TABLE = new Rule("context-table-not-preserved",
            "Every context table that the root table points to is preserved",
            "The next kernel restores each context table that is present in the root table and stops with BUG if KHO"
                    + " does not know it. As posted, context tables are preserved once, with the unit: a table that"
                    + " is allocated later, for a bus that gets its first device, is not (findings X06 and X07)."
                    + " Later formats keep a bitmap of preserved tables and clear the other root entries at shutdown.",
            UnitRules::contextTables);

    private static final Rule BITMAP = new Rule("context-table-bitmap",
            "The bitmap of context tables agrees with the root table",
            "Later formats record which context tables were preserved. The next kernel restores the tables that the"
                    + " bitmap names, so each must be present in the root table; once the old kernel has shut down,"
                    + " no other may be.",
            UnitRules::bitmap);

    private UnitRules() {
    }

    static List<Rule> all() {
        return List.of(IDENTITY, ROOT, CONTEXT_TABLE, BITMAP);
    }

    private static void identity(CheckRun run) {
        for (UnitEntry unit : run.liveUnits()) {
            if (unit.type() == 0) {
                run.error(unit.at(), unit + ": expected a vendor type, found 0");
            } else if (unit.isIntel() && unit.token() != unit.registerBase().orElse(0)) {
                run.error(unit.at(), unit + ": expected the token to be the register address "
                        + Hex.of(unit.registerBase().orElse(0)) + ", found " + Hex.of(unit.token()));
            }
        }
    }

    private static void root(CheckRun run) {
        for (UnitEntry unit : run.liveUnits()) {
            if (!unit.isIntel() || unit.rootTable().isEmpty()) {
                continue;
            }
            long root = unit.rootTable().getAsLong();
            if (!CheckRun.isPage(root)) {
                run.error(unit.at(), unit + ": expected the address of a root table, found " + Hex.of(root));
                continue;
            }
            if (run.isLost(root)) {
                run.error(root, unit + ": expected its root table to be preserved, found that it is not");
            }
            Optional<VtdUnit> hardware = run.hardware(unit);
            if (hardware.isPresent() && hardware.get().rootTable() != root) {
                run.error(unit.at(), unit + ": expected the root table in RTADDR, "
                        + Hex.of(hardware.get().rootTable()) + ", found " + Hex.of(root));
            }
        }
    }

    private static void contextTables(CheckRun run) {
        for (UnitEntry unit : run.liveUnits()) {
            Optional<BitSet> bitmap = unit.contextTables();
            for (ContextTable table : run.hardware(unit).map(VtdUnit::contextTables).orElse(List.of())) {
                // before shutdown later formats still have tables in the root table that will be cleared
                boolean required = bitmap.isEmpty() || run.state().serialized() || bitmap.get().get(bit(table));
                if (required && run.isLost(table.address())) {
                    run.error(table.address(), name(table)
                            + ": expected a preserved page, as the root table points to it, found one that is not");
                }
            }
        }
    }

    private static void bitmap(CheckRun run) {
        for (UnitEntry unit : run.liveUnits()) {
            Optional<VtdUnit> hardware = run.hardware(unit);
            if (unit.contextTables().isEmpty() || hardware.isEmpty() || !run.state().serialized()) {
                continue;
            }
            BitSet missing = (BitSet) unit.contextTables().get().clone();
            for (ContextTable table : hardware.get().contextTables()) {
                if (!unit.contextTables().get().get(bit(table))) {
                    run.error(table.rootEntry().address(),
                            name(table) + ": expected a root entry that shutdown cleared, as the bitmap does not name"
                                    + " it");
                }
                missing.clear(bit(table));
            }
            missing.stream().forEach(bit -> run.error(unit.at(), unit + ": expected a context table for bus "
                    + String.format("%02x", bit / 2) + (bit % 2 == 1 ? ", upper half" : "")
                    + ", as the bitmap names it, found none in the root table"));
        }
    }

    private static int bit(ContextTable table) {
        return table.bus() * 2 + (table.upper() ? 1 : 0);
    }

    private static String name(ContextTable table) {
        return "context table of bus " + String.format("%02x", table.bus()) + (table.upper() ? ", upper half" : "");
    }
}
