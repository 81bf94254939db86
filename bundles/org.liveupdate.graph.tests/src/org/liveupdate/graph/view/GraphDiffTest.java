/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.GraphBuilder;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.Row;
import org.liveupdate.graph.Samples;
import org.liveupdate.graph.State;

/** The difference of two graphs. */
class GraphDiffTest {

    @Test
    void aGraphDoesNotDifferFromItself() {
        for (int seed = 0; seed < 10; seed++) {
            Graph graph = Samples.random(seed, 40);
            Graph merged = GraphDiff.merge(graph, graph);
            assertEquals(graph.nodes(), merged.nodes());
            assertEquals(graph.edges(), merged.edges());
        }
    }

    @Test
    void everyStateIsFoundInTheMachine() {
        Graph merged = GraphDiff.merge(Samples.machine(), Samples.machineAfter());
        assertEquals(State.REMOVED, merged.node("devices/1").state());
        assertEquals(State.REMOVED, merged.node("context4").state());
        assertEquals(State.ADDED, merged.node("session2").state());
        assertEquals(State.MOVED, merged.node("context3").state());
        assertEquals("0x7fd01000 \u2192 0x6a001000", merged.node("context3").place());
        assertEquals(State.CHANGED, merged.node("root").state());
        assertEquals("0x7fd02001 \u2192 empty", merged.node("root").rows().get(4).value());
        assertEquals(State.PROBLEM, merged.node("domains2/0").state());
        assertEquals(State.SAME, merged.node("pt4").state());
        assertEquals(State.REMOVED, merged.edge("root:4>context4").state());
    }

    @Test
    void backwardsTheStatesAreMirrored() {
        Graph there = GraphDiff.merge(Samples.machine(), Samples.machineAfter());
        Graph back = GraphDiff.merge(Samples.machineAfter(), Samples.machine());
        for (Node node : there.nodes()) {
            State expected = switch (node.state()) {
                case ADDED -> State.REMOVED;
                case REMOVED -> State.ADDED;
                default -> node.state();
            };
            assertEquals(expected, back.node(node.id()).state(), node.id());
        }
    }

    @Test
    void whatIsGoneStaysBetweenItsOldNeighbours() {
        assertEquals(List.of("0", "a", "x", "b", "y", "z"),
                Ordered.union(List.of("0", "a", "x", "b", "z"), List.of("a", "b", "y", "z")));
        assertEquals(List.of("a", "b"), Ordered.union(List.of("a", "b"), List.of()));
    }

    @Test
    void anEdgeThatLeadsElsewhereIsThereTwice() {
        GraphBuilder before = Graph.builder();
        before.node("a");
        before.node("b");
        before.node("c");
        before.edge("a", "b").id("top");
        GraphBuilder after = Graph.builder();
        after.node("a");
        after.node("b");
        after.node("c");
        after.edge("a", "c").id("top");
        Graph merged = GraphDiff.merge(before.build(), after.build());
        assertEquals(State.CHANGED, merged.edge("top").state());
        assertEquals("c", merged.edge("top").to().node());
        assertEquals(State.REMOVED, merged.edge("top (before)").state());
        assertEquals("b", merged.edge("top (before)").to().node());
    }

    @Test
    void edgesOfARenamedRowStillFindAPort() {
        GraphBuilder before = Graph.builder();
        before.node("a").row("old", "1", "p").row("other", "2", "q");
        before.edge("a", "p", "a");
        before.edge("a", "q", "a");
        GraphBuilder after = Graph.builder();
        after.node("a").row("new", "1", "p").row("other", "2", "r");
        after.edge("a", "p", "a");
        after.edge("a", "r", "a");
        Graph merged = GraphDiff.merge(before.build(), after.build());
        assertEquals(3, merged.node("a").rows().size());
        for (Edge edge : merged.edges()) {
            assertTrue(merged.node("a").rowOfPort(edge.from().port()) >= 0, edge.id());
        }
    }

    @Test
    void rowsWithEqualNamesMeetInOrder() {
        GraphBuilder before = Graph.builder();
        before.node("a").row("x", "1").row("x", "2");
        GraphBuilder after = Graph.builder();
        after.node("a").row("x", "1").row("x", "3").row("x", "4");
        List<Row> rows = GraphDiff.merge(before.build(), after.build()).node("a").rows();
        assertEquals(List.of(State.SAME, State.CHANGED, State.ADDED), rows.stream().map(Row::state).toList());
        assertEquals("2 \u2192 3", rows.get(1).value());
    }

    @Test
    void aMoveToAnotherContainerIsAMove() {
        GraphBuilder before = Graph.builder();
        before.node("p");
        before.node("q");
        before.node("a").parent("p");
        GraphBuilder after = Graph.builder();
        after.node("q").parent("a");
        after.node("a");
        Graph merged = GraphDiff.merge(before.build(), after.build());
        assertEquals(State.MOVED, merged.node("a").state());
        assertEquals("a", merged.node("q").parent());
    }

    @Test
    void emptyGraphsMerge() {
        Graph empty = Graph.builder().build();
        assertEquals(0, GraphDiff.merge(empty, empty).size());
        Graph all = GraphDiff.merge(empty, Samples.machine());
        assertTrue(all.nodes().stream().allMatch(node -> node.state() == State.ADDED));
    }
}
