/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liveupdate.graph.Edge;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;

/** Graphs put together. */
final class Graphs {

    private Graphs() {
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
