/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.check;

import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.vtd.PasidLayouts;
import org.liveupdate.decode.iommu.DeviceEntry;
import org.liveupdate.decode.iommu.DomainEntry;
import org.liveupdate.decode.vtd.ScalableContext;
import org.liveupdate.decode.vtd.VtdDevice;
import org.liveupdate.decode.vtd.VtdPasid;

/** Rules about page tables and PASID tables. */
final class TableRules {

    private static final Rule PAGE_TABLE = new Rule("domain-table-not-preserved",
            "Every page table of a preserved domain is preserved",
            "The next kernel walks the tables of a domain from its top table and restores each as a folio of order 0,"
                    + " and hardware walks them all the time. A table that is not preserved is overwritten by the next"
                    + " kernel. It happens when a domain changes, or is destroyed, after it was preserved.",
            TableRules::pageTables);

    private static final Rule MALFORMED = new Rule("domain-table-malformed",
            "The page tables of a preserved domain are page tables",
            "The entries of a preserved domain's tables must make sense: otherwise the tables were freed and used for"
                    + " something else. As posted, a marked HWPT can be destroyed after it was preserved, and its"
                    + " domain entry stays.",
            TableRules::malformed);

    private static final Rule PASID_TABLE = new Rule("pasid-table-not-preserved",
            "The PASID directory and tables of a preserved device are preserved",
            "In scalable mode hardware reaches the page tables through the PASID directory and a PASID table. As"
                    + " posted, the directory and the table of its slot 0 are preserved; other tables of the"
                    + " directory are not.",
            TableRules::pasidTables);

    private static final Rule TOP_LEVEL = new Rule("domain-top-level",
            "A domain has 3 to 5 levels and its top table is a page",
            "top_level is the level of the top table counted from 0, so 2 to 4 on VT-d; top_table is its physical"
                    + " address. The next kernel builds the domain from both without further checks.",
            TableRules::topLevel);

    private TableRules() {
    }

    static List<Rule> all() {
        return List.of(TOP_LEVEL, PAGE_TABLE, MALFORMED, PASID_TABLE);
    }

    private static boolean walkable(DomainEntry domain) {
        return CheckRun.isPage(domain.topTable()) && domain.topLevel() >= 2 && domain.topLevel() <= 4;
    }

    private static void topLevel(CheckRun run) {
        for (DomainEntry domain : run.liveDomains()) {
            if (!walkable(domain)) {
                run.error(domain.at(), domain + ": expected a page as top table and a top level of 2, 3 or 4, found "
                        + Hex.of(domain.topTable()) + " and " + Long.toUnsignedString(domain.topLevel()));
            }
        }
    }

    private static void pageTables(CheckRun run) {
        for (DomainEntry domain : run.liveDomains()) {
            if (walkable(domain) && run.walk(domain).lostCount > 0) {
                DomainWalk walk = run.walk(domain);
                run.error(domain.at(), domain + ": expected all " + walk.tables + " page tables to be preserved, found "
                        + walk.lostCount + " that are not, the first at " + Hex.of(walk.lost.get(0)));
            }
        }
    }

    private static void malformed(CheckRun run) {
        for (DomainEntry domain : run.liveDomains()) {
            if (walkable(domain) && !run.walk(domain).defects.isEmpty()) {
                List<Problem> defects = run.walk(domain).defects;
                run.error(domain.at(), domain + ": expected page tables below " + Hex.of(domain.topTable()) + ", found "
                        + defects.size() + " entries that make no sense, the first: " + defects.get(0).message());
            }
        }
    }

    private static void pasidTables(CheckRun run) {
        if (run.preserved().isEmpty()) {
            return;
        }
        for (DeviceEntry device : run.liveDevices()) {
            Optional<ScalableContext> context = run.hardware(device).flatMap(VtdDevice::scalable);
            if (context.isEmpty()) {
                continue;
            }
            long directory = context.get().pasidDirectory();
            if (directory < 0 || run.preserved().get().containing(directory).isEmpty()) {
                run.error(directory, "PASID directory of " + device.bdf()
                        + ": expected a preserved page, found one that is not");
            }
            long before = -1;
            for (VtdPasid pasid : context.get().pasids()) {
                long table = pasid.entryAddress() & -PhysicalMemory.PAGE_SIZE;
                if (table != before && run.isLost(table)) {
                    run.error(table, "PASID table of " + device.bdf() + " for PASID "
                            + (pasid.pasid() & -PasidLayouts.TABLE_ENTRIES)
                            + " and up: expected a preserved page, found one that is not");
                }
                before = table;
            }
        }
    }
}
