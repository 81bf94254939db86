/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.GraphBuilder;
import org.liveupdate.graph.Samples;

/** Views of what is around a focus. */
class NeighbourhoodTest {

    private static Set<String> ids(Graph graph) {
        Set<String> ids = new TreeSet<>();
        graph.nodes().forEach(node -> ids.add(node.id()));
        return ids;
    }

    private static Graph line(int length) {
        GraphBuilder b = Graph.builder();
        for (int i = 0; i < length; i++) {
            b.node("n" + i);
        }
        for (int i = 1; i < length; i++) {
            b.edge("n" + (i - 1), "n" + i);
        }
        return b.build();
    }

    @Test
    void stepsCountInBothDirections() {
        Graph near = Neighbourhood.of(line(9), List.of("n4"), 1, 2);
        assertEquals(Set.of("n3", "n4", "n5", "n6"), ids(near));
        assertEquals(1, near.node("n3").foldedIn());
        assertEquals(1, near.node("n6").foldedOut());
        assertEquals(0, near.node("n4").foldedIn() + near.node("n4").foldedOut());
        assertEquals(3, near.edges().size());
    }

    @Test
    void noStepsShowTheFocusAlone() {
        Graph near = Neighbourhood.of(line(3), List.of("n1"), 0, 0);
        assertEquals(Set.of("n1"), ids(near));
        assertEquals(1, near.node("n1").foldedIn());
        assertEquals(1, near.node("n1").foldedOut());
    }

    @Test
    void theBackwardsStepsDoNotTurnForwards() {
        GraphBuilder b = Graph.builder();
        b.node("parent");
        b.node("focus");
        b.node("sibling");
        b.edge("parent", "focus");
        b.edge("parent", "sibling");
        assertEquals(Set.of("parent", "focus"), ids(Neighbourhood.of(b.build(), List.of("focus"), 5, 5)));
    }

    @Test
    void aContainerIsAFrameAroundWhatIsShownOfIt() {
        Graph near = Neighbourhood.of(Samples.machine(), List.of("devices/0"), 1, 1);
        assertEquals(Set.of("devices", "devices/0", "domains", "domains/0", "iommus", "iommus/0", "flb"), ids(near));
        assertEquals(1, near.node("devices").foldedChildren());
    }

    @Test
    void anEndlessRingIsFollowedOnce() {
        GraphBuilder b = Graph.builder();
        b.node("a");
        b.node("b");
        b.edge("a", "b");
        b.edge("b", "a");
        assertEquals(2, Neighbourhood.of(b.build(), List.of("a"), Integer.MAX_VALUE - 1, 1000).size());
    }

    @Test
    void unknownFocusGivesAnEmptyGraph() {
        assertEquals(0, Neighbourhood.of(line(3), List.of("nobody"), 1, 1).size());
    }
}
