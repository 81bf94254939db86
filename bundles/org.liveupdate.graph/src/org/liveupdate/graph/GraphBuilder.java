/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Builds a {@link Graph}. Nodes and edges keep the order in which they were first mentioned; writers and layouts use
 * that order to break ties.
 */
public final class GraphBuilder {
    private final Map<String, NodeBuilder> nodes = new LinkedHashMap<>();
    private final List<EdgeBuilder> edges = new ArrayList<>();
    private String title = "";

    GraphBuilder() {
    }

    /** The heading of the picture; may be empty. */
    public GraphBuilder title(String newTitle) {
        title = Objects.requireNonNull(newTitle, "title");
        return this;
    }

    /** The builder of the node with this id, made on first use. */
    public NodeBuilder node(String id) {
        return nodes.computeIfAbsent(id, NodeBuilder::new);
    }

    /** Whether a node with this id was mentioned. */
    public boolean has(String id) {
        return nodes.containsKey(id);
    }

    /** How many nodes there are so far; lets a caller keep a bound on hostile input. */
    public int size() {
        return nodes.size();
    }

    /** Adds an edge from one node as a whole to another. */
    public EdgeBuilder edge(String from, String to) {
        EdgeBuilder edge = new EdgeBuilder(Objects.requireNonNull(from, "from"), Objects.requireNonNull(to, "to"));
        edges.add(edge);
        return edge;
    }

    /** Adds an edge from a port of one node to another node. */
    public EdgeBuilder edge(String from, String fromPort, String to) {
        return edge(from, to).fromPort(fromPort);
    }

    /**
     * Makes the graph. When two edges ask for one id, the later ones get {@code #2}, {@code #3} and so on appended.
     *
     * @throws IllegalArgumentException if an edge names a node or port that does not exist, a parent does not exist,
     *         containers contain each other in a ring, or a node has one port twice
     */
    public Graph build() {
        List<Node> built = new ArrayList<>(nodes.size());
        nodes.values().forEach(node -> built.add(node.build()));
        Set<String> used = new HashSet<>();
        Map<String, Integer> next = new LinkedHashMap<>();
        List<Edge> builtEdges = new ArrayList<>(edges.size());
        for (EdgeBuilder edge : edges) {
            String wanted = edge.wantedId();
            String id = wanted;
            while (!used.add(id)) {
                id = wanted + "#" + next.merge(wanted, 2, (old, two) -> old + 1);
            }
            builtEdges.add(edge.build(id));
        }
        return Graph.of(title, built, builtEdges);
    }
}
