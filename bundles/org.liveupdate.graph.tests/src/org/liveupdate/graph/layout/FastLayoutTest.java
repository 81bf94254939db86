/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.GraphBuilder;
import org.liveupdate.graph.Kinds;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.Samples;
import org.liveupdate.graph.layout.LayoutOptions.Algorithm;

/** The own placement for graphs of any size. */
class FastLayoutTest {
    private static final LayoutOptions FAST = LayoutOptions.DEFAULT.withAlgorithm(Algorithm.FAST);

    private static Placement layout(Graph graph) {
        return Layouts.layout(graph, FAST, LayoutMonitor.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 40, 150, 600})
    void nothingOverlapsInRandomGraphs(int size) {
        for (int seed = 0; seed < 12; seed++) {
            Graph graph = Samples.random(seed, size);
            Checks.sound(graph, layout(graph), "seed " + seed + " size " + size);
        }
    }

    @Test
    void tenThousandNodesDoNotOverlap() {
        Graph graph = Samples.tree(10_000);
        Checks.sound(graph, layout(graph), "tree");
    }

    @Test
    void noLineRunsThroughABox() {
        for (int seed = 0; seed < 12; seed++) {
            Graph graph = Samples.random(seed, 80);
            assertEquals(0, Checks.linesThroughBoxes(graph, layout(graph)), "seed " + seed);
        }
    }

    @Test
    void theSameGraphHasTheSamePlacement() {
        Graph graph = Samples.random(7, 300);
        Checks.same(layout(graph), layout(Samples.random(7, 300)));
    }

    @Test
    void siblingsOfATreeKeepTheOrderOfThePorts() {
        GraphBuilder b = Graph.builder();
        b.node("root");
        for (int i = 0; i < 40; i++) {
            b.node("root").row("[" + i + "]", "x", "p" + i);
        }
        for (int i = 39; i >= 0; i--) {
            b.node("n" + i);
            b.edge("root", "p" + i, "n" + i);
        }
        Placement placement = layout(b.build());
        for (int i = 1; i < 40; i++) {
            assertTrue(placement.box("n" + (i - 1)).bottom() < placement.box("n" + i).y(), "n" + i);
        }
    }

    @Test
    void pointersLeadToTheRight() {
        Graph graph = Samples.machine();
        Placement placement = layout(graph);
        for (String[] pair : new String[][] {{"kho", "luo"}, {"luo", "session"}, {"root", "context3"}, {"pt4", "pt3"},
            {"pt2", "ram"}, {"context4", "pt4"}}) {
            assertTrue(placement.box(pair[0]).right() < placement.box(pair[1]).x(), List.of(pair).toString());
        }
    }

    @Test
    void aLongChainRunsDownInFewColumns() {
        GraphBuilder b = Graph.builder();
        for (int i = 0; i < 1000; i++) {
            b.node("page" + i).kind(Kinds.ARRAY).row("next", "0x1000", "next").row("entry", "0x2000", "entry");
            b.node("object" + i).kind(Kinds.DOMAIN);
            b.edge("page" + i, "entry", "object" + i);
        }
        for (int i = 1; i < 1000; i++) {
            b.edge("page" + (i - 1), "next", "page" + i).kind(Kinds.CHAIN);
        }
        Graph graph = b.build();
        Placement placement = layout(graph);
        Checks.sound(graph, placement, "chain");
        assertTrue(columns(placement) < 40, "columns: " + columns(placement));
        for (int i = 1; i < 1000; i++) {
            Box page = placement.box("page" + i);
            Box before = placement.box("page" + (i - 1));
            assertTrue(page.x() == before.x() ? page.y() >= before.bottom() : page.x() > before.right());
        }
    }

    @Test
    void aLongRunOfOneKindIsOneColumnAndAShortOneIsNot() {
        assertEquals(1, columns(layout(run(100, true))));
        assertEquals(5, columns(layout(run(5, true))));
    }

    @Test
    void aBigDrawingIsAPictureAndNotALine() {
        for (Graph graph : List.of(Samples.tree(3000), run(3000, true), Samples.random(5, 3000))) {
            Box bounds = layout(graph).bounds();
            double ratio = bounds.height() / bounds.width();
            assertTrue(ratio < 5 && ratio > 0.1, "ratio " + ratio);
        }
    }

    @Test
    void parentsOfABigTreeStandNextToTheirChildren() {
        Graph graph = Samples.tree(3000);
        Placement placement = layout(graph);
        double sum = 0;
        int count = 0;
        for (Edge edge : graph.edges()) {
            if (edge.kind().equals(Kinds.POINTER)) {
                Box from = placement.box(edge.from().node());
                Box to = placement.box(edge.to().node());
                assertTrue(from.right() < to.x(), edge.id());
                sum += Math.abs(from.center().y() - to.center().y());
                count++;
            }
        }
        assertTrue(sum / count < 600, "mean distance " + sum / count);
    }

    @Test
    void depthOfTheInputDoesNotMatter() {
        Graph graph = run(20_000, false);
        Placement placement = layout(graph);
        assertEquals(20_000, placement.boxes().size());
    }

    @Test
    void deepNestingDoesNotMatter() {
        GraphBuilder b = Graph.builder();
        b.node("n0");
        for (int i = 1; i < 3000; i++) {
            b.node("n" + i).parent("n" + (i - 1));
        }
        Placement placement = layout(b.build());
        assertTrue(placement.box("n0").contains(placement.box("n2999")));
    }

    @Test
    void ringsAreLaidOut() {
        GraphBuilder b = Graph.builder();
        for (int i = 0; i < 30; i++) {
            b.node("n" + i).kind(Kinds.ARRAY);
            b.edge("n" + i, "n" + (i + 1) % 30).kind(i % 2 == 0 ? Kinds.CHAIN : Kinds.POINTER);
            b.edge("n" + i, "n" + i);
        }
        Graph graph = b.build();
        Checks.sound(graph, layout(graph), "ring");
        GraphBuilder c = Graph.builder();
        c.node("a").row("next", "1", "next");
        c.node("b").row("next", "2", "next");
        c.edge("a", "next", "b").kind(Kinds.CHAIN);
        c.edge("b", "next", "a").kind(Kinds.CHAIN);
        Graph chain = c.build();
        Placement placement = layout(chain);
        Checks.sound(chain, placement, "ring of chain edges");
        assertTrue(placement.box("a").y() < placement.box("b").y());
    }

    @Test
    void theEmptyGraphAndALoneNodeAreLaidOut() {
        assertEquals(new Box(0, 0, 0, 0), layout(Graph.builder().build()).bounds());
        GraphBuilder b = Graph.builder();
        b.node("a");
        assertEquals(0, layout(b.build()).box("a").x());
    }

    /** A run of nodes, each pointing to the next; of one kind or of changing kinds. */
    private static Graph run(int length, boolean oneKind) {
        GraphBuilder b = Graph.builder();
        for (int i = 0; i < length; i++) {
            b.node("n" + i).kind(oneKind || i % 2 == 0 ? Kinds.PAGE_TABLE : Kinds.ARRAY);
        }
        for (int i = 1; i < length; i++) {
            b.edge("n" + (i - 1), "n" + i);
        }
        return b.build();
    }

    private static int columns(Placement placement) {
        TreeSet<Double> lefts = new TreeSet<>();
        placement.boxes().values().forEach(box -> lefts.add(box.x()));
        return lefts.size();
    }

    @Test
    void roomForTextsOfEdgesIsKept() {
        GraphBuilder b = Graph.builder();
        b.node("a").row("x", "1", "p");
        b.node("b");
        b.edge("a", "p", "b").label("a rather long text at a line");
        Graph graph = b.build();
        Placement placement = layout(graph);
        Box label = placement.label(graph.edges().get(0).id());
        for (Node node : graph.nodes()) {
            assertTrue(!label.overlaps(placement.box(node.id())), "the text covers " + node.id());
        }
    }
}
