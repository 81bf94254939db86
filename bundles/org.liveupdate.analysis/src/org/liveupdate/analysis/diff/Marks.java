/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.liveupdate.graph.Edge;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.Row;
import org.liveupdate.graph.State;

/** Gives the parts of one graph the states that they have in the difference. */
final class Marks {

    private Marks() {
    }

    /**
     * A graph with marks.
     *
     * @param graph  one of two graphs
     * @param merged their difference
     */
    static Graph of(Graph graph, Graph merged) {
        List<Node> nodes = new ArrayList<>();
        for (Node node : graph.nodes()) {
            Node both = merged.node(node.id());
            nodes.add(node.withRows(rows(node, both)).withState(state(node.state(), both.state())));
        }
        List<Edge> edges = new ArrayList<>();
        for (Edge edge : graph.edges()) {
            Edge both = merged.edge(edge.id());
            edges.add(edge.withState(state(edge.state(), both == null ? State.SAME : both.state())));
        }
        return Graph.of(graph.title(), nodes, edges);
    }

    private static State state(State own, State difference) {
        return own == State.PROBLEM ? own : difference == State.PROBLEM ? State.SAME : difference;
    }

    private static List<Row> rows(Node node, Node both) {
        Map<String, State> states = new HashMap<>();
        for (Row row : both.rows()) {
            if (row.state() != State.SAME && row.state() != State.PROBLEM) {
                states.put(row.name(), row.state());
            }
        }
        return node.rows().stream().map(row -> row.state() == State.PROBLEM ? row
                : row.withState(states.getOrDefault(row.name(), row.state()))).toList();
    }
}
