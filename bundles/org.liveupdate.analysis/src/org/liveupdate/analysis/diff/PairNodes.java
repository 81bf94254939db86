/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.analysis.diff.Difference.Side;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;

/** Leads from a line of the list of differences to the node of the same object in the graphs, and back. */
public final class PairNodes {

    private final Map<Side, TreeMap<Long, String>> nodes = new HashMap<>();
    private final Map<Side, Map<String, Long>> addresses = new HashMap<>();
    private final Map<Side, Map<Long, Difference>> lines = new HashMap<>();

    /**
     * Links graphs and list.
     *
     * @param graphs the graphs of both states
     * @param roots  the first level of their tree of differences
     */
    public PairNodes(BeforeAfterQuery.Graphs graphs, List<Difference> roots) {
        nodes(Side.BEFORE, graphs.before());
        nodes(Side.AFTER, graphs.after());
        for (Side side : Side.values()) {
            lines.put(side, new HashMap<>());
        }
        Deque<Difference> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            Difference line = open.removeFirst();
            if (line.isWhole()) {
                for (Side side : Side.values()) {
                    lines.get(side).putIfAbsent(line.address(side), line);
                }
            } else {
                open.addAll(line.children());
            }
        }
    }

    private void nodes(Side side, Graph graph) {
        TreeMap<Long, String> byAddress = new TreeMap<>();
        Map<String, Long> byId = new HashMap<>();
        for (Node node : graph.nodes()) {
            place(node.place()).ifPresent(address -> {
                byId.put(node.id(), address);
                // of a page and the first structure in it, the structure
                if (graph.children(node.id()).isEmpty()) {
                    byAddress.put(address, node.id());
                } else {
                    byAddress.putIfAbsent(address, node.id());
                }
            });
        }
        nodes.put(side, byAddress);
        addresses.put(side, byId);
    }

    private static Optional<Long> place(String text) {
        try {
            return text.startsWith("0x") ? Optional.of(Hex.parse(text)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * The node of an object.
     *
     * @param line a line of the list, or a part of one
     * @return id of the node, the same in all graphs that have it; empty if no graph shows it
     */
    public Optional<String> node(Difference line) {
        for (Difference up = line; up != null; up = up.parent().orElse(null)) {
            Optional<String> found = node(Side.AFTER, up.address(Side.AFTER));
            found = found.isPresent() ? found : node(Side.BEFORE, up.address(Side.BEFORE));
            if (found.isPresent() || up.isWhole()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * The node of a structure.
     *
     * @param side    which of the states
     * @param address physical address of the structure or of bytes in it
     * @return id of the node, or empty if none is at the address
     */
    public Optional<String> node(Side side, long address) {
        Map.Entry<Long, String> found = address < 0 ? null : nodes.get(side).floorEntry(address);
        return found == null || address - found.getKey() >= PhysicalMemory.PAGE_SIZE ? Optional.empty()
                : Optional.of(found.getValue());
    }

    /**
     * Where a node stands.
     *
     * @param side which of the states
     * @param node id of a node
     * @return physical address there, or {@link ObjectDiff#NO_ADDRESS} if it is not in that state or has none
     */
    public long address(Side side, String node) {
        return addresses.get(side).getOrDefault(node, ObjectDiff.NO_ADDRESS);
    }

    /**
     * What differs at a node.
     *
     * @param node id of a node
     * @return the line of the list, or empty if nothing differs
     */
    public Optional<Difference> line(String node) {
        for (Side side : new Side[] { Side.AFTER, Side.BEFORE }) {
            long address = address(side, node);
            if (address >= 0 && lines.get(side).containsKey(address)) {
                return Optional.of(lines.get(side).get(address));
            }
        }
        return Optional.empty();
    }
}
