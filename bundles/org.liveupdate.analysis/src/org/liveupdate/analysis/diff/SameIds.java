/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.analysis.graph.NodeIds;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.End;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;

/**
 * Gives nodes of the later graph the ids that the same objects have in the earlier one. Ids are made of addresses, so
 * an object that moved gets its old one, and another object that took its place gets a new one.
 */
final class SameIds {

    private static final String LATER = " (later)";

    private final Map<Long, Long> earlier = new HashMap<>();
    private final Map<Long, Long> later = new HashMap<>();
    private final Map<Long, Long> earlierPage = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();
    private final Map<String, String> units = new HashMap<>();

    SameIds(DiffQuery.Result result) {
        Set<Long> together = new HashSet<>();
        Set<Long> old = new HashSet<>();
        Set<Long> now = new HashSet<>();
        int[] index = new int[2];
        for (Pair pair : result.pairs().all()) {
            unit(pair, index);
            if (pair.before() != null) {
                old.add(pair.before().address());
            }
            if (pair.after() != null) {
                now.add(pair.after().address());
            }
            if (pair.inBoth()) {
                note(pair.before().address(), pair.after().address(), together);
            }
        }
        result.movedTables().forEach((to, from) -> note(from, to, together));
        old.retainAll(now);
        old.removeAll(together);
        taken.addAll(old);
    }

    private void note(long from, long to, Set<Long> together) {
        if (from == to) {
            together.add(from);
        } else if (from >= 0 && to >= 0 && earlier.putIfAbsent(to, from) == null) {
            later.putIfAbsent(from, to);
            long offset = PhysicalMemory.PAGE_SIZE - 1;
            if ((from & offset) == (to & offset)) {
                earlierPage.putIfAbsent(to & ~offset, from & ~offset);
            }
        }
    }

    /** Units have ids by their number; both states list those of the earlier one in order. */
    private void unit(Pair pair, int[] index) {
        Item any = pair.before() == null ? pair.after() : pair.before();
        if (any.kind() != ObjectKind.UNIT) {
            return;
        }
        if (pair.inBoth()) {
            units.put(pair.after().name(), NodeIds.unit(index[0]));
        }
        index[0] += pair.before() == null ? 0 : 1;
    }

    /** The focus as the later state understands it: the address of a structure that moved is another. */
    String inLater(String focus) {
        if (focus == null || focus.contains(":")) {
            return focus;
        }
        try {
            Long moved = later.get(Hex.parse(focus.regionMatches(true, 0, "0x", 0, 2) ? focus : "0x" + focus));
            return moved == null ? focus : Hex.of(moved);
        } catch (NumberFormatException noAddress) {
            return focus;
        }
    }

    /** The later graph with the ids of the earlier one. */
    Graph renamed(Graph graph) {
        Map<String, String> ids = new HashMap<>();
        Set<String> used = new HashSet<>();
        for (Node node : graph.nodes()) {
            String id = id(node);
            while (!used.add(id)) {
                id += "'";
            }
            ids.put(node.id(), id);
        }
        List<Node> nodes = new ArrayList<>();
        for (Node node : graph.nodes()) {
            nodes.add(new Node(ids.get(node.id()), node.parent() == null ? null : ids.get(node.parent()), node.kind(),
                    node.title(), node.place(), node.rows(), node.state(), node.problems(), node.tooltip(), node.link(),
                    node.foldedIn(), node.foldedOut(), node.foldedChildren()));
        }
        Map<String, Integer> next = new HashMap<>();
        Set<String> usedEdges = new HashSet<>();
        List<Edge> edges = new ArrayList<>();
        for (Edge edge : graph.edges()) {
            End from = new End(ids.get(edge.from().node()), edge.from().port());
            End to = new End(ids.get(edge.to().node()), edge.to().port());
            // as the builder of the earlier graph names them
            String wanted = from + ">" + to;
            String id = wanted;
            while (!usedEdges.add(id)) {
                id = wanted + "#" + next.merge(wanted, 2, (old, two) -> old + 1);
            }
            edges.add(edge.withEnds(from, to).withId(id));
        }
        return Graph.of(graph.title(), nodes, edges);
    }

    private String id(Node node) {
        OptionalLong address = NodeIds.address(node.id());
        if (address.isEmpty()) {
            return units.getOrDefault(node.place(), node.id());
        }
        long at = address.getAsLong();
        Long moved = earlier.get(at);
        long page = at & -PhysicalMemory.PAGE_SIZE;
        if (moved == null && earlierPage.containsKey(page)) {
            moved = earlierPage.get(page) + at - page;
        }
        if (moved != null) {
            return NodeIds.at(node.id(), moved);
        }
        return taken.contains(at) || later.containsKey(at) ? node.id() + LATER : node.id();
    }
}
