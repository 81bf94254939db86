/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.Samples;
import org.liveupdate.graph.layout.LayoutOptions.Algorithm;
import org.liveupdate.graph.view.FoldState;
import org.liveupdate.graph.view.Folding;

/** Two graphs laid out together. */
class JointLayoutTest {

    @ParameterizedTest
    @EnumSource(names = {"FAST", "LAYERED"})
    void theSameObjectHasTheSamePlace(Algorithm algorithm) {
        check(Folding.apply(Samples.machine(), FoldState.ROWS_ONLY),
                Folding.apply(Samples.machineAfter(), FoldState.ROWS_ONLY), algorithm);
    }

    @ParameterizedTest
    @EnumSource(names = {"FAST", "LAYERED"})
    void graphsWithLittleInCommonDoNotOverlapThemselves(Algorithm algorithm) {
        for (int seed = 0; seed < 6; seed++) {
            check(flat(Samples.random(seed, 30)), flat(Samples.random(seed + 100, 45)), algorithm);
        }
    }

    /** Containers of random graphs contradict each other, so take them away. */
    private static Graph flat(Graph graph) {
        return Graph.of("", graph.nodes().stream().map(node -> new Node(node.id(), null, node.kind(), node.title(),
                node.place(), node.rows(), node.state(), 0, "", "", 0, 0, 0)).toList(), graph.edges());
    }

    private static void check(Graph before, Graph after, Algorithm algorithm) {
        JointPlacement joint = Layouts.joint(before, after, LayoutOptions.DEFAULT.withAlgorithm(algorithm),
                LayoutMonitor.NONE);
        Checks.sound(before, joint.before(), "before");
        Checks.sound(after, joint.after(), "after");
        for (Node node : before.nodes()) {
            Box old = joint.before().box(node.id());
            Box now = joint.after().box(node.id());
            if (after.node(node.id()) == null) {
                assertNull(now);
            } else {
                assertEquals(new Point(old.x(), old.y()), new Point(now.x(), now.y()), node.id());
            }
        }
    }
}
