/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.TestMachine;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.State;
import org.liveupdate.graph.layout.Box;
import org.liveupdate.graph.write.GraphFormat;
import org.liveupdate.graph.write.GraphWriters;
import org.liveupdate.graph.write.WriteOptions;

class BeforeAfterTest {

    private static BeforeAfterQuery.Graphs graphs(TestMachine after, String focus) {
        Stage before = Stage.of("a", new TestMachine().inspect());
        return new BeforeAfterQuery(before, Stage.of("b", after.inspect()), focus, 3).run(Progress.NONE);
    }

    private static Node at(Graph graph, String address) {
        return graph.nodes().stream().filter(node -> node.id().endsWith("@" + address)).findFirst().orElse(null);
    }

    @Test
    void nothingIsMarkedWhenNothingChanged() {
        BeforeAfterQuery.Graphs graphs = graphs(new TestMachine(), null);
        assertTrue(graphs.merged().size() > 4);
        assertTrue(graphs.merged().nodes().stream().allMatch(node -> node.state() == State.SAME));
        assertTrue(graphs.diff().isSame());
    }

    @Test
    void aTableThatMovedKeepsItsNode() {
        TestMachine after = new TestMachine().page(TestMachine.CONTEXT_1, 0, 0x9000 | 1, 1, 0x601).page(0x9000);
        BeforeAfterQuery.Graphs graphs = graphs(after, "01:00.0");
        Node moved = at(graphs.merged(), "0x7000");
        assertEquals(State.MOVED, moved.state());
        assertTrue(moved.place().startsWith("0x7000"), moved.place());
        assertEquals("0x9000", at(graphs.after(), "0x7000").place());
        assertNull(at(graphs.after(), "0x9000"));
    }

    @Test
    void lowerTablesThatMovedKeepTheirNodes() {
        TestMachine after = new TestMachine().page(TestMachine.SHARED_2, 0, 0xa000 | 3, 1, 0x40000083)
                .page(0xa000, 0, 0x10003, 1, 0x11003, 2, 0x12003, 3, 0x20003, 9, 0x10001);
        Node moved = at(graphs(after, "00:06.0").merged(), "0x6000");
        assertEquals(State.MOVED, moved.state());
    }

    @Test
    void anotherTableAtTheOldPlaceIsAnotherNode() {
        TestMachine after = new TestMachine().page(TestMachine.CONTEXT_1, 0, TestMachine.SHARED_TOP | 1, 1, 0x501)
                .page(TestMachine.CONTEXT_0, 0x30 * 2, TestMachine.OTHER_TOP | 1, 0x30 * 2 + 1, 0x601, 0x31 * 2,
                        TestMachine.OTHER_TOP | 1, 0x31 * 2 + 1, 0x601);
        BeforeAfterQuery.Graphs graphs = graphs(after, null);
        assertEquals("0x7000", at(graphs.after(), "0x4000").place());
        assertEquals("0x4000", at(graphs.after(), "0x7000").place());
    }

    @Test
    void whatTheFocusNamesMayBeMissingOnOneSide() {
        TestMachine after = new TestMachine().page(TestMachine.CONTEXT_1);
        BeforeAfterQuery.Graphs graphs = graphs(after, "01:00.0");
        assertEquals(0, graphs.after().size());
        assertTrue(graphs.before().nodes().stream().allMatch(node -> node.state() == State.REMOVED));
        assertThrows(IllegalArgumentException.class, () -> graphs(after, "05:00.0"));
    }

    @Test
    void anAddressAsFocusFollowsWhatMoved() {
        TestMachine after = new TestMachine().page(TestMachine.CONTEXT_1, 0, 0x9000 | 1, 1, 0x601).page(0x9000);
        assertNotNull(at(graphs(after, "0x7000").after(), "0x7000"));
    }

    @Test
    void bothSidesHaveTheSameObjectsAtTheSamePlaces() {
        TestMachine after = new TestMachine().page(TestMachine.SHARED_1, 0, 0x10003).page(TestMachine.CONTEXT_1);
        BeforeAfterQuery.Graphs graphs = graphs(after, null);
        PairPicture picture = PairPicture.of(graphs, "one", "two");
        double shift = Double.NaN;
        for (Node node : graphs.after().nodes()) {
            Box old = picture.placement().box("before/" + node.id());
            Box now = picture.placement().box("after/" + node.id());
            if (old != null) {
                shift = Double.isNaN(shift) ? now.x() - old.x() : shift;
                assertEquals(shift, now.x() - old.x(), 1e-6, node.id());
                assertEquals(old.y(), now.y(), 1e-6, node.id());
            }
        }
        assertFalse(Double.isNaN(shift));
        String svg = GraphWriters.text(GraphFormat.SVG, picture.graph(), picture.placement(), WriteOptions.DEFAULT);
        assertTrue(svg.contains("before/") && svg.contains("after/") && svg.contains("removed"), svg);
        assertEquals(svg, GraphWriters.text(GraphFormat.SVG, PairPicture.of(graphs(after, null), "one", "two").graph(),
                picture.placement(), WriteOptions.DEFAULT));
    }
}
