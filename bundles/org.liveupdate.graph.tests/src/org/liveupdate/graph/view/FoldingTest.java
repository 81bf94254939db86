/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.GraphBuilder;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.Samples;
import org.liveupdate.graph.State;

/** Folding of neighbours and of the inside of containers. */
class FoldingTest {

    /** root → a → b → c, root → b2 → c, and a page with two entries that b points to. */
    private static Graph graph() {
        GraphBuilder b = Graph.builder();
        for (String id : "root a b b2 c page".split(" ")) {
            b.node(id);
        }
        b.node("e0").parent("page").problems(1).state(State.PROBLEM);
        b.node("e1").parent("page");
        b.edge("root", "a");
        b.edge("a", "b");
        b.edge("b", "c");
        b.edge("root", "b2");
        b.edge("b2", "c");
        b.edge("b", "e0");
        b.edge("b", "e1");
        b.edge("e0", "e1");
        return b.build();
    }

    private static Set<String> ids(Graph graph) {
        Set<String> ids = new TreeSet<>();
        graph.nodes().forEach(node -> ids.add(node.id()));
        return ids;
    }

    @Test
    void nothingFoldedIsTheSameGraph() {
        Graph graph = graph();
        assertSame(graph, Folding.apply(graph, FoldState.NONE));
    }

    @Test
    void foldingOutHidesWhatOnlyThisNodeLeadsTo() {
        Graph shown = Folding.apply(graph(), FoldState.NONE.foldOut("a", true));
        assertEquals(Set.of("root", "a", "b2", "c"), ids(shown));
        assertEquals(1, shown.node("a").foldedOut());
        assertEquals(1, shown.node("c").foldedIn());
        assertEquals(0, shown.node("root").foldedOut());
    }

    @Test
    void unfoldingBringsEverythingBack() {
        FoldState folded = FoldState.NONE.foldOut("a", true).foldIn("c", true).collapse("page", true);
        FoldState unfolded = folded.foldOut("a", false).foldIn("c", false).collapse("page", false);
        assertEquals(FoldState.NONE, unfolded);
    }

    @Test
    void foldingInHidesWhatOnlyLeadsHere() {
        Graph shown = Folding.apply(graph(), FoldState.NONE.foldIn("c", true));
        assertEquals(Set.of("root", "a", "b", "c", "page", "e0", "e1"), ids(shown));
        assertEquals(1, shown.node("c").foldedIn());
        assertEquals(1, shown.node("root").foldedOut());
    }

    @Test
    void aTargetThatSomethingElsePointsToStays() {
        Graph shown = Folding.apply(graph(), FoldState.NONE.foldOut("b2", true));
        assertEquals(ids(graph()), ids(shown));
        assertEquals(0, shown.node("b2").foldedOut());
    }

    @Test
    void aRingWithoutBeginningKeepsItsFirstNode() {
        GraphBuilder b = Graph.builder();
        b.node("x");
        b.node("y");
        b.node("z");
        b.edge("x", "y");
        b.edge("y", "z");
        b.edge("z", "x");
        Graph graph = b.build();
        assertEquals(Set.of("x", "y", "z"), ids(Folding.apply(graph, FoldState.NONE.foldOut("z", true))));
        assertEquals(Set.of("x"), ids(Folding.apply(graph, FoldState.NONE.foldOut("x", true))));
    }

    @Test
    void collapsingMovesEdgesToTheContainerAndCounts() {
        Graph shown = Folding.apply(graph(), FoldState.NONE.collapse("page", true));
        assertNull(shown.node("e0"));
        Node page = shown.node("page");
        assertEquals(2, page.foldedChildren());
        assertEquals(1, page.problems());
        assertEquals(State.PROBLEM, page.state());
        assertEquals(1, shown.incoming("page").size());
        assertEquals("\u00d72", shown.incoming("page").get(0).label());
        assertEquals(0, shown.outgoing("page").size());
    }

    @Test
    void collapsingAnOuterContainerWinsOverAnInnerOne() {
        GraphBuilder b = Graph.builder();
        b.node("outer");
        b.node("inner").parent("outer");
        b.node("leaf").parent("inner");
        Graph shown = Folding.apply(b.build(), FoldState.NONE.collapse("outer", true).collapse("inner", true));
        assertEquals(Set.of("outer"), ids(shown));
        assertEquals(2, shown.node("outer").foldedChildren());
    }

    @Test
    void rowsFoldUnlessTheNodeIsUnfolded() {
        Graph machine = Samples.machine();
        assertEquals(5, Folding.apply(machine, FoldState.ROWS_ONLY).node("root").rows().size() + 1);
        FoldState unfolded = FoldState.ROWS_ONLY.foldRows("root", false);
        assertEquals(256, Folding.apply(machine, unfolded).node("root").rows().size());
        assertEquals(2, Folding.apply(machine, unfolded).node("context3").rows().size());
        assertEquals(FoldState.ROWS_ONLY, unfolded.foldRows("root", true));
    }

    @Test
    void unknownIdsAreHarmless() {
        FoldState state = FoldState.NONE.foldOut("gone", true).foldIn("gone", true).collapse("gone", true);
        Graph shown = Folding.apply(graph(), state);
        assertEquals(ids(graph()), ids(shown));
        shown.nodes().forEach(node -> assertNotNull(node.title()));
    }

    @Test
    void whatIsHiddenAndWhatIsShownAddUp() {
        for (int seed = 0; seed < 20; seed++) {
            Graph graph = Samples.random(seed, 60);
            Graph shown = Folding.apply(graph, FoldState.NONE.foldOut("n" + seed, true).foldIn("n" + 2 * seed, true));
            for (Node node : shown.nodes()) {
                long hidden = graph.outgoing(node.id()).stream().map(edge -> edge.to().node())
                        .filter(id -> shown.node(id) == null).distinct().count();
                assertEquals(hidden, node.foldedOut(), "seed " + seed + " node " + node.id());
            }
        }
    }
}
