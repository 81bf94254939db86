/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.records;

import org.liveupdate.graph.Edge;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.layout.Placement;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What is shown at one time: the visible part of a graph of records and where everything is.
 *
 * @param graph     what is visible after folding
 * @param placement where it is
 */
public record RecordView(Graph graph, Placement placement) {
    /** Nothing. */
    public static final RecordView EMPTY = new RecordView(Graph.builder().build(),
            new Placement(Map.of(), Map.of(), Map.of(), Map.of()));

    /** The node of a reference, or {@code null} if it is not visible. */
    public Node node(NodeRef ref) {
        return graph.node(ref.id());
    }

    /** The edge of a reference, or {@code null} if it is not visible. */
    public Edge edge(EdgeRef ref) {
        return graph.edge(ref.id());
    }

    /** Whether the same nodes and edges are there, so that only content and places differ. */
    boolean sameStructure(RecordView other) {
        if (graph.size() != other.graph.size() || graph.edges().size() != other.graph.edges().size()) {
            return false;
        }
        for (Node node : graph.nodes()) {
            Node that = other.graph.node(node.id());
            if (that == null || !Objects.equals(that.parent(), node.parent())) {
                return false;
            }
        }
        for (Edge edge : graph.edges()) {
            Edge that = other.graph.edge(edge.id());
            if (that == null || !that.from().equals(edge.from()) || !that.to().equals(edge.to())) {
                return false;
            }
        }
        return true;
    }

    /** The ports of a node that an edge starts or ends at. */
    Set<String> usedPorts(String id) {
        Set<String> used = new HashSet<>();
        graph.outgoing(id).forEach(edge -> used.add(edge.from().port()));
        graph.incoming(id).forEach(edge -> used.add(edge.to().port()));
        used.remove(null);
        return used;
    }
}
