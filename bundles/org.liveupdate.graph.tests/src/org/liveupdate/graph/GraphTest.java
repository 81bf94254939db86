/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a graph promises: order, lookups, and no graph at all from parts that do not fit. */
class GraphTest {

    @Test
    void nodesAndEdgesKeepTheOrderOfFirstMention() {
        GraphBuilder b = Graph.builder();
        b.node("b");
        b.node("a").title("later");
        b.node("b").title("again");
        b.edge("b", "a");
        b.edge("a", "b");
        Graph graph = b.build();
        assertEquals(List.of("b", "a"), graph.nodes().stream().map(Node::id).toList());
        assertEquals("again", graph.node("b").title());
        assertEquals(List.of("b>a", "a>b"), graph.edges().stream().map(Edge::id).toList());
    }

    @Test
    void equalEdgesGetNumberedIds() {
        GraphBuilder b = Graph.builder();
        b.node("a").row("x", "1", "p");
        b.edge("a", "p", "a");
        b.edge("a", "p", "a");
        b.edge("a", "a").id("a:p>a#2");
        b.edge("a", "p", "a");
        assertEquals(List.of("a:p>a", "a:p>a#2", "a:p>a#2#2", "a:p>a#3"),
                b.build().edges().stream().map(Edge::id).toList());
    }

    @Test
    void nestedNodesAreFoundFromBothSides() {
        GraphBuilder b = Graph.builder();
        b.node("inner").parent("middle");
        b.node("middle").parent("outer");
        b.node("outer");
        Graph graph = b.build();
        assertEquals("outer", graph.root("inner").id());
        assertEquals(List.of(graph.node("inner")), graph.children("middle"));
        assertEquals(List.of(graph.node("outer")), graph.roots());
        assertNull(graph.node("nobody"));
        assertTrue(graph.children("nobody").isEmpty());
    }

    @Test
    void anEdgeToNowhereIsRefused() {
        GraphBuilder b = Graph.builder();
        b.node("a");
        b.edge("a", "b");
        assertEquals("edge a>b: no node b", assertThrows(IllegalArgumentException.class, b::build).getMessage());
    }

    @Test
    void anEdgeToAMissingPortIsRefused() {
        GraphBuilder b = Graph.builder();
        b.node("a").row("x", "1", "p");
        b.edge("a", "q", "a");
        assertEquals("edge a:q>a: no port a:q", assertThrows(IllegalArgumentException.class, b::build).getMessage());
    }

    @Test
    void aPortThatIsThereTwiceIsRefused() {
        GraphBuilder b = Graph.builder();
        b.node("a").row("x", "1", "p").row("y", "2", "p");
        assertThrows(IllegalArgumentException.class, b::build);
    }

    @Test
    void containersInARingAreRefused() {
        GraphBuilder b = Graph.builder();
        b.node("a").parent("b");
        b.node("b").parent("a");
        assertThrows(IllegalArgumentException.class, b::build);
    }

    @Test
    void aMissingContainerIsRefused() {
        GraphBuilder b = Graph.builder();
        b.node("a").parent("b");
        assertThrows(IllegalArgumentException.class, b::build);
    }

    @Test
    void aRowStandsForAtLeastOneLine() {
        assertThrows(IllegalArgumentException.class, () -> new Row("x", "", null, State.SAME, 0, false, ""));
    }
}
