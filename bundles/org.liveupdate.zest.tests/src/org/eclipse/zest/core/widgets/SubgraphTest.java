/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.zest.layouts.algorithms.GridLayoutAlgorithm;
import org.eclipse.zest.layouts.algorithms.SpaceTreeLayoutAlgorithm;
import org.eclipse.zest.layouts.algorithms.TreeLayoutAlgorithm;
import org.eclipse.zest.layouts.interfaces.LayoutContext;
import org.eclipse.zest.layouts.interfaces.NodeLayout;
import org.eclipse.zest.layouts.interfaces.SubgraphLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.zest.testing.GraphRobot;

import java.util.ArrayList;
import java.util.List;

/** What is shown for pruned nodes, and trees that prune what there is no room for. */
class SubgraphTest {
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

    private void tree(IContainer parent, int count, int fanOut) {
        for (int i = 0; i < count; i++) {
            nodes.add(new GraphNode(parent, SWT.NONE, "node " + i));
            if (i > 0) {
                new GraphConnection(graph, ZestStyles.CONNECTIONS_DIRECTED, nodes.get((i - 1) / fanOut), nodes.get(i));
            }
        }
    }

    private static SubgraphLayout prune(LayoutContext context, int... indices) {
        NodeLayout[] all = context.getNodes();
        NodeLayout[] chosen = new NodeLayout[indices.length];
        for (int i = 0; i < indices.length; i++) {
            chosen[i] = all[indices[i]];
        }
        return context.createSubgraph(chosen);
    }

    private long shown() {
        return nodes.stream().filter(GraphNode::isShown).count();
    }

    @Test
    void theUsualSubgraphShowsNothingAndIsOneForAll() {
        tree(graph, 5, 2);
        LayoutContext context = graph.getLayoutContext();
        SubgraphLayout first = prune(context, 3);
        assertSame(first, prune(context, 4));
        assertEquals(2, first.countNodes());
        assertEquals(3, context.getEntities().length);
        assertEquals(3, shown());
        nodes.get(3).dispose();
        assertEquals(1, first.countNodes());
        first.removeNodes(first.getNodes());
        assertEquals(0, context.getSubgraphs().length);
        assertTrue(nodes.get(4).isShown());
    }

    @Test
    void layoutsPlaceFiguresOfSubgraphsBesideNodes() {
        tree(graph, 7, 2);
        graph.setSubgraphFactory(new DefaultSubgraph.TriangleSubgraphFactory());
        SubgraphLayout subgraph = prune(graph.getLayoutContext(), 1, 3, 4);
        assertSame(graph.getLayoutContext().getNodes()[0], subgraph.getPredecessingEntities()[0]);
        IFigure figure = ((FigureSubgraph) subgraph).getFigure();
        for (boolean now : new boolean[] {true, false}) {
            graph.setLayoutAlgorithm(now ? new TreeLayoutAlgorithm() : new TreeLayoutAlgorithm(
                    TreeLayoutAlgorithm.LEFT_RIGHT), false);
            Rectangle before = figure.getBounds().getCopy();
            if (now) {
                graph.applyLayoutNow();
            } else {
                graph.applyLayout();
                robot.until(() -> !figure.getBounds().equals(before));
            }
            Rectangle root = graph.getBounds(nodes.get(0));
            assertTrue(now ? figure.getBounds().y >= root.y + root.height
                    : figure.getBounds().x >= root.x + root.width);
            assertFalse(figure.getBounds().intersects(graph.getBounds(nodes.get(2))));
        }
        robot.paint();
        assertTrue(graph.getScene().extent().contains(figure.getBounds()));
        graph.clear();
        assertNull(figure.getParent());
        assertTrue(graph.getScene().extent().isEmpty());
    }

    @Test
    void figuresInContainersMoveAndHideWithThem() {
        GraphContainer box = new GraphContainer(graph, SWT.NONE, "box");
        tree(box, 3, 2);
        graph.setSubgraphFactory(new DefaultSubgraph.LabelSubgraphFactory());
        box.open(false);
        box.setLayoutAlgorithm(new GridLayoutAlgorithm(), false);
        IFigure figure = ((FigureSubgraph) prune(box.getLayoutContext(), 1, 2)).getFigure();
        graph.applyLayoutNow();
        Rectangle before = figure.getBounds().getCopy();
        box.setLocation(100, 60);
        assertEquals(before.getTranslated(100, 60), figure.getBounds());
        box.close(false);
        assertFalse(figure.isVisible());
        box.open(false);
        assertTrue(figure.isVisible());
    }

    @Test
    void trianglesGrowWithWhatTheyStandForAndTurn() {
        tree(graph, 7, 2);
        graph.setSubgraphFactory(new DefaultSubgraph.TriangleSubgraphFactory());
        SubgraphLayout subgraph = prune(graph.getLayoutContext(), 3);
        double small = subgraph.getSize().width;
        subgraph.addNodes(new NodeLayout[] {graph.getLayoutContext().getNodes()[4],
            graph.getLayoutContext().getNodes()[5]});
        assertTrue(subgraph.getSize().width > small);
        double width = subgraph.getSize().width;
        subgraph.setDirection(SubgraphLayout.LEFT_RIGHT);
        assertEquals(width, subgraph.getSize().height);
    }

    @Test
    void numbersOfPrunedSuccessorsAreCountedAtTheNodesThatLeadToThem() {
        tree(graph, 7, 2);
        graph.setSubgraphFactory(new DefaultSubgraph.PrunedSuccessorsSubgraphFactory());
        prune(graph.getLayoutContext(), 3, 4, 5);
        assertEquals(0, PrunedCounts.count(nodes.get(0)));
        assertEquals(2, PrunedCounts.count(nodes.get(1)));
        assertEquals(1, PrunedCounts.count(nodes.get(2)));
        robot.paint();
    }

    @Test
    void spaceTreesShowAsManyLayersAsFitAndMakeRoomWhenOneIsExpanded() {
        tree(graph, 121, 3);
        graph.setPreferredSize(1200, 600);
        SpaceTreeLayoutAlgorithm algorithm = new SpaceTreeLayoutAlgorithm();
        graph.setSubgraphFactory(new DefaultSubgraph.TriangleSubgraphFactory());
        graph.setLayoutAlgorithm(algorithm, false);
        graph.setExpandCollapseManager(algorithm.getExpandCollapseManager());
        assertEquals(1 + 3 + 9, shown(), "27 nodes do not fit beside each other");
        assertEquals(9, graph.getLayoutContext().getSubgraphs().length);
        assertTrue(graph.canExpand(nodes.get(4)));
        for (int i = 4; i < 13; i++) {
            graph.setExpanded(nodes.get(i), true);
            assertTrue(nodes.get(3 * i + 1).isShown(), "what was asked for is shown");
        }
        graph.applyLayoutNow();
        long inLayer = nodes.subList(13, 40).stream().filter(GraphNode::isShown).count();
        assertTrue(inLayer > 3 && inLayer < 27, "some branches had to make room: " + inLayer);
        for (GraphNode node : nodes.subList(13, 40)) {
            assertTrue(!node.isShown() || graph.getBounds(node).width + node.getLocation().x <= 1200);
        }
        graph.setExpanded(nodes.get(0), false);
        assertEquals(1, shown());
        assertEquals(1, graph.getLayoutContext().getSubgraphs().length);
        assertTrue(graph.canExpand(nodes.get(0)));
    }

    @Test
    void managersSetBeforeThereAreNodesStartWithTheFirstLayout() {
        SpaceTreeLayoutAlgorithm algorithm = new SpaceTreeLayoutAlgorithm(SpaceTreeLayoutAlgorithm.LEFT_RIGHT);
        graph.setPreferredSize(600, 200);
        graph.setLayoutAlgorithm(algorithm, false);
        graph.setExpandCollapseManager(algorithm.getExpandCollapseManager());
        tree(graph, 40, 3);
        graph.applyLayoutNow();
        assertEquals(4, shown());
    }
}
