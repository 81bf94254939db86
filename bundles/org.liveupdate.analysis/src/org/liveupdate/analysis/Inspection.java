/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Problem;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.decode.StructureMap;
import org.liveupdate.decode.vtd.PageTableSummary;
import org.liveupdate.decode.vtd.VtdUnit;

/**
 * What is in an image: the answer of {@link InspectQuery}.
 *
 * @param state      everything decoded: KHO, LUO, files, serialized IOMMU state, units
 * @param structures every structure that was recognised
 * @param problems   defects of the image first, then everything inconsistent in the order of finding
 * @param found      how each thing was found, one sentence each
 */
public record Inspection(LiveUpdateState state, StructureMap structures, List<Problem> problems, List<String> found) {

    /** Copies the lists. */
    public Inspection {
        problems = List.copyOf(problems);
        found = List.copyOf(found);
    }

    /**
     * The bytes it was decoded from.
     *
     * @return the memory
     */
    public PhysicalMemory memory() {
        return state.memory();
    }

    /**
     * The IOMMU units.
     *
     * @return units in the order in which they were found
     */
    public List<VtdUnit> units() {
        return state.units();
    }

    /**
     * The worst of the problems.
     *
     * @return the highest severity, INFO if there are none
     */
    public Problem.Severity worst() {
        return problems.stream().map(Problem::severity).max(Enum::compareTo).orElse(Problem.Severity.INFO);
    }

    /**
     * All page tables, each once even if several devices share it.
     *
     * @return in the order of the units
     */
    public List<PageTableSummary> pageTables() {
        Set<PageTableSummary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<PageTableSummary> result = new ArrayList<>();
        for (VtdUnit unit : units()) {
            for (PageTableSummary table : unit.pageTables()) {
                if (seen.add(table)) {
                    result.add(table);
                }
            }
        }
        return result;
    }
}
