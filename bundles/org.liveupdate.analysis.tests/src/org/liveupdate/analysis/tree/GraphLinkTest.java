/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.TestMachine;
import org.liveupdate.analysis.graph.VtdGraphs;
import org.liveupdate.analysis.pointer.PointerIndex;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;

class GraphLinkTest {

    private final Inspection inspection = new TestMachine().inspect();
    private final StateTree tree = new StateTree(inspection);
    private final Graph graph = new VtdGraphs(inspection,
            PointerIndex.of(inspection.memory(), inspection.structures(), Progress.NONE))
                    .everything(inspection.units().get(0), Progress.NONE);

    @ParameterizedTest
    @CsvSource({ "unit0, unit#0", "unit0/bus00, @0x2000", "unit0/bus00/00:06.1, @0x2000",
            "unit0/bus00/00:06.0/domain/table, @0x4000", "unit0/bus00/00:06.0/domain/table/[4]/[0]/[9], @0x6000",
            "unit0/bus00/00:06.0/domain, @0x2000", "unit0/bus01/01:00.0/domain/table, @0x7000" })
    void nodeLeadsToTheBoxOfItsTable(String id, String box) {
        String found = GraphLink.box(graph, tree, tree.find(id).orElseThrow()).orElseThrow();
        assertTrue(found.endsWith(box), found);
    }

    @Test
    void everyBoxLeadsToSomethingWithProperties() {
        for (Node node : graph.nodes()) {
            if (graph.children(node.id()).isEmpty()) {
                Described thing = GraphLink.thing(tree, node.id(), Progress.NONE).orElseThrow();
                assertTrue(!thing.properties().isEmpty(), node.id());
            }
        }
    }

    @Test
    void boxOfAPageTableLeadsToItsNode() {
        String id = GraphLink.box(graph, tree, tree.find("unit0/bus00/00:06.0/domain/table/[4]").orElseThrow())
                .orElseThrow();
        assertEquals("unit0/bus00/00:06.0/domain/table/[4]",
                ((StateNode) GraphLink.thing(tree, id, Progress.NONE).orElseThrow()).id());
    }

    @Test
    void addressInsideARecognisedStructureLeadsToIt() {
        assertEquals(0x6000, PlacedStructure.at(inspection, 0x6123).orElseThrow().address().getAsLong());
        assertTrue(PlacedStructure.at(inspection, 0x9999000).isEmpty());
    }

    @Test
    void unknownBoxesLeadNowhere() {
        assertTrue(GraphLink.thing(tree, "unit#7", Progress.NONE).isEmpty());
        assertTrue(GraphLink.thing(tree, "what@0x9999000", Progress.NONE).isEmpty());
    }
}
