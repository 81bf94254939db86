/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.algorithms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.GraphConnection;
import org.eclipse.zest.core.widgets.GraphNode;
import org.eclipse.zest.core.widgets.IContainer;
import org.eclipse.zest.core.widgets.ZestStyles;
import org.eclipse.zest.layouts.LayoutAlgorithm;
import org.eclipse.zest.layouts.interfaces.LayoutContext;
import org.eclipse.zest.layouts.interfaces.NodeLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.zest.layout.ElkLayoutAlgorithm;
import org.liveupdate.zest.layout.LayoutRunListener;
import org.liveupdate.zest.testing.GraphRobot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Layouts through the layout context. */
class LayoutAlgorithmsTest {
    private final GraphRobot robot = new GraphRobot();
    private final Graph graph = new Graph(robot.shell(), SWT.NONE);
    private final List<GraphNode> nodes = new ArrayList<>();

    @BeforeEach
    void open() {
        robot.open(graph);
    }

    @AfterEach
    void close() {
        robot.close();
    }

    private void tree(int count, int fanOut) {
        for (int i = 0; i < count; i++) {
            nodes.add(new GraphNode(graph, SWT.NONE, "node ".repeat(1 + i % 3) + i));
            if (i > 0) {
                connect((i - 1) / fanOut, i);
            }
        }
    }

    private void connect(int from, int to) {
        new GraphConnection(graph, ZestStyles.CONNECTIONS_DIRECTED, nodes.get(from), nodes.get(to));
    }

    private void apply(LayoutAlgorithm algorithm) {
        graph.setLayoutAlgorithm(algorithm, false);
        graph.applyLayoutNow();
    }

    private void assertNoOverlaps() {
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = 0; j < i; j++) {
                Rectangle a = graph.getBounds(nodes.get(i));
                Rectangle b = graph.getBounds(nodes.get(j));
                assertFalse(a.intersects(b), nodes.get(i).getText() + a + " and " + nodes.get(j).getText() + b);
            }
        }
    }

    private List<Point> places() {
        return nodes.stream().map(GraphNode::getLocation).toList();
    }

    static Stream<LayoutAlgorithm> exact() {
        return Stream.of(new TreeLayoutAlgorithm(), new TreeLayoutAlgorithm(TreeLayoutAlgorithm.BOTTOM_UP),
                new TreeLayoutAlgorithm(TreeLayoutAlgorithm.RIGHT_LEFT), new HorizontalTreeLayoutAlgorithm(),
                new GridLayoutAlgorithm(), new RadialLayoutAlgorithm(), new BoxLayoutAlgorithm(SWT.VERTICAL),
                new BoxLayoutAlgorithm(), new SugiyamaLayoutAlgorithm(), new DirectedGraphLayoutAlgorithm(),
                new ElkLayoutAlgorithm(), new SpaceTreeLayoutAlgorithm());
    }

    @ParameterizedTest
    @MethodSource("exact")
    void nothingOverlapsAndTheSameInputGivesTheSameResult(LayoutAlgorithm algorithm) {
        tree(40, 3);
        connect(30, 2);
        connect(7, 7);
        apply(algorithm);
        assertNoOverlaps();
        List<Point> first = places();
        apply(algorithm);
        assertEquals(first, places());
    }

    @ParameterizedTest
    @MethodSource("exact")
    void emptyGraphsAndSingleNodesAreLaidOutToo(LayoutAlgorithm algorithm) {
        apply(algorithm);
        tree(1, 1);
        apply(algorithm);
        assertEquals(1, graph.getNodes().size());
    }

    @Test
    void treesHaveChildrenBelowTheirParentInOrder() {
        tree(13, 3);
        apply(new TreeLayoutAlgorithm());
        for (int i = 1; i < 13; i++) {
            Rectangle parent = graph.getBounds(nodes.get((i - 1) / 3));
            assertTrue(graph.getBounds(nodes.get(i)).y >= parent.y + parent.height);
            if ((i - 1) % 3 > 0) {
                assertTrue(nodes.get(i).getLocation().x > nodes.get(i - 1).getLocation().x);
            }
        }
    }

    @Test
    void shiftingMovesOverlappingNodesToTheRightOnly() {
        for (int i = 0; i < 30; i++) {
            nodes.add(new GraphNode(graph, SWT.NONE, "node " + i));
            nodes.get(i).setLocation(i % 5 * 17, i % 3 * 11);
        }
        List<Point> before = places();
        apply(new HorizontalShiftAlgorithm());
        assertNoOverlaps();
        for (int i = 0; i < 30; i++) {
            assertEquals(before.get(i).y, places().get(i).y);
            assertTrue(places().get(i).x >= before.get(i).x);
        }
        List<Point> after = places();
        apply(new HorizontalShiftAlgorithm());
        assertEquals(after, places(), "what does not overlap stays");
    }

    @Test
    void orientationsDecideWhereLayersGo() {
        tree(2, 1);
        for (LayoutAlgorithm vertical : List.of(new SugiyamaLayoutAlgorithm(SWT.VERTICAL),
                new DirectedGraphLayoutAlgorithm())) {
            apply(vertical);
            assertTrue(places().get(1).y > places().get(0).y);
        }
        DirectedGraphLayoutAlgorithm directed = new DirectedGraphLayoutAlgorithm();
        directed.setOrientation(SWT.HORIZONTAL);
        for (LayoutAlgorithm horizontal : List.of(new SugiyamaLayoutAlgorithm(SWT.HORIZONTAL), directed)) {
            apply(horizontal);
            assertTrue(places().get(1).x > places().get(0).x);
        }
    }

    @Test
    void springsCanBeSqueezedIntoTheBoundsAndMovedStepByStep() {
        tree(60, 2);
        graph.setPreferredSize(500, 400);
        SpringLayoutAlgorithm springs = new SpringLayoutAlgorithm();
        springs.fitWithinBounds = true;
        apply(springs);
        Rectangle bounds = new Rectangle(0, 0, 501, 401);
        for (GraphNode node : nodes) {
            assertTrue(bounds.contains(graph.getBounds(node)), "" + graph.getBounds(node));
        }
        springs.setLayoutContext(graph.getLayoutContext());
        List<Point> before = places();
        springs.performNIteration(3);
        graph.getLayoutContext().flushChanges(false);
        assertNotEquals(before, places());
    }

    @Test
    void sizesAreMaximizedWithoutTouching() {
        tree(9, 3);
        nodes.forEach(node -> node.setSize(20, 20));
        RadialLayoutAlgorithm radial = new RadialLayoutAlgorithm();
        radial.setResizing(true);
        apply(radial);
        assertTrue(nodes.get(0).getSize().width > 20);
        assertNoOverlaps();
    }

    @Test
    void chainsOfAnyLengthAndRingsAreLaidOut() {
        tree(400, 1);
        connect(399, 0);
        for (LayoutAlgorithm algorithm : List.of(new SugiyamaLayoutAlgorithm(), new TreeLayoutAlgorithm())) {
            apply(algorithm);
            assertNoOverlaps();
        }
    }

    @Test
    void springsPullConnectedNodesTogetherWithinBoundedTime() {
        tree(60, 2);
        apply(new SpringLayoutAlgorithm());
        double connected = 0;
        double all = 0;
        int pairs = 0;
        for (int i = 0; i < 60; i++) {
            for (int j = 0; j < i; j++) {
                double distance = places().get(i).getDistance(places().get(j));
                all += distance;
                pairs++;
                connected += (i - 1) / 2 == j ? distance : 0;
            }
        }
        assertTrue(connected / 59 < all / pairs * 0.7, "connected " + connected / 59 + ", all " + all / pairs);
        List<Point> first = places();
        apply(new SpringLayoutAlgorithm());
        assertEquals(first, places());
    }

    @Test
    void routesOfElkStartAndEndAtTheirNodes() {
        tree(20, 3);
        apply(new ElkLayoutAlgorithm());
        for (GraphConnection connection : graph.getConnections()) {
            graph.flush();
            int[] route = connection.getRoute();
            assertTrue(graph.getBounds(connection.getSource()).getExpanded(2, 2).contains(route[0], route[1]));
            assertTrue(graph.getBounds(connection.getDestination()).getExpanded(2, 2)
                    .contains(route[route.length - 2], route[route.length - 1]));
            for (int i = 0; i + 3 < route.length; i += 2) {
                assertTrue(route[i] == route[i + 2] || route[i + 1] == route[i + 3], "around corners");
            }
        }
    }

    @Test
    void ownAlgorithmsSeeNodesAndConnectionsOnTheThreadOfTheUserInterface() {
        tree(4, 3);
        Thread here = Thread.currentThread();
        List<Thread> seen = new ArrayList<>();
        graph.setLayoutAlgorithm(new LayoutAlgorithm() {
            private LayoutContext context;

            @Override
            public void setLayoutContext(LayoutContext newContext) {
                context = newContext;
            }

            @Override
            public void applyLayout(boolean clean) {
                seen.add(Thread.currentThread());
                NodeLayout root = context.getNodes()[0];
                assertEquals(3, root.getSuccessingNodes().length);
                assertEquals(0, root.getPredecessingNodes().length);
                assertEquals(nodes.get(0), root.getItems()[0]);
                assertEquals(1, context.getConnections(root, context.getNodes()[2]).length);
                root.setLocation(500 + root.getSize().width / 2, 300 + root.getSize().height / 2);
            }
        }, true);
        robot.until(() -> !seen.isEmpty());
        assertEquals(List.of(here), seen);
        assertEquals(new Point(500, 300), nodes.get(0).getLocation());
    }

    @Test
    void knownAlgorithmsRunOnAThreadOfTheirOwnAndTellListeners() {
        tree(10, 3);
        List<String> heard = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        graph.addLayoutRunListener(new LayoutRunListener() {
            @Override
            public void layoutStarted(IContainer container) {
                heard.add("started");
            }

            @Override
            public void layoutFinished(IContainer container, boolean cancelled) {
                heard.add(cancelled ? "cancelled" : "finished");
            }
        });
        graph.setLayoutAlgorithm(new TreeLayoutAlgorithm() {
            @Override
            public void applyLayout(boolean clean) {
                threads.add(Thread.currentThread());
                super.applyLayout(clean);
            }
        }, true);
        graph.applyLayout();
        robot.until(() -> heard.contains("finished"));
        assertEquals(List.of("started", "finished"), heard);
        assertNotEquals(Thread.currentThread(), threads.get(0));
        assertNoOverlaps();
    }

    @Test
    void cancelledLayoutsChangeNothing() {
        tree(10, 3);
        List<Point> before = places();
        List<Boolean> ends = new ArrayList<>();
        graph.addLayoutRunListener(new LayoutRunListener() {
            @Override
            public void layoutStarted(IContainer container) {
                graph.cancelLayout();
            }

            @Override
            public void layoutFinished(IContainer container, boolean cancelled) {
                ends.add(cancelled);
            }
        });
        graph.setLayoutAlgorithm(new TreeLayoutAlgorithm(), true);
        robot.until(() -> !ends.isEmpty());
        assertEquals(List.of(true), ends);
        assertEquals(before, places());
    }

    @Test
    void animatedNodesArriveAndAnyKeyPutsThemThereAtOnce() {
        tree(10, 3);
        apply(new GridLayoutAlgorithm());
        apply(new TreeLayoutAlgorithm());
        List<Point> ends = places();
        apply(new GridLayoutAlgorithm());
        nodes.get(0).setLocation(400, 300);
        graph.setAnimationEnabled(true);
        graph.setLayoutAlgorithm(new TreeLayoutAlgorithm(), true);
        robot.until(() -> places().equals(ends));
        graph.setLayoutAlgorithm(new GridLayoutAlgorithm(), true);
        robot.until(() -> !places().equals(ends));
        robot.key(SWT.ESC);
        List<Point> arrived = places();
        graph.setAnimationEnabled(false);
        apply(new GridLayoutAlgorithm());
        assertEquals(arrived, places());
    }

    @Test
    void filteredItemsTakeNoPart() {
        tree(5, 4);
        nodes.get(4).setLocation(777, 888);
        graph.addLayoutFilter(item -> item == nodes.get(4));
        apply(new GridLayoutAlgorithm());
        assertEquals(new Point(777, 888), nodes.get(4).getLocation());
        assertEquals(4, graph.getLayoutContext().getNodes().length);
    }

    @Test
    void compositesRunTheirPartsInOrder() {
        tree(6, 2);
        apply(new CompositeLayoutAlgorithm(new LayoutAlgorithm[] {new SpringLayoutAlgorithm(),
            new GridLayoutAlgorithm()}));
        List<Point> composite = places();
        apply(new GridLayoutAlgorithm());
        assertEquals(composite, places());
    }

    @Test
    void aWrongDirectionIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new TreeLayoutAlgorithm(9));
    }
}
