/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.TestMachine;
import org.liveupdate.analysis.pointer.PointerIndex;
import org.liveupdate.analysis.state.Sample;
import org.liveupdate.analysis.tree.GraphLink;
import org.liveupdate.analysis.tree.StateTree;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Kinds;

class LevelsTest {

    private final Inspection inspection = new Sample("v1-legacy-rich-th").inspect();
    private final PointerIndex index = PointerIndex.of(inspection.memory(), inspection.structures(), Progress.NONE);

    private static long count(Graph graph, String kind) {
        return graph.nodes().stream().filter(node -> node.kind().equals(kind)).count();
    }

    @Test
    void summaryHasUnitsDevicesAndTheDomainsThatTheyShare() {
        Inspection machine = new TestMachine().inspect();
        Graph graph = new SummaryGraph(machine).run();

        assertEquals(1, count(graph, Kinds.UNIT));
        assertEquals(3, count(graph, Kinds.DEVICE));
        assertEquals(2, count(graph, Kinds.DOMAIN));
        assertEquals(2, graph.incoming("domain@0x4000").size());
        StateTree tree = new StateTree(machine);
        String device = GraphLink.box(graph, tree, tree.find("unit0/bus01/01:00.0").orElseThrow()).orElseThrow();
        assertEquals("01:00.0", graph.node(device).title());
        assertEquals(tree.find("unit0/bus01/01:00.0"),
                GraphLink.thing(tree, device, Progress.NONE).map(thing -> thing));
    }

    @Test
    void chainHasSessionsButNoTablesOfHardware() {
        Graph graph = new Overview(inspection, index).chain(Progress.NONE);

        assertTrue(count(graph, Kinds.SESSION) > 0);
        assertEquals(0, count(graph, Kinds.ROOT_TABLE));
        assertEquals(0, count(graph, Kinds.PAGE_TABLE));
        assertTrue(count(new Overview(inspection, index).run(Progress.NONE), Kinds.ROOT_TABLE) > 0);
    }

    @Test
    void neighbourhoodOfADomainHasTheDevicesThatPointToItAndItsTopTable() {
        long domain = inspection.state().iommu().orElseThrow().domains().get(0).at();
        NeighbourQuery query = new NeighbourQuery(inspection, index, domain);

        Graph around = query.around(Progress.NONE);
        assertTrue(count(around, Kinds.DEVICE) > 0);
        assertTrue(count(around, Kinds.PAGE_TABLE) > 0);
        Graph incoming = query.incoming(Progress.NONE);
        assertTrue(count(incoming, Kinds.DEVICE) > 0);
        assertEquals(0, count(incoming, Kinds.PAGE_TABLE));
    }

    @Test
    void wayLeadsFromTheKhoTreeToThePage() {
        long domain = inspection.state().iommu().orElseThrow().domains().get(0).at();
        Graph way = new NeighbourQuery(inspection, index, domain).way(Progress.NONE);

        assertTrue(count(way, Kinds.FDT) + count(way, Kinds.KHO) > 0, way.nodes()::toString);
        assertTrue(count(way, Kinds.DOMAIN) > 0);
    }

    @Test
    void addressOfNoStructureHasAnEmptyNeighbourhood() {
        assertEquals(List.of(), new NeighbourQuery(inspection, index, -1).around(Progress.NONE).nodes());
    }

    @Test
    void hiddenKindsGoWithTheirEdgesAndEmptyBoxes() {
        Graph graph = new Overview(inspection, index).run(Progress.NONE);
        Graph without = Graphs.without(graph, Set.of(Kinds.DEVICE));

        assertSame(graph, Graphs.without(graph, Set.of()));
        assertEquals(0, count(without, Kinds.DEVICE));
        assertFalse(without.nodes().isEmpty());
        without.edges().forEach(edge -> assertTrue(without.node(edge.from().node()) != null
                && without.node(edge.to().node()) != null));
    }
}
