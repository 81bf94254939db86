/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.graph;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.graph.GraphQuery.Steps;
import org.liveupdate.analysis.pointer.PointerIndex;
import org.liveupdate.decode.Placement;
import org.liveupdate.decode.vtd.VtdUnit;
import org.liveupdate.graph.Graph;

/**
 * The pointer graph that a user asks for in words.
 *
 * @param inspection what was found in the image
 * @param focus      a requester, the address of a structure, {@code unit:N}, {@link #SUMMARY}, {@link #CHAIN}, or null
 *                   for an overview
 * @param steps      with an address: how many pointers to follow each way
 */
public record FocusQuery(Inspection inspection, String focus, int steps) {

    /** Focus for units, devices and domains without their tables. */
    public static final String SUMMARY = "summary";
    /** Focus for what one kernel hands over to the next, without the tables of hardware. */
    public static final String CHAIN = "chain";

    private static final String UNIT = "unit:";

    /**
     * Runs the query.
     *
     * @param progress what is told about progress and asked for cancellation
     * @return the graph
     * @throws IllegalArgumentException if the image has no such thing; the message says what was expected and found
     */
    public Graph run(Progress progress) {
        return SUMMARY.equals(focus) ? new SummaryGraph(inspection).run()
                : run(PointerIndex.of(inspection.memory(), inspection.structures(), progress), progress);
    }

    /**
     * Runs the query with pointers that are known already.
     *
     * @param index    the pointers of the image
     * @param progress what is told about progress and asked for cancellation
     * @return the graph
     * @throws IllegalArgumentException if the image has no such thing; the message says what was expected and found
     */
    public Graph run(PointerIndex index, Progress progress) {
        VtdGraphs graphs = new VtdGraphs(inspection, index);
        if (focus == null) {
            return new Overview(inspection, index).run(progress);
        }
        if (focus.equals(SUMMARY)) {
            return new SummaryGraph(inspection).run();
        }
        if (focus.equals(CHAIN)) {
            return new Overview(inspection, index).chain(progress);
        }
        if (focus.startsWith(UNIT)) {
            return graphs.everything(unit(focus.substring(UNIT.length())), progress);
        }
        if (focus.contains(":")) {
            return device(graphs, Bdf.parse(focus), progress);
        }
        return address(index, progress);
    }

    private VtdUnit unit(String number) {
        int units = inspection.units().size();
        if (!number.matches("[0-9]{1,4}") || Integer.parseInt(number) >= units) {
            throw new IllegalArgumentException("expected one of " + units + " units, counted from 0, found " + number);
        }
        return inspection.units().get(Integer.parseInt(number));
    }

    private Graph device(VtdGraphs graphs, Bdf bdf, Progress progress) {
        List<Graph> found = new ArrayList<>();
        for (VtdUnit unit : inspection.units()) {
            if (unit.device(bdf).isPresent()) {
                found.add(graphs.device(unit, bdf, progress));
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("expected a device with a present context entry, found " + bdf);
        }
        return Graphs.union(found);
    }

    private Graph address(PointerIndex index, Progress progress) {
        long address;
        try {
            address = Hex.parse(focus.regionMatches(true, 0, "0x", 0, 2) ? focus : "0x" + focus);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("expected a device, an address or unit:N, found \"" + focus + "\"", e);
        }
        List<Placement> start = address < 0 ? List.of() : inspection.structures().overlapping(address, 1);
        if (start.isEmpty()) {
            throw new IllegalArgumentException("expected the address of a recognised structure, found " + focus);
        }
        return new GraphQuery(inspection, index, start, new Steps(steps, steps, Steps.ALL.maxNodes()), any -> true)
                .run(progress);
    }
}
