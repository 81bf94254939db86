/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.graph;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.graph.GraphQuery.Steps;
import org.liveupdate.analysis.pointer.Pointer;
import org.liveupdate.analysis.pointer.PointerIndex;
import org.liveupdate.decode.Placement;
import org.liveupdate.decode.vtd.VtdDevice;
import org.liveupdate.decode.vtd.VtdUnit;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Kinds;

/** Pointer graphs of IOMMU units: from the registers through root, context and PASID tables to page tables. */
public final class VtdGraphs {

    private final Inspection inspection;
    private final PointerIndex index;

    /**
     * Graphs of one image.
     *
     * @param inspection what was found in it
     * @param index      its pointers
     */
    public VtdGraphs(Inspection inspection, PointerIndex index) {
        this.inspection = inspection;
        this.index = index;
    }

    /**
     * All devices of a unit, down to the top page tables.
     *
     * @param unit     one of the inspection's units
     * @param progress asked for cancellation
     * @return the graph
     */
    public Graph overview(VtdUnit unit, Progress progress) {
        Set<Long> tops = new HashSet<>();
        unit.pageTables().forEach(table -> tops.add(table.root().address()));
        return new GraphQuery(inspection, index, roots(unit), Steps.ALL, placement -> isVtd(placement)
                && (!isPageTable(placement) || tops.contains(placement.address()))).run(progress);
    }

    /**
     * Everything of a unit.
     *
     * @param unit     one of the inspection's units
     * @param progress asked for cancellation
     * @return the graph, bounded: what is beyond is counted at its border
     */
    public Graph everything(VtdUnit unit, Progress progress) {
        return new GraphQuery(inspection, index, roots(unit), Steps.ALL, VtdGraphs::isVtd).run(progress);
    }

    /**
     * The way of one device's requests, down to the last page tables.
     *
     * @param unit     one of the inspection's units
     * @param bdf      the requester
     * @param progress asked for cancellation
     * @return the graph; empty if the device has no present context entry
     */
    public Graph device(VtdUnit unit, Bdf bdf, Progress progress) {
        Set<Placement> way = new LinkedHashSet<>();
        unit.device(bdf).ifPresent(device -> {
            way.addAll(roots(unit));
            way.addAll(inspection.structures().overlapping(device.entryAddress(), 1));
            way.addAll(reached(device, progress));
        });
        return new GraphQuery(inspection, index, way, new Steps(0, 0, Steps.ALL.maxNodes()), VtdGraphs::isVtd)
                .run(progress);
    }

    private Set<Placement> reached(VtdDevice device, Progress progress) {
        Set<Placement> reached = new LinkedHashSet<>();
        long start = device.entryAddress();
        for (Pointer pointer : index.from(context(device))) {
            if (pointer.at() >= start && pointer.at() < start + device.entry().layout().size()) {
                reached.addAll(index.targets(pointer));
            }
        }
        List<Placement> open = List.copyOf(reached);
        while (!open.isEmpty() && reached.size() < Steps.ALL.maxNodes()) {
            progress.checkCancelled();
            Set<Placement> next = new LinkedHashSet<>();
            for (Placement placement : open) {
                index.from(placement).forEach(pointer -> next.addAll(index.targets(pointer)));
            }
            next.removeIf(placement -> !isVtd(placement) || !reached.add(placement));
            open = List.copyOf(next);
        }
        return reached;
    }

    private Placement context(VtdDevice device) {
        return inspection.structures().overlapping(device.entryAddress(), 1).stream()
                .filter(placement -> NodeKinds.of(placement.layout()).equals(Kinds.CONTEXT_TABLE)).findFirst()
                .orElse(new Placement(device.entry().layout(), device.entryAddress(), 1, device.bdf().toString()));
    }

    private List<Placement> roots(VtdUnit unit) {
        return inspection.structures().overlapping(unit.rootTable(), 1).stream()
                .filter(placement -> NodeKinds.of(placement.layout()).equals(Kinds.ROOT_TABLE)).toList();
    }

    private static boolean isPageTable(Placement placement) {
        return NodeKinds.of(placement.layout()).equals(Kinds.PAGE_TABLE);
    }

    private static boolean isVtd(Placement placement) {
        return placement.layout().name().startsWith("vtd");
    }
}
