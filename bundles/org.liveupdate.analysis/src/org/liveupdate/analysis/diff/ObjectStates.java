/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.liveupdate.abi.Hex;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.State;

/**
 * Gives boxes the signs that their objects have in the list of differences. A graph compares texts; the comparison of
 * objects knows more: that a pointer only followed its target, and fields that no box shows.
 */
final class ObjectStates {

    private record Places(String before, String after) {
    }

    private final Map<Places, Change> changes = new HashMap<>();

    ObjectStates(List<ObjectDiff> objects) {
        for (ObjectDiff object : objects) {
            boolean both = object.before() >= 0 && object.after() >= 0;
            if (both && (object.change() == Change.CHANGED || object.change() == Change.MOVED)) {
                // of several objects at one place, such as a page table and its domain, one that changed
                changes.merge(new Places(Hex.of(object.before()), Hex.of(object.after())), object.change(),
                        (one, other) -> one == Change.CHANGED ? one : other);
            }
        }
    }

    /**
     * Applies them.
     *
     * @param merged the difference of two graphs
     * @param before the earlier one
     * @param after  the later one, with the ids of the earlier one
     * @return the difference with the signs of the objects
     */
    Graph applied(Graph merged, Graph before, Graph after) {
        return Graph.of(merged.title(), merged.nodes().stream()
                .map(node -> applied(merged, node, before.node(node.id()), after.node(node.id()))).toList(),
                merged.edges());
    }

    private Node applied(Graph merged, Node node, Node old, Node now) {
        if (old == null || now == null || node.state() == State.PROBLEM || !merged.children(node.id()).isEmpty()) {
            return node;
        }
        Change change = changes.get(new Places(old.place(), now.place()));
        return change == null ? node : node.withState(DifferenceKind.of(change).state());
    }
}
