/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;

/**
 * Makes the visible graph of a graph and a fold state. What is folded away is counted at the nodes that stay:
 * {@link org.liveupdate.graph.Node#foldedIn()}, {@code foldedOut()} and {@code foldedChildren()}. Edges into a
 * collapsed container end at the container.
 *
 * <p>Hiding what a node points to hides what can be reached from the beginnings of the graph only through that node;
 * an object that something else points to as well stays. Hiding what points to a node is the same, backwards.
 */
public final class Folding {

    private Folding() {
    }

    /** The visible part of the graph. A node at the top of the graph is shown or hidden with all that is inside it. */
    public static Graph apply(Graph graph, FoldState state) {
        Graph visible = graph;
        if (!state.foldedOut().isEmpty() || !state.foldedIn().isEmpty()) {
            Set<String> roots = reached(graph, state.foldedOut(), true);
            roots.retainAll(reached(graph, state.foldedIn(), false));
            Set<String> shown = new HashSet<>();
            for (Node node : graph.nodes()) {
                if (roots.contains(graph.root(node.id()).id())) {
                    shown.add(node.id());
                }
            }
            visible = Hidden.restrict(graph, shown);
        }
        visible = Collapsing.apply(visible, state.collapsed());
        return state.minRun() < 2 ? visible : foldRows(visible, state);
    }

    private static Graph foldRows(Graph graph, FoldState state) {
        List<Node> nodes = new ArrayList<>(graph.nodes().size());
        for (Node node : graph.nodes()) {
            nodes.add(state.unfoldedRows().contains(node.id()) ? node
                    : node.withRows(RowFolding.fold(node.rows(), state.minRun())));
        }
        return Graph.of(graph.title(), nodes, graph.edges());
    }

    /** The top nodes that can be reached along the edges (or against them) without leaving a folded node. */
    private static Set<String> reached(Graph graph, Set<String> folded, boolean forward) {
        Map<String, List<String>> all = new HashMap<>();
        Map<String, List<String>> open = new HashMap<>();
        Set<String> entered = new HashSet<>();
        for (Edge edge : graph.edges()) {
            String near = forward ? edge.from().node() : edge.to().node();
            String far = forward ? edge.to().node() : edge.from().node();
            String nearRoot = graph.root(near).id();
            String farRoot = graph.root(far).id();
            if (!nearRoot.equals(farRoot)) {
                entered.add(farRoot);
                all.computeIfAbsent(nearRoot, key -> new ArrayList<>()).add(farRoot);
                if (!isFolded(graph, near, folded)) {
                    open.computeIfAbsent(nearRoot, key -> new ArrayList<>()).add(farRoot);
                }
            }
        }
        Set<String> result = new HashSet<>();
        for (String start : starts(graph, all, entered)) {
            spread(start, open, result);
        }
        return result;
    }

    /** The nodes that nothing leads to, and one node of every ring that cannot be reached from those. */
    private static List<String> starts(Graph graph, Map<String, List<String>> next, Set<String> entered) {
        List<String> starts = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Node root : graph.roots()) {
            if (!entered.contains(root.id())) {
                starts.add(root.id());
                spread(root.id(), next, known);
            }
        }
        for (Node root : graph.roots()) {
            if (!known.contains(root.id())) {
                starts.add(root.id());
                spread(root.id(), next, known);
            }
        }
        return starts;
    }

    private static void spread(String start, Map<String, List<String>> next, Set<String> known) {
        Deque<String> todo = new ArrayDeque<>();
        if (known.add(start)) {
            todo.add(start);
        }
        while (!todo.isEmpty()) {
            for (String target : next.getOrDefault(todo.remove(), List.of())) {
                if (known.add(target)) {
                    todo.add(target);
                }
            }
        }
    }

    private static boolean isFolded(Graph graph, String id, Set<String> folded) {
        for (Node node = graph.node(id); node != null; node = graph.node(node.parent())) {
            if (folded.contains(node.id())) {
                return true;
            }
        }
        return false;
    }
}
