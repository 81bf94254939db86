/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.view;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;

/**
 * The part of a graph around a focus. Containers of a shown node are shown as frames with a count of the children that
 * are not; a shown node is shown with all that is inside it. A pointer to a container points to what is inside, too.
 */
public final class Neighbourhood {
    private final Graph graph;
    private final Map<String, Integer> distance = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();

    private Neighbourhood(Graph graph) {
        this.graph = graph;
    }

    /**
     * The nodes that can be reached from the focus.
     *
     * @param focus    ids of the nodes in the middle; unknown ids are ignored
     * @param stepsIn  how many edges to follow backwards, to what points here
     * @param stepsOut how many edges to follow forwards, to what is pointed at
     * @return those nodes and the edges between them, with counts at the border of what is beyond it
     */
    public static Graph of(Graph graph, Collection<String> focus, int stepsIn, int stepsOut) {
        Set<String> middle = new LinkedHashSet<>();
        focus.stream().filter(id -> graph.node(id) != null).forEach(middle::add);
        Set<String> shown = new HashSet<>();
        shown.addAll(new Neighbourhood(graph).reach(middle, stepsIn, false));
        shown.addAll(new Neighbourhood(graph).reach(middle, stepsOut, true));
        for (String id : Set.copyOf(shown)) {
            for (Node node = graph.node(id); node.parent() != null; node = graph.node(node.parent())) {
                shown.add(node.parent());
            }
        }
        return Hidden.restrict(graph, shown);
    }

    private Set<String> reach(Set<String> middle, int steps, boolean forward) {
        middle.forEach(id -> enter(id, 0));
        while (!open.isEmpty()) {
            String id = open.remove();
            int next = distance.get(id) + 1;
            if (next > steps) {
                continue;
            }
            if (forward) {
                for (Edge edge : graph.outgoing(id)) {
                    enter(edge.to().node(), next);
                }
            } else {
                for (Node node = graph.node(id); node != null; node = graph.node(node.parent())) {
                    for (Edge edge : graph.incoming(node.id())) {
                        enter(edge.from().node(), next);
                    }
                }
            }
        }
        return distance.keySet();
    }

    /** Takes a node and all that is inside it at the same distance. */
    private void enter(String id, int steps) {
        Deque<String> inside = new ArrayDeque<>();
        inside.add(id);
        while (!inside.isEmpty()) {
            String node = inside.remove();
            if (distance.putIfAbsent(node, steps) == null) {
                open.add(node);
                graph.children(node).forEach(child -> inside.add(child.id()));
            }
        }
    }
}
