/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;

/** What must be true of every placement. */
final class Checks {

    private Checks() {
    }

    /** Everything is placed, nothing overlaps, containers hold their contents, lines begin and end at their nodes. */
    static void sound(Graph graph, Placement placement, String what) {
        for (Node node : graph.nodes()) {
            Box box = placement.box(node.id());
            assertNotNull(box, what + ": no box for " + node.id());
            assertTrue(Double.isFinite(box.x()) && Double.isFinite(box.y()), what + ": " + node.id() + " is nowhere");
            RecordShape shape = placement.shape(node.id());
            assertTrue(shape.rowsBottom() + shape.footerHeight() <= box.height(), what + ": rows leave " + node.id());
            if (node.parent() != null) {
                assertTrue(placement.box(node.parent()).contains(box), what + ": " + node.id() + " leaves its box");
            }
            noOverlaps(graph.children(node.id()), placement, what);
        }
        noOverlaps(graph.roots(), placement, what);
        for (Edge edge : graph.edges()) {
            List<Point> route = placement.route(edge.id());
            assertTrue(route.size() >= 2, what + ": no line for " + edge.id());
            attached(graph, placement, edge.from().node(), edge.from().port(), route.get(0), what);
            attached(graph, placement, edge.to().node(), edge.to().port(), route.get(route.size() - 1), what);
        }
    }

    private static void attached(Graph graph, Placement placement, String id, String port, Point at, String what) {
        Box box = placement.box(id);
        assertTrue(Math.abs(at.x() - box.x()) < 0.01 || Math.abs(at.x() - box.right()) < 0.01,
                what + ": " + at + " is not at a side of " + id + " " + box);
        double y = placement.port(graph.node(id), port, true).y();
        assertEquals(y, at.y(), port == null ? 8 : 0.01, what + ": " + at + " is not at the port of " + id);
    }

    private static void noOverlaps(List<Node> nodes, Placement placement, String what) {
        List<Node> sorted = new ArrayList<>(nodes);
        sorted.sort(Comparator.comparingDouble(node -> placement.box(node.id()).y()));
        for (int i = 0; i < sorted.size(); i++) {
            Box box = placement.box(sorted.get(i).id());
            for (int j = i + 1; j < sorted.size(); j++) {
                Node other = sorted.get(j);
                if (placement.box(other.id()).y() >= box.bottom()) {
                    break;
                }
                String id = sorted.get(i).id();
                assertFalse(box.overlaps(placement.box(other.id())), () -> what + ": " + id + " covers " + other.id());
            }
        }
    }

    /** How many edges run through an outermost box that they do not belong to. */
    static int linesThroughBoxes(Graph graph, Placement placement) {
        int count = 0;
        for (Edge edge : graph.edges()) {
            List<Point> route = placement.route(edge.id());
            String from = graph.root(edge.from().node()).id();
            String to = graph.root(edge.to().node()).id();
            for (Node root : graph.roots()) {
                if (!root.id().equals(from) && !root.id().equals(to) && crosses(route, placement.box(root.id()))) {
                    count++;
                    break;
                }
            }
        }
        return count;
    }

    private static boolean crosses(List<Point> route, Box box) {
        for (int i = 1; i < route.size(); i++) {
            Point a = route.get(i - 1);
            Point b = route.get(i);
            if (new Box(Math.min(a.x(), b.x()) - 0.1, Math.min(a.y(), b.y()) - 0.1, Math.abs(a.x() - b.x()) + 0.2,
                    Math.abs(a.y() - b.y()) + 0.2).overlaps(box.grow(-1))) {
                return true;
            }
        }
        return false;
    }

    /** Both placements are equal in every position. */
    static void same(Placement expected, Placement actual) {
        assertEquals(expected.boxes(), actual.boxes());
        assertEquals(expected.routes(), actual.routes());
        assertEquals(expected.labels(), actual.labels());
        assertEquals(expected.shapes(), actual.shapes());
    }
}
