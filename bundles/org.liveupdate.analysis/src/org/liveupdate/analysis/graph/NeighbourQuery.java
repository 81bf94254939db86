/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.graph.GraphQuery.Steps;
import org.liveupdate.analysis.pointer.Pointer;
import org.liveupdate.analysis.pointer.PointerIndex;
import org.liveupdate.analysis.query.AddressQuery;
import org.liveupdate.decode.Placement;
import org.liveupdate.graph.Graph;

/**
 * The part of the pointer graph around one address.
 *
 * @param inspection what was found in the image
 * @param index      its pointers
 * @param address    physical address of a structure, or of bytes in it
 */
public record NeighbourQuery(Inspection inspection, PointerIndex index, long address) {

    /** How far the neighbourhood reaches each way. */
    private static final int NEAR = 1;
    /** How far back it is followed who points here. */
    private static final int BACK = 3;

    private Set<Placement> here() {
        return new LinkedHashSet<>(address < 0 ? List.of() : inspection.structures().overlapping(address, 1));
    }

    /**
     * What points here and what is pointed to from here, one step each way.
     *
     * @param progress asked for cancellation
     * @return the graph, empty if no structure was recognised there
     */
    public Graph around(Progress progress) {
        return graph(here(), NEAR, NEAR, progress);
    }

    /**
     * What points here, what points there, and so on, three steps back.
     *
     * @param progress asked for cancellation
     * @return the graph, empty if no structure was recognised there
     */
    public Graph incoming(Progress progress) {
        return graph(here(), BACK, 0, progress);
    }

    /**
     * Why it is preserved: the structures on the way from the KHO tree, and what stands here.
     *
     * @param progress asked for cancellation
     * @return the graph; only what stands here if there is no way
     */
    public Graph way(Progress progress) {
        Set<Placement> shown = new LinkedHashSet<>();
        for (Pointer pointer : new AddressQuery(inspection, index, address).run(progress).way()) {
            shown.add(pointer.source());
        }
        shown.addAll(here());
        return graph(shown, 0, 0, progress);
    }

    private Graph graph(Set<Placement> start, int in, int out, Progress progress) {
        return new GraphQuery(inspection, index, new ArrayList<>(start), new Steps(in, out, Steps.ALL.maxNodes()),
                any -> true).run(progress);
    }
}
