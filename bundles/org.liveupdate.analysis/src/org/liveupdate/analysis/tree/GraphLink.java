/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.Optional;
import java.util.OptionalLong;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.graph.NodeIds;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;

/** Leads from a node of the tree of state to the box of the same structure in a pointer graph, and back. */
public final class GraphLink {

    private GraphLink() {
    }

    /**
     * The box that shows a thing.
     *
     * @param graph a pointer graph
     * @param tree  the tree that the thing may be in
     * @param thing a node of the tree, or a structure
     * @return id of the box of its structure, or of the table that the structure stands in; empty if neither is shown
     */
    public static Optional<String> box(Graph graph, StateTree tree, Described thing) {
        if (thing instanceof UnitNode unit) {
            String id = NodeIds.unit(tree.units().indexOf(unit));
            return Optional.ofNullable(graph.node(id)).map(Node::id);
        }
        if (thing instanceof StateNode node) {
            return box(graph, node);
        }
        return at(graph, thing.address());
    }

    /** What has no box of its own, such as a range or a domain, is shown by the nearest thing above that has one. */
    private static Optional<String> box(Graph graph, StateNode from) {
        for (StateNode node = from; node != null && node.kind() != StateKind.UNIT; node = node.parent()) {
            boolean placed = node.kind() != StateKind.RANGE;
            Optional<String> found = placed ? at(graph, node.address()) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> at(Graph graph, OptionalLong address) {
        if (address.isEmpty()) {
            return Optional.empty();
        }
        Node best = null;
        long bestStart = -1;
        for (Node node : graph.nodes()) {
            OptionalLong start = NodeIds.address(node.id());
            if (start.isEmpty() || !graph.children(node.id()).isEmpty()) {
                continue;
            }
            long before = address.getAsLong() - start.getAsLong();
            if (before >= 0 && before < PhysicalMemory.PAGE_SIZE && start.getAsLong() > bestStart) {
                best = node;
                bestStart = start.getAsLong();
            }
        }
        return Optional.ofNullable(best).map(Node::id);
    }

    /**
     * What a box shows.
     *
     * @param tree     the tree of the same image
     * @param id       id of the box
     * @param progress asked for cancellation
     * @return the node of the tree, or the structure if the tree has no node for it
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public static Optional<Described> thing(StateTree tree, String id, Progress progress) {
        for (int i = 0; i < tree.units().size(); i++) {
            if (NodeIds.unit(i).equals(id)) {
                return Optional.of(tree.units().get(i));
            }
        }
        OptionalLong address = NodeIds.address(id);
        if (address.isEmpty()) {
            return Optional.empty();
        }
        // the first entry of a table stands where the table does; the box shows the table
        StateNode node = tree.locate(address.getAsLong(), progress).orElse(null);
        while (node != null && (node.kind() == StateKind.ENTRY || !node.address().equals(address))) {
            node = node.parent();
        }
        return node != null ? Optional.of(node)
                : PlacedStructure.at(tree.inspection(), address.getAsLong()).map(Described.class::cast);
    }
}
