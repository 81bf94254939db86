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
import java.util.TreeMap;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.analysis.graph.NodeIds;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.Row;
import org.liveupdate.graph.State;

/** Marks in pointer graphs what a kexec dropped, and the pointers that lead to it. */
final class KexecMarks {

    private static final String ROW = "kexec";

    private final TreeMap<Long, KexecDiff.Structure> lost = new TreeMap<>();
    private final TreeMap<Long, KexecDiff.Dangling> dangling = new TreeMap<>();
    private final Map<Long, KexecDiff.Dangling> registers = new HashMap<>();

    KexecMarks(KexecDiff kexec) {
        for (KexecDiff.Structure structure : kexec.structures()) {
            if (structure.fate() == Fate.DROPPED || structure.fate() == Fate.OVERWRITTEN) {
                lost.putIfAbsent(structure.placement().address(), structure);
            }
        }
        for (KexecDiff.Dangling pointer : kexec.dangling()) {
            if (pointer.at() >= 0) {
                dangling.putIfAbsent(pointer.at(), pointer);
            } else {
                registers.putIfAbsent(pointer.target(), pointer);
            }
        }
    }

    /** The graph of the earlier state, before nodes were renamed: what was lost says so. */
    Graph earlier(Graph graph) {
        return marked(graph, State.SAME);
    }

    /** The graph of the later state, before nodes were renamed: what is still found though it was not kept is wrong. */
    Graph later(Graph graph) {
        return marked(graph, State.PROBLEM);
    }

    private Graph marked(Graph graph, State lostState) {
        if (lost.isEmpty() && dangling.isEmpty() && registers.isEmpty()) {
            return graph;
        }
        Set<String> wrong = new HashSet<>();
        List<Node> nodes = new ArrayList<>();
        for (Node node : graph.nodes()) {
            nodes.add(graph.children(node.id()).isEmpty() ? marked(graph, node, lostState, wrong) : node);
        }
        List<Edge> edges = graph.edges().stream()
                .map(edge -> wrong.contains(edge.id()) ? edge.withState(State.PROBLEM) : edge).toList();
        return Graph.of(graph.title(), nodes, edges);
    }

    private Node marked(Graph graph, Node node, State lostState, Set<String> wrong) {
        OptionalLong address = NodeIds.address(node.id());
        Set<Long> targets = targets(graph, node, address, wrong);
        List<Row> rows = new ArrayList<>();
        if (address.isPresent()) {
            var holder = lost.floorEntry(address.getAsLong());
            if (holder != null && address.getAsLong() - holder.getKey() < holder.getValue().placement().length()) {
                rows.add(Row.of(ROW, holder.getValue().fate().text()).withState(lostState));
            }
        }
        int before = rows.size();
        int count = 0;
        for (Row row : node.rows()) {
            boolean dangles = targets.stream().anyMatch(target -> leads(graph, node, row, target, wrong));
            count += dangles ? 1 : 0;
            rows.add(dangles ? row.withState(State.PROBLEM) : row);
        }
        if (before == 0 && count == 0) {
            return node;
        }
        return new Node(node.id(), node.parent(), node.kind(), node.title(), node.place(), rows, node.state(),
                node.problems() + count, node.tooltip(), node.link(), node.foldedIn(), node.foldedOut(),
                node.foldedChildren());
    }

    /** Where the dangling pointers of a node lead. */
    private Set<Long> targets(Graph graph, Node node, OptionalLong address, Set<String> wrong) {
        Set<Long> targets = new HashSet<>();
        if (address.isPresent()) {
            long start = address.getAsLong();
            dangling.subMap(start, start + PhysicalMemory.PAGE_SIZE - (start & PhysicalMemory.PAGE_SIZE - 1)).values()
                    .forEach(pointer -> targets.add(pointer.target()));
        } else {
            for (Edge edge : graph.outgoing(node.id())) {
                NodeIds.address(edge.to().node()).ifPresent(target -> {
                    if (registers.containsKey(target)) {
                        targets.add(target);
                        wrong.add(edge.id());
                    }
                });
            }
        }
        return targets;
    }

    private static boolean leads(Graph graph, Node node, Row row, long target, Set<String> wrong) {
        if (row.port() == null) {
            return false;
        }
        boolean leads = row.value().contains(Hex.of(target));
        for (Edge edge : graph.outgoing(node.id())) {
            if (row.port().equals(edge.from().port())) {
                OptionalLong end = NodeIds.address(edge.to().node());
                boolean there = end.isPresent() && end.getAsLong() == target;
                if (there) {
                    wrong.add(edge.id());
                }
                leads |= there;
            }
        }
        return leads;
    }
}
