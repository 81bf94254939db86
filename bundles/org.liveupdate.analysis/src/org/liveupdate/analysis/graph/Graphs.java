/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.liveupdate.graph.Edge;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;

/** Graphs put together, and graphs of which parts are left out. */
public final class Graphs {

    private Graphs() {
    }

    /**
     * A graph without the nodes of some kinds, and without what stands in them.
     *
     * @param graph  any graph
     * @param hidden kinds of nodes
     * @return the same graph if nothing is hidden
     */
    public static Graph without(Graph graph, Set<String> hidden) {
        if (hidden.isEmpty()) {
            return graph;
        }
        Set<String> gone = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(graph.nodes());
        open.removeIf(node -> !hidden.contains(node.kind()));
        while (!open.isEmpty()) {
            Node node = open.remove();
            if (gone.add(node.id())) {
                open.addAll(graph.children(node.id()));
            }
        }
        // a box around nodes that are all hidden has nothing to show
        graph.nodes().stream().filter(node -> !graph.children(node.id()).isEmpty()
                && graph.children(node.id()).stream().allMatch(child -> gone.contains(child.id())))
                .forEach(node -> gone.add(node.id()));
        List<Node> nodes = graph.nodes().stream().filter(node -> !gone.contains(node.id())).toList();
        List<Edge> edges = graph.edges().stream()
                .filter(edge -> !gone.contains(edge.from().node()) && !gone.contains(edge.to().node())).toList();
        return Graph.of(graph.title(), nodes, edges);
    }

    /** One graph of several; what has the same id is taken once, from the first that has it. */
    static Graph union(List<Graph> graphs) {
        if (graphs.size() == 1) {
            return graphs.get(0);
        }
        Map<String, Node> nodes = new LinkedHashMap<>();
        Map<String, Edge> edges = new LinkedHashMap<>();
        for (Graph graph : graphs) {
            graph.nodes().forEach(node -> nodes.putIfAbsent(node.id(), node));
            graph.edges().forEach(edge -> edges.putIfAbsent(edge.id(), edge));
        }
        return Graph.of("", new ArrayList<>(nodes.values()), new ArrayList<>(edges.values()));
    }
}
