/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.kho.KhoLayouts;
import org.liveupdate.abi.layout.Layout;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.graph.GraphQuery.Steps;
import org.liveupdate.analysis.pointer.PointerIndex;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.decode.Placement;
import org.liveupdate.decode.vtd.PageTableSummary;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Kinds;

/**
 * The whole chain at a glance: KHO tree, LUO sessions and FLBs, serialized arrays, units, root, context and PASID
 * tables. Left out are lower page tables, the pages of KHO's memory map and the folio lists of memfds.
 *
 * @param inspection what was found in the image
 * @param index      its pointers
 */
public record Overview(Inspection inspection, PointerIndex index) {

    private static final Set<Layout> LEFT_OUT = Set.of(KhoLayouts.VMALLOC_CHUNK);

    /**
     * What one kernel hands over to the next, without the tables of hardware.
     *
     * @param progress asked for cancellation
     * @return the graph
     */
    public Graph chain(Progress progress) {
        return run(placement -> !placement.layout().name().startsWith("vtd"), progress);
    }

    /**
     * Runs the query.
     *
     * @param progress asked for cancellation
     * @return the graph
     */
    public Graph run(Progress progress) {
        return run(placement -> true, progress);
    }

    private Graph run(Predicate<Placement> wanted, Progress progress) {
        LiveUpdateState state = inspection.state();
        List<Placement> start = new ArrayList<>();
        state.kho().ifPresent(kho -> start.addAll(on(kho.state().fdt())));
        state.luo().ifPresent(luo -> start.addAll(on(luo.at())));
        state.sessions().forEach(session -> start.addAll(on(session.at())));
        state.iommu().ifPresent(iommu -> start.addAll(on(iommu.address())));
        inspection.units().forEach(unit -> start.addAll(on(unit.rootTable())));
        Set<Long> metadata = new HashSet<>();
        state.search().candidates()
                .forEach(tree -> tree.state().metadata().forEach(page -> metadata.add(page.address())));
        Set<Long> tops = new HashSet<>();
        for (PageTableSummary table : inspection.pageTables()) {
            tops.add(table.root().address());
        }
        return new GraphQuery(inspection, index, start, Steps.ALL, placement -> wanted.test(placement)
                && !LEFT_OUT.contains(placement.layout())
                && !metadata.contains(placement.address())
                && (!NodeKinds.of(placement.layout()).equals(Kinds.PAGE_TABLE) || tops.contains(placement.address())))
                .run(progress);
    }

    private List<Placement> on(long address) {
        return inspection.structures().overlapping(address & -PhysicalMemory.PAGE_SIZE, PhysicalMemory.PAGE_SIZE);
    }
}
