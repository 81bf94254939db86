/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.End;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.State;

/**
 * Hides the inside of containers. Edges of what is hidden attach to the container, several between the same ends become
 * one with a count, and problems and changes inside show at the container.
 */
final class Collapsing {
    private final Graph graph;
    /** For each hidden node the shown container that stands for it. */
    private final Map<String, String> standIn = new HashMap<>();

    private Collapsing(Graph graph, Set<String> collapsed) {
        this.graph = graph;
        List<Node> open = new ArrayList<>(graph.roots());
        while (!open.isEmpty()) {
            Node node = open.remove(open.size() - 1);
            String cover = standIn.get(node.id());
            if (cover == null && collapsed.contains(node.id())) {
                cover = node.id();
            }
            for (Node child : graph.children(node.id())) {
                if (cover != null) {
                    standIn.put(child.id(), cover);
                }
                open.add(child);
            }
        }
    }

    static Graph apply(Graph graph, Set<String> collapsed) {
        Collapsing collapsing = new Collapsing(graph, collapsed);
        if (collapsing.standIn.isEmpty()) {
            return graph;
        }
        return Graph.of(graph.title(), collapsing.nodes(), collapsing.edges());
    }

    private List<Node> nodes() {
        Map<String, Node> shown = new LinkedHashMap<>();
        for (Node node : graph.nodes()) {
            if (!standIn.containsKey(node.id())) {
                shown.put(node.id(), node);
            }
        }
        for (Node node : graph.nodes()) {
            String cover = standIn.get(node.id());
            if (cover != null) {
                shown.computeIfPresent(cover, (id, old) -> absorb(old, node));
            }
        }
        return List.copyOf(shown.values());
    }

    private static Node absorb(Node container, Node hidden) {
        State state = container.state();
        if (hidden.state() == State.PROBLEM && state != State.ADDED && state != State.REMOVED) {
            state = State.PROBLEM;
        } else if (hidden.state() != State.SAME && state == State.SAME) {
            state = State.CHANGED;
        }
        return new Node(container.id(), container.parent(), container.kind(), container.title(), container.place(),
                container.rows(), state, container.problems() + hidden.problems(), container.tooltip(),
                container.link(), container.foldedIn() + hidden.foldedIn(),
                container.foldedOut() + hidden.foldedOut(),
                container.foldedChildren() + hidden.foldedChildren() + 1);
    }

    private List<Edge> edges() {
        Map<Object, List<Edge>> bundles = new LinkedHashMap<>();
        for (Edge edge : graph.edges()) {
            End from = lift(edge.from());
            End to = lift(edge.to());
            boolean lifted = !from.equals(edge.from()) || !to.equals(edge.to());
            if (!lifted) {
                bundles.put(edge.id(), List.of(edge));
            } else if (!from.node().equals(to.node())) {
                bundles.computeIfAbsent(List.of(from.toString(), to.toString(), edge.kind()),
                        key -> new ArrayList<>()).add(edge.withEnds(from, to));
            }
        }
        List<Edge> edges = new ArrayList<>();
        bundles.values().forEach(bundle -> edges.add(join(bundle)));
        return edges;
    }

    private End lift(End end) {
        String cover = standIn.get(end.node());
        return cover == null ? end : End.of(cover);
    }

    private static Edge join(List<Edge> bundle) {
        Edge first = bundle.get(0);
        if (bundle.size() == 1) {
            return first;
        }
        State state = first.state();
        for (Edge edge : bundle) {
            if (edge.state() == State.PROBLEM) {
                state = State.PROBLEM;
            } else if (edge.state() != state && state != State.PROBLEM) {
                state = State.CHANGED;
            }
        }
        return new Edge(first.id(), first.from(), first.to(), first.kind(), "\u00d7" + bundle.size(), state,
                bundle.size() + " edges of what is inside");
    }
}
