/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.TestMachine;
import org.liveupdate.analysis.pointer.PointerIndex;
import org.liveupdate.decode.vtd.VtdUnit;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.Row;
import org.liveupdate.graph.State;

/** Which structures a pointer graph shows, with which rows and edges. */
class PointerGraphTest {

    private final Inspection inspection = new TestMachine().inspect();

    private static Set<String> places(Graph graph) {
        return graph.nodes().stream().map(Node::place).filter(place -> !place.isEmpty()).collect(Collectors.toSet());
    }

    private Node at(Graph graph, long address) {
        return graph.nodes().stream().filter(node -> NodeIds.address(node.id()).orElse(-1) == address).findFirst()
                .orElseThrow();
    }

    @Test
    void theOverviewEndsAtTheTopTablesAndCountsWhatIsBelow() {
        Graph graph = new FocusQuery(inspection, null, 0).run(Progress.NONE);
        assertEquals(Set.of("0x1000", "0x2000", "0x3000", "0x4000", "0x7000"), places(graph));
        assertEquals(1, at(graph, TestMachine.SHARED_TOP).foldedOut());
        assertEquals(0, at(graph, TestMachine.OTHER_TOP).foldedOut());
    }

    @Test
    void everyEdgeLeavesFromTheFieldThatHoldsThePointer() {
        Graph graph = new FocusQuery(inspection, "unit:0", 0).run(Progress.NONE);
        List<String> edges = graph.edges().stream().map(Edge::from).map(end -> end.node() + " " + end.port()).toList();
        assertTrue(edges.contains("unit#0 RTADDR"), edges.toString());
        assertTrue(edges.contains("vtd_legacy_context_table@0x2000 entries[48].SSPTPTR"), edges.toString());
        assertTrue(edges.contains("vtd_legacy_context_table@0x2000 entries[49].SSPTPTR"), edges.toString());
        assertEquals(8, graph.edges().size());
        assertEquals(8, graph.nodes().size());
    }

    @Test
    void slotsAreNamedAndRunsFolded() {
        Graph graph = new FocusQuery(inspection, "unit:0", 0).run(Progress.NONE);
        List<Row> context = at(graph, TestMachine.CONTEXT_0).rows();
        assertEquals(List.of("00:00.0 .. 00:05.7", "00:06.0", "00:06.1", "00:06.2 .. 00:1f.7"),
                context.stream().map(Row::name).toList());
        assertEquals(List.of(48, 1, 1, 206), context.stream().map(Row::count).toList());
        List<Row> leaves = at(graph, TestMachine.SHARED_1).rows();
        assertEquals("[0] .. [2]", leaves.get(0).name());
        assertEquals("0x10000 .. 0x12000  R W", leaves.get(0).value());
        assertEquals("[3]", leaves.get(1).name());
        assertEquals(502, leaves.get(leaves.size() - 1).count());
    }

    @Test
    void aDeviceShowsItsOwnWayOnly() {
        VtdUnit unit = inspection.units().get(0);
        PointerIndex index = PointerIndex.of(inspection.memory(), inspection.structures(), Progress.NONE);
        VtdGraphs graphs = new VtdGraphs(inspection, index);
        assertEquals(Set.of("0x1000", "0x3000", "0x7000"),
                places(graphs.device(unit, Bdf.parse("01:00.0"), Progress.NONE)));
        assertEquals(Set.of("0x1000", "0x2000", "0x4000", "0x5000", "0x6000"),
                places(graphs.device(unit, Bdf.parse("00:06.1"), Progress.NONE)));
        assertTrue(graphs.device(unit, Bdf.parse("02:00.0"), Progress.NONE).nodes().isEmpty());
    }

    @Test
    void anAddressShowsItsNeighbourhood() {
        Graph graph = new FocusQuery(inspection, "0x4000", 1).run(Progress.NONE);
        assertEquals(Set.of("0x2000", "0x4000", "0x5000"), places(graph));
        assertEquals(Set.of("0x4000"), places(new FocusQuery(inspection, "4008", 0).run(Progress.NONE)));
    }

    @Test
    void problemsMarkTheStructureTheyAreIn() {
        Inspection broken = new TestMachine().page(TestMachine.SHARED_2, 0, TestMachine.SHARED_TOP | 3).inspect();
        assertFalse(broken.problems().isEmpty());
        Graph graph = new FocusQuery(broken, "unit:0", 0).run(Progress.NONE);
        Node node = at(graph, TestMachine.SHARED_2);
        assertEquals(State.PROBLEM, node.state());
        assertTrue(node.problems() > 0);
        assertEquals(State.SAME, at(graph, TestMachine.CONTEXT_1).state());
    }

    @Test
    void whatIsNotThereIsSaid() {
        for (String focus : List.of("7f:00.0", "unit:1", "unit:x", "0x999000", "nonsense", "-1")) {
            FocusQuery query = new FocusQuery(inspection, focus, 1);
            String message = assertThrows(IllegalArgumentException.class, () -> query.run(Progress.NONE), focus)
                    .getMessage();
            assertTrue(message.contains("expected"), message);
        }
    }
}
