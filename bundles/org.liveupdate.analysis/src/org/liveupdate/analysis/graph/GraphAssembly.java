/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.layout.Field;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.pointer.Pointer;
import org.liveupdate.analysis.pointer.PointerIndex;
import org.liveupdate.decode.Placement;
import org.liveupdate.decode.vtd.VtdUnit;
import org.liveupdate.graph.EdgeBuilder;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.GraphBuilder;
import org.liveupdate.graph.Kinds;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.NodeBuilder;
import org.liveupdate.graph.Row;
import org.liveupdate.graph.State;

/** Makes nodes and edges of chosen structures. Structures that share a page stand in one box for that page. */
final class GraphAssembly {

    private static final String RTADDR = "RTADDR";
    private static final int SMALL_RECORD = 4;

    private final Inspection inspection;
    private final PointerIndex index;
    private final Set<Placement> shown;
    private final StructureRows rows;
    private final GraphBuilder builder = Graph.builder();
    private final Map<String, Set<String>> ports = new HashMap<>();
    private final Map<String, Integer> hidden = new LinkedHashMap<>();
    private final TreeMap<Long, Integer> problems = new TreeMap<>();

    GraphAssembly(Inspection inspection, PointerIndex index, Collection<Placement> shown) {
        this.inspection = inspection;
        this.index = index;
        this.shown = withoutHeaders(shown);
        rows = new StructureRows(new ElementNames(inspection.units()), new PointerTargets(inspection.structures()));
        for (Problem problem : inspection.problems()) {
            if (problem.address() != Problem.NO_ADDRESS && problem.severity() != Problem.Severity.INFO) {
                problems.merge(problem.address(), 1, Integer::sum);
            }
        }
    }

    /** Of structures at one address only the longest: the header of a page says nothing that the page does not. */
    private static Set<Placement> withoutHeaders(Collection<Placement> all) {
        Map<Long, Placement> longest = new HashMap<>();
        for (Placement placement : all) {
            longest.merge(placement.address(), placement, (old, other) -> other.length() > old.length() ? other : old);
        }
        Set<Placement> kept = new LinkedHashSet<>(all);
        kept.retainAll(new HashSet<>(longest.values()));
        return kept;
    }

    Graph build() {
        units();
        Map<Long, Integer> onPage = new LinkedHashMap<>();
        shown.forEach(placement -> onPage.merge(page(placement), 1, Integer::sum));
        for (Placement placement : shown) {
            boolean alone = onPage.get(page(placement)) == 1;
            String parent = null;
            if (!alone || isBoxOfRecords(placement)) {
                parent = NodeIds.group(alone ? placement.address() : page(placement));
                group(parent, placement, alone);
            }
            for (int i = 0; i < (isBoxOfRecords(placement) ? placement.count() : 1); i++) {
                node(placement, i, parent);
            }
        }
        shown.forEach(this::edges);
        return withHidden(builder.build());
    }

    private void units() {
        for (int i = 0; i < inspection.units().size(); i++) {
            VtdUnit unit = inspection.units().get(i);
            Optional<Placement> root = shown.stream()
                    .filter(placement -> placement.address() == unit.rootTable()
                            && NodeKinds.of(placement.layout()).equals(Kinds.ROOT_TABLE)).findFirst();
            if (root.isEmpty()) {
                continue;
            }
            UnitRegisters registers = unit.registers();
            NodeBuilder node = builder.node(NodeIds.unit(i)).kind(Kinds.UNIT).title("IOMMU unit " + i)
                    .place(registers.base() == UnitRegisters.UNKNOWN_BASE ? "" : Hex.of(registers.base()));
            node.row(RTADDR, Hex.of(registers.rtaddr()), RTADDR).row("mode", unit.mode().text());
            unit.translationEnabled().ifPresent(on -> node.row("translation", on ? "on" : "off"));
            builder.edge(NodeIds.unit(i), RTADDR, NodeIds.of(root.get(), 0));
        }
    }

    private void group(String id, Placement placement, boolean alone) {
        if (!builder.has(id)) {
            builder.node(id).kind(Kinds.ARRAY).title(alone ? placement.role() : "page")
                    .place(Hex.of(alone ? placement.address() : page(placement)));
        }
    }

    private void node(Placement placement, int element, String parent) {
        long address = placement.address() + (long) element * placement.layout().size();
        String id = NodeIds.of(placement, element);
        if (builder.has(id)) {
            return;
        }
        String kind = NodeKinds.of(placement.layout());
        NodeBuilder node = builder.node(id).kind(kind).title(title(placement, element, kind)).place(Hex.of(address))
                .tooltip(placement.role() + "\n" + placement.layout().name() + ": " + placement.layout().doc());
        if (parent != null) {
            node.parent(parent);
        }
        PhysicalMemory memory = inspection.memory();
        Optional<Struct> struct = placement.layout().at(memory, address);
        if (placement.count() > 1 && !isBoxOfRecords(placement)) {
            add(node, rows.ofElements(placement, memory));
        } else if (struct.isPresent()) {
            add(node, rows.of(placement, struct.get()));
        } else {
            node.row(Row.of("not in the image", "").withState(State.PROBLEM));
        }
        int count = problems.subMap(address, address + placement.layout().size()).values().stream()
                .mapToInt(Integer::intValue).sum();
        if (count > 0) {
            node.problems(count).state(State.PROBLEM);
        }
    }

    private void add(NodeBuilder node, List<Row> lines) {
        for (Row row : lines) {
            node.row(row);
            if (row.port() != null) {
                ports.computeIfAbsent(node.id(), key -> new HashSet<>()).add(row.port());
            }
        }
    }

    /** Titles are short: whose first device a page table belongs to stands in the tooltip. */
    private static String title(Placement placement, int element, String kind) {
        String role = placement.role();
        int last = role.lastIndexOf(", ");
        String title = kind.equals(Kinds.PAGE_TABLE) && last > 0 ? role.substring(0, last) : role;
        return isBoxOfRecords(placement) ? title + " [" + element + "]" : title;
    }

    /** Elements of an array are boxes of their own if one line is too small for them. */
    private static boolean isBoxOfRecords(Placement placement) {
        List<Field> fields = placement.layout().fields();
        return placement.count() > 1 && (fields.size() > SMALL_RECORD
                || fields.stream().anyMatch(field -> field.kind() == Field.Kind.ARRAY));
    }

    private void edges(Placement placement) {
        boolean boxes = isBoxOfRecords(placement);
        for (Pointer pointer : index.from(placement)) {
            List<Placement> targets = index.targets(pointer);
            String from = NodeIds.of(placement, boxes ? pointer.element() : 0);
            Optional<Placement> target = targets.stream().filter(shown::contains).findFirst();
            if (target.isPresent()) {
                String port = boxes ? pointer.field().substring(pointer.field().indexOf("].") + 2) : pointer.field();
                long into = pointer.target() - target.get().address();
                int element = isBoxOfRecords(target.get()) ? (int) (into / target.get().layout().size()) : 0;
                EdgeBuilder edge = builder.edge(from, NodeIds.of(target.get(), element)).tooltip(pointer.toString());
                if (ports.getOrDefault(from, Set.of()).contains(port)) {
                    edge.fromPort(port);
                }
            } else if (!targets.isEmpty()) {
                hidden.merge(from, 1, Integer::sum);
            }
        }
    }

    private Graph withHidden(Graph graph) {
        List<Node> nodes = graph.nodes().stream()
                .map(node -> node.withFolded(0, hidden.getOrDefault(node.id(), 0), 0)).toList();
        return Graph.of(graph.title(), nodes, graph.edges());
    }

    private static long page(Placement placement) {
        return placement.address() & -PhysicalMemory.PAGE_SIZE;
    }
}
