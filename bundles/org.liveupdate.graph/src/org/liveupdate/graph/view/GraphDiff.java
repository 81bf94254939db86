/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.End;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.Row;
import org.liveupdate.graph.State;

/**
 * Merges two graphs into one that shows their difference. Nodes and edges are the same when they have the same id; rows
 * when they have the same name. A node whose later state is a problem stays one; one that changed and moved, too, is
 * changed, and its place says that it moved.
 */
public final class GraphDiff {
    private final Graph before;
    private final Graph after;
    private final Map<String, RowDiff> rowDiffs = new HashMap<>();

    private GraphDiff(Graph before, Graph after) {
        this.before = before;
        this.after = after;
    }

    /**
     * The union of both graphs with states.
     *
     * @return every node, row and edge of both with its {@link org.liveupdate.graph.State}; the value of a changed row
     *         reads {@code old → new}, and so does the place of a node that moved. An edge that leads elsewhere now is
     *         there twice, once as removed
     */
    public static Graph merge(Graph before, Graph after) {
        GraphDiff diff = new GraphDiff(before, after);
        List<Node> nodes = diff.nodes();
        return Graph.of(after.title(), nodes, diff.edges());
    }

    private List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        for (String id : Ordered.union(before.nodes().stream().map(Node::id).toList(),
                after.nodes().stream().map(Node::id).toList())) {
            Node old = before.node(id);
            Node now = after.node(id);
            nodes.add(now == null ? whole(old, State.REMOVED) : old == null ? whole(now, State.ADDED) : both(old, now));
        }
        return nodes;
    }

    /** A node of only one of the graphs. Its rows need no marks: the box has one. */
    private static Node whole(Node node, State state) {
        List<Row> rows = new ArrayList<>();
        node.rows().forEach(row -> rows.add(row.state() == State.PROBLEM ? row : row.withState(State.SAME)));
        int problems = node.state() == State.PROBLEM ? Math.max(1, node.problems()) : node.problems();
        return new Node(node.id(), node.parent(), node.kind(), node.title(), node.place(), rows, state, problems,
                node.tooltip(), node.link(), node.foldedIn(), node.foldedOut(), node.foldedChildren());
    }

    private Node both(Node old, Node now) {
        RowDiff diff = new RowDiff(old.rows(), now.rows());
        rowDiffs.put(now.id(), diff);
        boolean otherPlace = !old.place().equals(now.place());
        State state = State.SAME;
        if (now.state() == State.PROBLEM) {
            state = State.PROBLEM;
        } else if (diff.changed() || !old.title().equals(now.title()) || !old.kind().equals(now.kind())) {
            state = State.CHANGED;
        } else if (otherPlace || !Objects.equals(old.parent(), now.parent())) {
            state = State.MOVED;
        }
        String place = !otherPlace || old.place().isEmpty() || now.place().isEmpty() ? now.place()
                : old.place() + RowDiff.ARROW + now.place();
        return new Node(now.id(), now.parent(), now.kind(), now.title(), place, diff.rows(), state, now.problems(),
                now.tooltip(), now.link(), now.foldedIn(), now.foldedOut(), now.foldedChildren());
    }

    private List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        for (String id : Ordered.union(before.edges().stream().map(Edge::id).toList(),
                after.edges().stream().map(Edge::id).toList())) {
            Edge now = after.edge(id);
            Edge old = before.edge(id);
            if (old != null) {
                old = old.withEnds(carried(old.from()), carried(old.to()));
            }
            if (now == null) {
                edges.add(old.withState(State.REMOVED));
            } else if (old == null) {
                edges.add(now.withState(now.state() == State.PROBLEM ? State.PROBLEM : State.ADDED));
            } else if (old.from().equals(now.from()) && old.to().equals(now.to())) {
                edges.add(sameEnds(old, now));
            } else {
                edges.add(old.withId(freeId(id)).withState(State.REMOVED));
                edges.add(now.withState(now.state() == State.PROBLEM ? State.PROBLEM : State.CHANGED));
            }
        }
        return edges;
    }

    private static Edge sameEnds(Edge old, Edge now) {
        if (now.state() == State.PROBLEM) {
            return now;
        }
        boolean same = old.kind().equals(now.kind()) && old.label().equals(now.label());
        return now.withState(same ? State.SAME : State.CHANGED);
    }

    private End carried(End end) {
        RowDiff diff = rowDiffs.get(end.node());
        return diff == null || end.port() == null ? end : new End(end.node(), diff.port(end.port()));
    }

    private String freeId(String id) {
        String free = id + " (before)";
        while (before.edge(free) != null || after.edge(free) != null) {
            free += "'";
        }
        return free;
    }
}
