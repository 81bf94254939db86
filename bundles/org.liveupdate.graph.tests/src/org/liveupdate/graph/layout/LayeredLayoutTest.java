/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.GraphBuilder;
import org.liveupdate.graph.Samples;
import org.liveupdate.graph.layout.LayoutOptions.Algorithm;

/** Layout by ELK, and the choice between it and the own placement. */
class LayeredLayoutTest {
    private static final LayoutOptions LAYERED = LayoutOptions.DEFAULT.withAlgorithm(Algorithm.LAYERED);

    private static Placement layout(Graph graph) {
        return Layouts.layout(graph, LAYERED, LayoutMonitor.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 40})
    void nothingOverlapsInRandomGraphs(int size) {
        for (int seed = 0; seed < 8; seed++) {
            Graph graph = Samples.random(seed, size);
            Checks.sound(graph, layout(graph), "seed " + seed + " size " + size);
        }
    }

    @Test
    void theMachineHasNoLineThroughABox() {
        Graph graph = Samples.machine();
        Placement placement = layout(graph);
        Checks.sound(graph, placement, "machine");
        assertEquals(0, Checks.linesThroughBoxes(graph, placement));
    }

    @Test
    void theSameGraphHasTheSamePlacement() {
        Checks.same(layout(Samples.machine()), layout(Samples.machine()));
        Checks.same(layout(Samples.random(3, 40)), layout(Samples.random(3, 40)));
    }

    @Test
    void linesHaveOnlyRightAngles() {
        Graph graph = Samples.machine();
        Placement placement = layout(graph);
        placement.routes().forEach((id, route) -> {
            for (int i = 1; i < route.size(); i++) {
                Point a = route.get(i - 1);
                Point b = route.get(i);
                assertTrue(Math.abs(a.x() - b.x()) < 0.01 || Math.abs(a.y() - b.y()) < 0.01, id + ": " + route);
            }
        });
    }

    @Test
    void edgesInsideAContainerStayInside() {
        GraphBuilder b = Graph.builder();
        b.node("outer").row("x", "1", "p");
        for (String id : List.of("a", "b", "c")) {
            b.node(id).parent("outer").row("y", "2", "q");
        }
        b.node("target");
        b.edge("a", "q", "b");
        b.edge("b", "q", "c");
        b.edge("c", "q", "target");
        b.edge("outer", "p", "target");
        Graph graph = b.build();
        Placement placement = layout(graph);
        Checks.sound(graph, placement, "nested");
        assertTrue(placement.box("a").right() < placement.box("b").x());
        for (Point point : placement.route("a:q>b")) {
            assertTrue(placement.box("outer").contains(point.x(), point.y()));
        }
    }

    @Test
    void smallGraphsGoToElkAndBigOnesDoNot() {
        assertEquals(Algorithm.LAYERED, Layouts.chosen(Samples.machine(), LayoutOptions.DEFAULT));
        assertEquals(Algorithm.FAST, Layouts.chosen(Samples.tree(1000), LayoutOptions.DEFAULT));
        assertEquals(Algorithm.LAYERED, Layouts.chosen(Samples.tree(1000), LAYERED));
    }

    @Test
    void theEmptyGraphIsLaidOut() {
        assertTrue(layout(Graph.builder().build()).boxes().isEmpty());
    }
}
