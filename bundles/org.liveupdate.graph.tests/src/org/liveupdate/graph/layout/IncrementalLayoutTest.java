/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.GraphBuilder;
import org.liveupdate.graph.Kinds;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.Row;
import org.liveupdate.graph.Samples;
import org.liveupdate.graph.layout.LayoutOptions.Algorithm;
import org.liveupdate.graph.view.FoldState;
import org.liveupdate.graph.view.Folding;

/** Placements that keep what was there. */
class IncrementalLayoutTest {

    private static LayoutOptions options(Algorithm algorithm) {
        return LayoutOptions.DEFAULT.withAlgorithm(algorithm);
    }

    /** The graph with some more nodes, each pointed to by an old one. */
    private static Graph grown(Graph graph, int count) {
        List<Node> nodes = new ArrayList<>(graph.nodes());
        List<Edge> edges = new ArrayList<>(graph.edges());
        GraphBuilder b = Graph.builder();
        for (int i = 0; i < count; i++) {
            b.node("new" + i).row("x", "1").row("y", "2");
        }
        for (int i = 1; i < count; i += 2) {
            b.edge("new" + (i - 1), "new" + i);
        }
        Graph more = b.build();
        nodes.addAll(more.nodes());
        edges.addAll(more.edges());
        for (int i = 0; i < count; i += 2) {
            String from = graph.nodes().get(i * 7 % graph.size()).id();
            edges.add(edge(from, "new" + i));
        }
        return Graph.of("", nodes, edges);
    }

    private static Edge edge(String from, String to) {
        GraphBuilder b = Graph.builder();
        b.node(from);
        b.node(to);
        b.edge(from, to);
        return b.build().edges().get(0);
    }

    @ParameterizedTest
    @EnumSource(names = {"FAST", "LAYERED"})
    void onlyNewNodesFindANewPlace(Algorithm algorithm) {
        for (int seed = 0; seed < 8; seed++) {
            Graph graph = Samples.random(seed, 40);
            Placement before = Layouts.layout(graph, options(algorithm), LayoutMonitor.NONE);
            Graph more = grown(graph, 9);
            Placement after = Layouts.incremental(more, before, options(algorithm), LayoutMonitor.NONE);
            Checks.sound(more, after, "seed " + seed);
            before.boxes().forEach((id, box) -> assertEquals(box, after.box(id), id));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FAST", "LAYERED"})
    void nothingNewChangesNothing(Algorithm algorithm) {
        Graph graph = Folding.apply(Samples.machine(), FoldState.ROWS_ONLY);
        Placement before = Layouts.layout(graph, options(algorithm), LayoutMonitor.NONE);
        Checks.same(before, Layouts.incremental(graph, before, options(algorithm), LayoutMonitor.NONE));
    }

    @Test
    void whatIsGoneLeavesTheOthersInPlace() {
        Graph graph = Samples.random(4, 60);
        Placement before = Layouts.layout(graph, options(Algorithm.FAST), LayoutMonitor.NONE);
        List<Node> rest = graph.nodes().stream().filter(node -> !graph.root(node.id()).id().equals("n30")).toList();
        List<String> ids = rest.stream().map(Node::id).toList();
        Graph less = Graph.of("", rest, graph.edges().stream()
                .filter(edge -> ids.contains(edge.from().node()) && ids.contains(edge.to().node())).toList());
        Placement after = Layouts.incremental(less, before, options(Algorithm.FAST), LayoutMonitor.NONE);
        ids.forEach(id -> assertEquals(before.box(id), after.box(id)));
    }

    @Test
    void atMostTheNodeThatGrewMoves() {
        for (int seed = 0; seed < 8; seed++) {
            Graph graph = Samples.random(seed, 60);
            Placement before = Layouts.layout(graph, options(Algorithm.FAST), LayoutMonitor.NONE);
            List<Node> nodes = new ArrayList<>(graph.nodes());
            int index = nodes.indexOf(graph.roots().get(graph.roots().size() / 2));
            Node grown = nodes.get(index);
            List<Row> rows = new ArrayList<>(grown.rows());
            for (int i = 0; i < 9; i++) {
                rows.add(Row.of("more" + i, "0x123456789abcdef"));
            }
            nodes.set(index, grown.withRows(rows));
            Graph changed = Graph.of("", nodes, graph.edges());
            Placement after = Layouts.incremental(changed, before, options(Algorithm.FAST), LayoutMonitor.NONE);
            Checks.sound(changed, after, "seed " + seed);
            for (Node node : graph.nodes()) {
                if (!graph.root(node.id()).id().equals(grown.id())) {
                    assertEquals(before.box(node.id()), after.box(node.id()));
                }
            }
        }
    }

    @Test
    void unfoldingPutsTargetsToTheRightOfTheirSource() {
        Graph all = Folding.apply(Samples.machine(), FoldState.ROWS_ONLY);
        Graph folded = Folding.apply(Samples.machine(), FoldState.ROWS_ONLY.foldOut("root", true));
        Placement before = Layouts.layout(folded, LayoutOptions.DEFAULT, LayoutMonitor.NONE);
        Placement after = Layouts.incremental(all, before, LayoutOptions.DEFAULT, LayoutMonitor.NONE);
        Checks.sound(all, after, "unfolded");
        assertTrue(after.box("root").right() < after.box("context3").x());
        assertTrue(after.box("context3").y() < after.box("context4").y());
    }

    @Test
    void aNewPageOfAChainGoesBelowTheLast() {
        GraphBuilder b = Graph.builder();
        b.node("a");
        Placement before = Layouts.layout(b.build());
        b.node("b");
        b.edge("a", "b").kind(Kinds.CHAIN);
        Placement after = Layouts.incremental(b.build(), before, LayoutOptions.DEFAULT, LayoutMonitor.NONE);
        assertEquals(before.box("a").x(), after.box("b").x());
        assertTrue(after.box("b").y() > after.box("a").bottom());
    }

    @Test
    void withNothingKnownItIsALayoutFromScratch() {
        Graph graph = Samples.machine();
        Placement nothing = Layouts.layout(Graph.builder().build());
        Checks.same(Layouts.layout(graph),
                Layouts.incremental(graph, nothing, LayoutOptions.DEFAULT, LayoutMonitor.NONE));
    }

    @Test
    void draggingMovesOneNodeWithItsContentsAndItsLines() {
        Graph graph = Folding.apply(Samples.machine(), FoldState.ROWS_ONLY);
        Placement before = Layouts.layout(graph);
        Point corner = new Point(before.bounds().x(), before.bounds().bottom() + 100);
        Placement after = Layouts.moved(graph, before, Map.of("devices", corner), LayoutOptions.DEFAULT);
        Checks.sound(graph, after, "dragged");
        assertEquals(corner, new Point(after.box("devices").x(), after.box("devices").y()));
        double dx = corner.x() - before.box("devices").x();
        assertEquals(before.box("devices/0").x() + dx, after.box("devices/0").x(), 0.001);
        assertEquals(before.box("root"), after.box("root"));
        assertEquals(before.route("root:3>context3"), after.route("root:3>context3"));
        assertNotEquals(before.route("flb:devices>devices"), after.route("flb:devices>devices"));
    }
}
