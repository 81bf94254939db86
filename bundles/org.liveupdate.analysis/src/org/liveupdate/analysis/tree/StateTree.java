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
import org.liveupdate.analysis.state.KernelObject;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.decode.kho.KhoCandidate;

/**
 * The tree of one inspected image: what is handed over (KHO, LUO with its files, serialized IOMMU state), then the
 * units with bus, device, domain or PASID, ranges and page tables; of a simulation, also what only its kernel knows.
 */
public final class StateTree {

    /** How many page table pages are read to find the node of an address. */
    private static final int MAX_TABLES_SEARCHED = 100_000;

    private final Inspection inspection;
    private final List<KernelObject> objects;
    private final NavigableMap<Long, Severity> problems = new TreeMap<>();
    private final StateNode root = new Root();
    private List<UnitNode> units;

    /**
     * Begins a tree. Nothing is read until nodes are asked for.
     *
     * @param inspection what is in the image
     */
    public StateTree(Inspection inspection) {
        this(inspection, List.of());
    }

    /**
     * Begins the tree of a moment of a simulation. Nothing is read until nodes are asked for.
     *
     * @param inspection what is in its memory
     * @param objects    what its kernel has beside the bytes
     */
    public StateTree(Inspection inspection, List<KernelObject> objects) {
        this.inspection = inspection;
        this.objects = List.copyOf(objects);
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
     * The nodes of the IOMMU units.
     *
     * @return in the order of the inspection's units
     */
    public synchronized List<UnitNode> units() {
        if (units == null) {
            units = root.children().stream().filter(UnitNode.class::isInstance).map(UnitNode.class::cast).toList();
        }
        return units;
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
            } else if (!isField(node)) {
                if (holds(node, address) && (best == null || node.extent() < best.extent())) {
                    best = node;
                }
                if (!node.isLarge()) {
                    node.children().forEach(open::addLast);
                }
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

    /**
     * Finds what an address leads to: the structure that begins there, else the field that the bytes belong to.
     *
     * @param address  physical address of bytes in a structure
     * @param progress asked for cancellation
     * @return the node of the structure or of the field
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public Optional<StateNode> locateField(long address, Progress progress) {
        Optional<StateNode> found = locate(address, progress);
        if (found.isEmpty() || found.get().isLarge() || found.get().address().getAsLong() == address) {
            return found;
        }
        StateNode best = found.get();
        Deque<StateNode> open = new ArrayDeque<>(best.children());
        while (!open.isEmpty()) {
            StateNode node = open.removeFirst();
            if (isField(node) && holds(node, address)) {
                best = node;
                open.clear();
                open.addAll(node.children());
            } else if (node.kind() == StateKind.STRUCTURE && holds(node, address)) {
                open.addAll(node.children());
            }
        }
        return Optional.of(best);
    }

    private static boolean isField(StateNode node) {
        return node.kind() == StateKind.FIELD || node.kind() == StateKind.POINTER;
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
            LiveUpdateState state = inspection.state();
            List<KhoCandidate> trees = state.search().candidates();
            for (int i = 0; i < trees.size(); i++) {
                nodes.add(KhoNodes.node(this, i, trees.get(i)));
            }
            nodes.addAll(LuoNodes.nodes(this, state));
            state.iommu().ifPresent(iommu -> nodes.add(IommuNodes.node(this, iommu, state.iommuOrigin().text())));
            state.pci().ifPresent(pci -> nodes.add(IommuNodes.pci(this, pci)));
            for (int i = 0; i < inspection.units().size(); i++) {
                nodes.add(new UnitNode(this, i, inspection.units().get(i)));
            }
            KernelNodes.node(this, objects).ifPresent(nodes::add);
            return nodes;
        }

        @Override
        StateTree tree() {
            return StateTree.this;
        }
    }
}
