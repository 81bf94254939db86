/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.elk;

import java.util.HashSet;
import java.util.Set;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;

/**
 * Tells which containers have edges between the nodes inside. Only those are opened for ELK; in all others (a page with
 * its entries) the nodes stand in one column and ELK sees a single box with many ports, which is faster and reads
 * better.
 */
final class Rigid {
    private final Set<String> open = new HashSet<>();

    Rigid(Graph graph) {
        for (Edge edge : graph.edges()) {
            openAround(graph, edge);
        }
    }

    /** Whether ELK arranges what is inside this container. */
    boolean isOpen(String id) {
        return open.contains(id);
    }

    /** Whether ELK arranges what is inside any container. */
    boolean hasOpen() {
        return !open.isEmpty();
    }

    private void openAround(Graph graph, Edge edge) {
        Set<String> around = new HashSet<>();
        for (Node node = graph.node(edge.from().node()); node != null; node = graph.node(node.parent())) {
            around.add(node.id());
        }
        Node common = graph.node(edge.to().node());
        while (common != null && !around.contains(common.id())) {
            common = graph.node(common.parent());
        }
        if (common == null || common.id().equals(edge.from().node()) || common.id().equals(edge.to().node())) {
            return;
        }
        for (Node node = common; node != null; node = graph.node(node.parent())) {
            open.add(node.id());
        }
    }
}
