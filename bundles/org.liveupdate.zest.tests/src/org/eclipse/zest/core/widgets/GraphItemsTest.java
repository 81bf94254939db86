/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.BendpointConnectionRouter;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ManhattanConnectionRouter;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.zest.layouts.algorithms.TreeLayoutAlgorithm;
import org.eclipse.zest.layouts.interfaces.ConnectionLayout;
import org.eclipse.zest.layouts.interfaces.GraphStructureListener;
import org.eclipse.zest.layouts.interfaces.LayoutContext;
import org.eclipse.zest.layouts.interfaces.LayoutListener;
import org.eclipse.zest.layouts.interfaces.NodeLayout;
import org.eclipse.zest.layouts.interfaces.SubgraphLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.zest.testing.GraphRobot;

import java.util.ArrayList;
import java.util.List;

/** Nodes, connections and containers as clients of the Zest API use them. */
class GraphItemsTest {
    private final GraphRobot robot = new GraphRobot();
    private final Graph graph = new Graph(robot.shell(), SWT.NONE);

    @BeforeEach
    void open() {
        robot.open(graph);
    }

    @AfterEach
    void close() {
        robot.close();
    }

    @Test
    void aNodeIsAsLargeAsItsTextUnlessItsSizeIsSet() {
        GraphNode node = new GraphNode(graph, SWT.NONE, "short");
        Dimension small = node.getSize();
        node.setText("a much longer text");
        assertTrue(node.getSize().width > small.width);
        node.setText("two\nlines");
        assertTrue(node.getSize().height > small.height);
        node.setSize(200, 100);
        assertTrue(node.isSizeFixed());
        assertEquals(new Dimension(200, 100), node.getSize());
        node.setSize(-1, -1);
        assertFalse(node.isSizeFixed());
    }

    @Test
    void allItemsAreDisposedWithTheirGraphAndSaySo() {
        GraphContainer container = new GraphContainer(graph, SWT.NONE);
        GraphNode inner = new GraphNode(container, SWT.NONE, "inner");
        GraphNode outer = new GraphNode(graph, SWT.NONE, "outer");
        List<GraphItem> items = List.of(container, inner, outer,
                new GraphConnection(graph, SWT.NONE, inner, outer));
        List<Object> told = new ArrayList<>();
        items.forEach(item -> item.addDisposeListener(event -> told.add(event.widget)));
        graph.setSelection(new GraphItem[] { inner });

        graph.dispose();

        assertTrue(items.stream().allMatch(GraphItem::isDisposed));
        assertEquals(items.size(), told.size());
        assertTrue(told.containsAll(items));
    }

    @Test
    void figuresOfClientsArePaintedAndFollowTheirNode() {
        int[] painted = new int[1];
        RectangleFigure figure = new RectangleFigure() {
            @Override
            protected void fillShape(Graphics graphics) {
                painted[0]++;
                super.fillShape(graphics);
            }
        };
        figure.setPreferredSize(60, 40);
        CGraphNode node = new CGraphNode(graph, SWT.NONE, figure);
        node.setLocation(100, 50);
        robot.paint();
        assertTrue(painted[0] > 0);
        assertEquals(new Rectangle(100, 50, 60, 40), figure.getBounds());
        assertSame(figure, node.getNodeFigure());
        int before = painted[0];
        figure.repaint();
        robot.settle();
        robot.paint();
        assertTrue(painted[0] > before, "a figure that asks for it is painted anew");
    }

    @Test
    void figuresOfSubclassesAreUsed() {
        IFigure made = new RectangleFigure();
        made.setPreferredSize(new Dimension(33, 44));
        GraphNode node = new GraphNode(graph, SWT.NONE, "text") {
            @Override
            protected IFigure createFigureForModel() {
                return made;
            }
        };
        robot.paint();
        assertSame(made, node.getNodeFigure());
    }

    @Test
    void mouseEventsReachFiguresOfClients() {
        List<String> heard = new ArrayList<>();
        RectangleFigure figure = new RectangleFigure();
        figure.setPreferredSize(80, 80);
        figure.addMouseListener(new org.eclipse.draw2d.MouseListener.Stub() {
            @Override
            public void mousePressed(org.eclipse.draw2d.MouseEvent event) {
                heard.add("pressed at " + figure.getBounds().contains(event.x, event.y));
            }
        });
        CGraphNode node = new CGraphNode(graph, SWT.NONE, figure);
        node.setLocation(300, 300);
        graph.getCamera().zoomAt(0.5, 0, 0);
        graph.getCamera().center(320, 320);
        robot.paint();
        robot.click(node);
        assertEquals(List.of("pressed at true"), heard);
    }

    @Test
    void connectionsHaveFiguresForThoseWhoAsk() {
        GraphNode a = new GraphNode(graph, SWT.NONE, "a");
        GraphNode b = new GraphNode(graph, SWT.NONE, "b");
        b.setLocation(200, 200);
        GraphConnection connection = new GraphConnection(graph, ZestStyles.CONNECTIONS_DASH, a, b);
        assertEquals(SWT.LINE_DASH, connection.getLineStyle());
        PolylineConnection figure = (PolylineConnection) connection.getConnectionFigure();
        connection.setLineWidth(4);
        robot.paint();
        assertEquals(4, figure.getLineWidth());
        assertEquals(connection.getRoute()[0], figure.getStart().x);
    }

    @Test
    void connectionsRunFromBorderToBorder() {
        GraphNode a = new GraphNode(graph, SWT.NONE, "a");
        GraphNode b = new GraphNode(graph, SWT.NONE, "b");
        a.setSize(40, 40);
        b.setSize(40, 40);
        b.setLocation(200, 0);
        GraphConnection connection = new GraphConnection(graph, SWT.NONE, a, b);
        GraphConnection second = new GraphConnection(graph, SWT.NONE, a, b);
        GraphConnection loop = new GraphConnection(graph, SWT.NONE, a, a);
        graph.flush();
        assertEquals(List.of(40, 20, 200, 20), java.util.Arrays.stream(connection.getRoute()).boxed().toList());
        assertTrue(second.getRoute().length > 4, "a second connection is curved");
        assertTrue(loop.getRoute().length >= 8);
        b.setLocation(200, 500);
        graph.flush();
        assertTrue(connection.getRoute()[3] >= 500);
        b.setVisible(false);
        graph.flush();
        assertEquals(0, connection.getRoute().length);
    }

    @Test
    void labelsOfConnectionsKeepAwayFromNodes() {
        GraphNode a = new GraphNode(graph, SWT.NONE, "a");
        GraphNode b = new GraphNode(graph, SWT.NONE, "b");
        GraphNode between = new GraphNode(graph, SWT.NONE, "between");
        b.setLocation(600, 0);
        between.setLocation(280, -5);
        GraphConnection connection = new GraphConnection(graph, SWT.NONE, a, b);
        connection.setText("label");
        graph.flush();
        Rectangle label = connection.geometry().label();
        assertFalse(label.isEmpty() || label.intersects(graph.getBounds(between)), "" + label);
        assertTrue(label.x > 40 && label.x < 560);
        between.dispose();
        b.setLocation(600, 1);
        graph.flush();
        assertEquals(connection.geometry().bounds().getCenter().x, connection.geometry().label().getCenter().x, 2);
    }

    @Test
    void routersAreAsked() {
        GraphNode a = new GraphNode(graph, SWT.NONE, "a");
        GraphNode b = new GraphNode(graph, SWT.NONE, "b");
        b.setLocation(200, 300);
        GraphConnection connection = new GraphConnection(graph, SWT.NONE, a, b);
        connection.setRouter(new ManhattanConnectionRouter());
        graph.flush();
        int[] route = connection.getRoute();
        for (int i = 0; i + 3 < route.length; i += 2) {
            assertTrue(route[i] == route[i + 2] || route[i + 1] == route[i + 3]);
        }
        graph.setRouter(new BendpointConnectionRouter());
        assertTrue(connection.getRouter() instanceof BendpointConnectionRouter);
    }

    @Test
    void containersGrowAndShrinkWithWhatIsInside() {
        GraphContainer outer = new GraphContainer(graph, SWT.NONE, "outer");
        GraphContainer inner = new GraphContainer(outer, SWT.NONE, "inner");
        GraphNode node = new GraphNode(inner, SWT.NONE, "node");
        GraphNode outside = new GraphNode(graph, SWT.NONE, "outside");
        GraphConnection connection = new GraphConnection(graph, SWT.NONE, outside, node);
        outside.setLocation(500, 500);
        assertFalse(node.isShown());
        Dimension closed = outer.getSize();
        outer.open(false);
        inner.open(false);
        graph.applyLayoutNow();
        assertTrue(node.isShown());
        assertTrue(outer.getSize().height > closed.height);
        assertTrue(graph.getBounds(outer).contains(graph.getBounds(inner)));
        assertTrue(graph.getBounds(inner).contains(graph.getBounds(node)));
        Rectangle before = graph.getBounds(node);
        outer.setLocation(70, 90);
        assertEquals(before.getTranslated(70, 90), graph.getBounds(node));
        inner.close(false);
        graph.flush();
        int[] route = connection.getRoute();
        assertTrue(graph.getBounds(inner).getExpanded(1, 1).contains(route[route.length - 2], route[route.length - 1]),
                "connections into a closed container end at it");
        outer.close(false);
        assertEquals(closed, outer.getSize());
        assertFalse(inner.isShown());
    }

    @Test
    void scaledContainersShowWhatIsInsideSmaller() {
        GraphContainer box = new GraphContainer(graph, SWT.NONE, "box");
        GraphNode node = new GraphNode(box, SWT.NONE, "inside");
        node.setSize(200, 100);
        node.setLocation(40, 20);
        box.open(false);
        Dimension large = box.getSize();
        Rectangle before = graph.getBounds(node);
        box.setScale(0.5);
        Rectangle after = graph.getBounds(node);
        assertEquals(new Dimension(200, 100), node.getSize());
        assertEquals(new Dimension(100, 50), after.getSize());
        assertEquals(before.x - 20, after.x);
        assertTrue(box.getSize().width < large.width && graph.getBounds(box).contains(after));
        robot.paint();
        org.eclipse.swt.graphics.Point at = robot.at(node);
        robot.drag(at, new org.eclipse.swt.graphics.Point(at.x + 30, at.y), 1, 0);
        assertEquals(100, node.getLocation().x, "a pixel on the screen is two in there");
        assertThrows(IllegalArgumentException.class, () -> box.setScale(0));
    }

    @Test
    void figuresOfConnectionsOfSubclassesArePainted() {
        GraphNode a = new GraphNode(graph, SWT.NONE, "a");
        GraphNode b = new GraphNode(graph, SWT.NONE, "b");
        b.setLocation(200, 200);
        int[] painted = new int[1];
        new GraphConnection(graph, SWT.NONE, a, b) {
            @Override
            protected PolylineConnection createFigure() {
                return new PolylineConnection() {
                    @Override
                    protected void outlineShape(Graphics graphics) {
                        painted[0]++;
                        super.outlineShape(graphics);
                    }
                };
            }
        };
        robot.paint();
        robot.settle();
        int once = painted[0];
        assertTrue(once > 0);
        robot.settle();
        assertEquals(once, painted[0], "painting asks for no painting");
    }

    @Test
    void connectionsOutOfALayoutAreThoseOfNodesOutOfIt() {
        GraphNode a = new GraphNode(graph, SWT.NONE, "a");
        GraphNode b = new GraphNode(graph, SWT.NONE, "b");
        new GraphConnection(graph, SWT.NONE, a, b);
        graph.addLayoutFilter(item -> item == b);
        assertEquals(0, graph.getLayoutContext().getConnections().length);
    }

    @Test
    void theTriangleOpensAndCloses() {
        GraphContainer container = new GraphContainer(graph, SWT.NONE, "container");
        new GraphNode(container, SWT.NONE, "inside");
        robot.settle();
        Rectangle box = graph.getBounds(container);
        org.eclipse.swt.graphics.Point triangle = graph.getCamera().toControl(box.x + 12, box.y + 8);
        robot.click(triangle, 0);
        assertTrue(container.isOpen());
        robot.click(triangle, 0);
        assertFalse(container.isOpen());
        graph.setSelection(new GraphItem[] {container});
        robot.key(' ', ' ', 0);
        assertTrue(container.isOpen());
    }

    @Test
    void collapsedNodesHideWhatOnlyTheyLeadTo() {
        GraphNode root = new GraphNode(graph, SWT.NONE, "root");
        GraphNode other = new GraphNode(graph, SWT.NONE, "other root");
        GraphNode shared = new GraphNode(graph, SWT.NONE, "shared");
        GraphNode own = new GraphNode(graph, SWT.NONE, "own");
        GraphNode deep = new GraphNode(graph, SWT.NONE, "deep");
        for (GraphNode[] ends : new GraphNode[][] {{root, shared}, {other, shared}, {root, own}, {own, deep}}) {
            new GraphConnection(graph, ZestStyles.CONNECTIONS_DIRECTED, ends[0], ends[1]);
        }
        graph.setLayoutAlgorithm(new TreeLayoutAlgorithm(), false);
        graph.setExpandCollapseManager(new DAGExpandCollapseManager());
        assertFalse(shared.isVisible() || own.isVisible() || deep.isVisible());
        assertTrue(graph.canExpand(root));
        graph.setExpanded(root, true);
        assertTrue(shared.isVisible() && own.isVisible() && !deep.isVisible());
        assertTrue(graph.canCollapse(other));
        graph.setExpanded(own, true);
        graph.setExpanded(root, false);
        assertTrue(shared.isVisible(), "another root leads there");
        assertFalse(own.isVisible() || deep.isVisible());
        assertEquals(3, graph.getLayoutContext().getEntities().length);
    }

    @Test
    void theLayoutContextTellsOfChanges() {
        List<String> heard = new ArrayList<>();
        LayoutContext context = graph.getLayoutContext();
        context.addGraphStructureListener(new GraphStructureListener.Stub() {
            @Override
            public boolean nodeAdded(LayoutContext where, NodeLayout node) {
                heard.add("node");
                return true;
            }

            @Override
            public boolean connectionAdded(LayoutContext where, ConnectionLayout connection) {
                heard.add("connection");
                return true;
            }
        });
        context.addLayoutListener(new LayoutListener() {
            @Override
            public boolean nodeMoved(LayoutContext where, NodeLayout node) {
                heard.add("moved");
                return true;
            }

            @Override
            public boolean nodeResized(LayoutContext where, NodeLayout node) {
                return false;
            }

            @Override
            public boolean subgraphMoved(LayoutContext where, SubgraphLayout subgraph) {
                return false;
            }

            @Override
            public boolean subgraphResized(LayoutContext where, SubgraphLayout subgraph) {
                return false;
            }
        });
        GraphNode a = new GraphNode(graph, SWT.NONE, "a");
        GraphNode b = new GraphNode(graph, SWT.NONE, "b");
        b.setLocation(200, 100);
        new GraphConnection(graph, SWT.NONE, a, b);
        graph.flush();
        org.eclipse.swt.graphics.Point at = robot.at(a);
        robot.drag(at, new org.eclipse.swt.graphics.Point(at.x + 50, at.y + 50), 1, 0);
        assertEquals(List.of("node", "node", "connection", "moved"), heard);
        context.getNodes()[1].setLocation(400, 400);
        context.flushChanges(false);
        Point middle = graph.getBounds(b).getCenter();
        assertEquals(400, middle.x, 1);
    }

    @Test
    void highlightedItemsArePaintedAnew() {
        GraphNode a = new GraphNode(graph, SWT.NONE, "a");
        robot.paint();
        long tiles = graph.getPane().paintedTiles();
        a.highlight();
        robot.paint();
        assertTrue(graph.getPane().paintedTiles() > tiles);
        assertTrue(a.isHighlighted());
        a.unhighlight();
        assertFalse(a.isHighlighted());
    }
}
