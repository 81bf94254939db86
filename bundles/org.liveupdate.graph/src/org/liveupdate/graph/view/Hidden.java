/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;

/** Makes the part of a graph that is shown, with counts of what is not shown at the nodes next to it. */
final class Hidden {

    private Hidden() {
    }

    /**
     * The graph of the shown nodes and the edges between them.
     *
     * @param shown ids; with a node its containers must be in the set
     */
    static Graph restrict(Graph graph, Set<String> shown) {
        Map<String, Set<String>> out = new HashMap<>();
        Map<String, Set<String>> in = new HashMap<>();
        List<Edge> edges = new ArrayList<>();
        for (Edge edge : graph.edges()) {
            String from = edge.from().node();
            String to = edge.to().node();
            if (shown.contains(from) && shown.contains(to)) {
                edges.add(edge);
            } else if (shown.contains(from)) {
                out.computeIfAbsent(from, key -> new HashSet<>()).add(to);
            } else if (shown.contains(to)) {
                in.computeIfAbsent(to, key -> new HashSet<>()).add(from);
            }
        }
        List<Node> nodes = new ArrayList<>();
        for (Node node : graph.nodes()) {
            if (shown.contains(node.id())) {
                int children = 0;
                for (Node child : graph.children(node.id())) {
                    children += shown.contains(child.id()) ? 0 : 1;
                }
                nodes.add(node.withFolded(node.foldedIn() + in.getOrDefault(node.id(), Set.of()).size(),
                        node.foldedOut() + out.getOrDefault(node.id(), Set.of()).size(),
                        node.foldedChildren() + children));
            }
        }
        return Graph.of(graph.title(), nodes, edges);
    }
}
