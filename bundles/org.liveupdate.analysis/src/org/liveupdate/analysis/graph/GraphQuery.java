/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.pointer.Pointer;
import org.liveupdate.analysis.pointer.PointerIndex;
import org.liveupdate.decode.Placement;
import org.liveupdate.graph.Graph;

/**
 * The pointer graph of an image, from some structures outwards and inwards.
 *
 * @param inspection what was found in the image
 * @param index      its pointers
 * @param start      structures to start from
 * @param steps      how far to follow pointers
 * @param keep       which structures are shown
 */
public record GraphQuery(Inspection inspection, PointerIndex index, Collection<Placement> start, Steps steps,
        Predicate<Placement> keep) {

    /**
     * How far to follow pointers.
     *
     * @param in       steps backwards, to what points here
     * @param out      steps forwards, to what is pointed at
     * @param maxNodes most structures in the graph; what is beyond is counted at its border
     */
    public record Steps(int in, int out, int maxNodes) {

        /** As far as pointers lead, up to 400 structures. */
        public static final Steps ALL = new Steps(0, Integer.MAX_VALUE, 400);
    }

    /**
     * Runs the query.
     *
     * @param progress asked for cancellation
     * @return the graph; ids of nodes are made by {@link NodeIds}
     */
    public Graph run(Progress progress) {
        Map<Placement, Integer> shown = new LinkedHashMap<>();
        start.stream().filter(keep).forEach(placement -> show(shown, placement, 0));
        follow(shown, steps.out(), this::forwards, progress);
        Map<Placement, Integer> back = new LinkedHashMap<>();
        start.stream().filter(shown::containsKey).forEach(placement -> back.put(placement, 0));
        follow(back, steps.in(), this::backwards, progress);
        back.forEach(shown::putIfAbsent);
        return new GraphAssembly(inspection, index, shown.keySet()).build();
    }

    private void follow(Map<Placement, Integer> shown, int depth, Neighbours neighbours, Progress progress) {
        Deque<Placement> open = new ArrayDeque<>(shown.keySet());
        while (!open.isEmpty()) {
            progress.checkCancelled();
            Placement placement = open.remove();
            int distance = shown.get(placement);
            if (distance >= depth) {
                continue;
            }
            for (Placement next : neighbours.of(placement)) {
                if (keep.test(next)) {
                    open.addAll(show(shown, next, distance + 1));
                }
            }
        }
    }

    /** Adds a structure and what else stands on its page: an entry alone says little without its page. */
    private List<Placement> show(Map<Placement, Integer> shown, Placement placement, int distance) {
        List<Placement> added = new ArrayList<>();
        if (shown.containsKey(placement)) {
            return added;
        }
        long page = placement.address() & -PhysicalMemory.PAGE_SIZE;
        List<Placement> together = new ArrayList<>(inspection.structures().overlapping(page, PhysicalMemory.PAGE_SIZE));
        together.removeIf(other -> other.address() < page || !keep.test(other));
        together.add(0, placement);
        for (Placement one : together) {
            if (shown.size() < steps.maxNodes() && shown.putIfAbsent(one, distance) == null) {
                added.add(one);
            }
        }
        return added;
    }

    private List<Placement> forwards(Placement placement) {
        List<Placement> result = new ArrayList<>();
        for (Pointer pointer : index.from(placement)) {
            result.addAll(index.targets(pointer));
        }
        return result;
    }

    private List<Placement> backwards(Placement placement) {
        return index.into(placement.address(), placement.length(), false).stream().map(Pointer::source).toList();
    }

    @FunctionalInterface
    private interface Neighbours {
        List<Placement> of(Placement placement);
    }
}
