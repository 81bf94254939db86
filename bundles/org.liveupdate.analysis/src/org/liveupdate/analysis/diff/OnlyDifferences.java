/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.liveupdate.graph.Edge;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.State;

/** Leaves out of graphs what is alike in both states, but for what is next to a difference. */
public final class OnlyDifferences {

    private OnlyDifferences() {
    }

    /**
     * The differences and what they touch.
     *
     * @param graphs graphs of two states
     * @return the same graphs without nodes that neither differ nor are linked with one that does
     */
    public static BeforeAfterQuery.Graphs of(BeforeAfterQuery.Graphs graphs) {
        Set<String> different = new HashSet<>();
        for (Graph graph : List.of(graphs.before(), graphs.after(), graphs.merged())) {
            graph.nodes().stream().filter(OnlyDifferences::differs).forEach(node -> different.add(node.id()));
            graph.edges().stream().filter(edge -> edge.state() != State.SAME)
                    .forEach(edge -> different.addAll(ends(edge)));
        }
        Set<String> kept = new HashSet<>(different);
        for (Edge edge : graphs.merged().edges()) {
            if (different.contains(edge.from().node()) || different.contains(edge.to().node())) {
                kept.addAll(ends(edge));
            }
        }
        for (Graph graph : List.of(graphs.before(), graphs.after(), graphs.merged())) {
            graph.nodes().stream().filter(node -> kept.contains(node.id()))
                    .forEach(node -> containers(graph, node, kept));
        }
        return new BeforeAfterQuery.Graphs(part(graphs.before(), kept), part(graphs.after(), kept),
                part(graphs.merged(), kept), graphs.diff());
    }

    private static boolean differs(Node node) {
        return node.state() != State.SAME && node.state() != State.PROBLEM
                || node.rows().stream().anyMatch(row -> row.state() != State.SAME);
    }

    private static List<String> ends(Edge edge) {
        return List.of(edge.from().node(), edge.to().node());
    }

    private static void containers(Graph graph, Node node, Set<String> kept) {
        for (String up = node.parent(); up != null; up = graph.node(up).parent()) {
            kept.add(up);
        }
    }

    private static Graph part(Graph graph, Set<String> kept) {
        return Graph.of(graph.title(), graph.nodes().stream().filter(node -> kept.contains(node.id())).toList(),
                graph.edges().stream().filter(edge -> kept.containsAll(ends(edge))).toList());
    }
}
