/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.decode.vtd.VtdUnit;

/** The tree of one inspected image: unit, bus, device, domain or PASID, ranges and page tables. */
public final class StateTree {

    /** How many page table pages are read to find the node of an address. */
    private static final int MAX_TABLES_SEARCHED = 100_000;

    private final Inspection inspection;
    private final NavigableMap<Long, Severity> problems = new TreeMap<>();
    private final StateNode root = new Root();

    /**
     * Begins a tree. Nothing is read until nodes are asked for.
     *
     * @param inspection what is in the image
     */
    public StateTree(Inspection inspection) {
        this.inspection = inspection;
        for (Problem problem : inspection.problems()) {
            if (problem.address() != Problem.NO_ADDRESS) {
                problems.merge(problem.address(), problem.severity(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
            }
        }
    }

    /**
     * The node above all units; itself not for showing.
     *
     * @return the root
     */
    public StateNode root() {
        return root;
    }

    /**
     * What the tree was made from.
     *
     * @return the inspection
     */
    public Inspection inspection() {
        return inspection;
    }

    PhysicalMemory memory() {
        return inspection.memory();
    }

    /** The worst problem in a range of bytes. */
    Optional<Severity> problemsAt(long address, int length) {
        return problems.subMap(address, address + length).values().stream().max(Enum::compareTo);
    }

    /**
     * Finds a node by its name.
     *
     * @param id what {@link StateNode#id()} gave, perhaps in an earlier session
     * @return the node, or the nearest node above it that still exists; empty if not even its unit does
     */
    public Optional<StateNode> find(String id) {
        StateNode node = root;
        for (String segment : id.split("/")) {
            Optional<StateNode> next = node.children().stream().filter(child -> child.segment().equals(segment))
                    .findFirst();
            if (next.isEmpty()) {
                break;
            }
            node = next.get();
        }
        return node == root ? Optional.empty() : Optional.of(node);
    }

    /**
     * Finds the structure at an address. Structures that cost nothing to look at come first, then pages of page tables
     * and their entries, up to a bound.
     *
     * @param address  physical address of a structure or of bytes in it
     * @param progress asked for cancellation
     * @return the node with the smallest structure that contains the address
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public Optional<StateNode> locate(long address, Progress progress) {
        Deque<StateNode> open = new ArrayDeque<>(root.children());
        List<StateNode> tables = new ArrayList<>();
        StateNode best = null;
        while (!open.isEmpty()) {
            StateNode node = open.removeFirst();
            progress.checkCancelled();
            if (node.kind() == StateKind.TABLE) {
                tables.add(node);
            } else if (node.kind() != StateKind.RANGES) {
                if (holds(node, address) && (best == null || node.extent() < best.extent())) {
                    best = node;
                }
                node.children().forEach(open::addLast);
            }
        }
        return best != null ? Optional.of(best) : locateInTables(tables, address, progress);
    }

    private static Optional<StateNode> locateInTables(List<StateNode> tables, long address, Progress progress) {
        Deque<StateNode> open = new ArrayDeque<>(tables);
        int searched = 0;
        while (!open.isEmpty() && searched++ < MAX_TABLES_SEARCHED) {
            progress.checkCancelled();
            StateNode table = open.removeFirst();
            if (holds(table, address)) {
                return Optional.of(((TableNode) table).entryAt(address).orElse(table));
            }
            table.children().stream().filter(child -> child.kind() == StateKind.TABLE).forEach(open::addLast);
        }
        return Optional.empty();
    }

    private static boolean holds(StateNode node, long address) {
        if (node.address().isEmpty()) {
            return false;
        }
        long start = node.address().getAsLong();
        return address >= start && address - start < node.extent();
    }

    private final class Root extends StateNode {

        Root() {
            super(null, "");
        }

        @Override
        public StateKind kind() {
            return StateKind.IMAGE;
        }

        @Override
        public String label() {
            return "Image";
        }

        @Override
        public List<PropertyGroup> properties() {
            return List.of();
        }

        @Override
        List<StateNode> load() {
            List<StateNode> nodes = new ArrayList<>();
            List<VtdUnit> units = inspection.units();
            for (int i = 0; i < units.size(); i++) {
                nodes.add(new UnitNode(this, i, units.get(i)));
            }
            return nodes;
        }

        @Override
        StateTree tree() {
            return StateTree.this;
        }
    }
}
