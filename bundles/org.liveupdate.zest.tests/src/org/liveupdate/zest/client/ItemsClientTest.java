/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionAdapter;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.zest.core.widgets.CGraphNode;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.GraphConnection;
import org.eclipse.zest.core.widgets.GraphContainer;
import org.eclipse.zest.core.widgets.GraphItem;
import org.eclipse.zest.core.widgets.GraphNode;
import org.eclipse.zest.core.widgets.ILabeledFigure;
import org.eclipse.zest.core.widgets.ZestStyles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** Nodes, connections and containers. */
class ItemsClientTest {
    private final ClientShell client = new ClientShell();
    private final Graph graph = new Graph(client.shell(), SWT.NONE);

    @BeforeEach
    void open() {
        client.open();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void constantsAreThePublishedOnes() {
        assertEquals(List.of(0, 1, 2, 3),
                List.of(GraphItem.GRAPH, GraphItem.NODE, GraphItem.CONNECTION, GraphItem.CONTAINER));
        GraphNode a = new GraphNode(graph, SWT.NONE, "a");
        GraphContainer box = new GraphContainer(graph, SWT.NONE);
        GraphConnection connection = new GraphConnection(graph, ZestStyles.CONNECTIONS_DASH, a, a);
        assertEquals(List.of(GraphItem.GRAPH, GraphItem.NODE, GraphItem.CONTAINER, GraphItem.CONNECTION),
                List.of(graph.getItemType(), a.getItemType(), box.getItemType(), connection.getItemType()));
        assertEquals(ZestStyles.CONNECTIONS_DASH, connection.getConnectionStyle());
        assertFalse(ZestStyles.validateConnectionStyle(ZestStyles.CONNECTIONS_DASH | ZestStyles.CONNECTIONS_SOLID));
        assertTrue(ZestStyles.validateConnectionStyle(ZestStyles.CONNECTIONS_DASH | ZestStyles.CONNECTIONS_DIRECTED));
    }

    @Test
    void aNodeIsAsLargeAsItsTextUnlessItsSizeIsSet() {
        GraphNode node = new GraphNode(graph, SWT.NONE, "short");
        Dimension small = node.getSize();
        node.setText("a much longer text");
        assertTrue(node.getSize().width > small.width);
        node.setSize(200, 100);
        assertTrue(node.isSizeFixed());
        assertEquals(new Dimension(200, 100), node.getSize());
        node.setLocation(30, 40);
        assertEquals(new Point(30, 40), node.getLocation());
        node.setSize(-1, -1);
        assertFalse(node.isSizeFixed());
        assertTrue(node.getSize().width < 200);
    }

    @Test
    void nodesKeepTheirLooks() {
        GraphNode node = new GraphNode(graph, SWT.NONE, "a");
        Color color = new Color(10, 100, 200);
        node.setBackgroundColor(color);
        node.setForegroundColor(color);
        node.setBorderColor(color);
        node.setBorderHighlightColor(color);
        node.setHighlightColor(color);
        node.setBorderWidth(3);
        Label tip = new Label("tip");
        node.setTooltip(tip);
        for (Color each : new Color[] {node.getBackgroundColor(), node.getForegroundColor(), node.getBorderColor(),
            node.getBorderHighlightColor(), node.getHighlightColor()}) {
            assertEquals(color, each);
        }
        assertEquals(3, node.getBorderWidth());
        assertSame(tip, node.getTooltip());
        node.highlight();
        client.paint(graph);
        node.unhighlight();
        node.setData("data");
        assertEquals("data", node.getData());
    }

    @Test
    void figuresOfClientsAreShownAndFollowTheirNode() {
        IFigure figure = new RectangleFigure();
        figure.setPreferredSize(new Dimension(60, 40));
        CGraphNode node = new CGraphNode(graph, SWT.NONE, figure);
        node.setLocation(100, 50);
        client.paint(graph);
        assertSame(figure, node.getNodeFigure());
        assertEquals(new Point(100, 50), figure.getBounds().getLocation());
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
        client.paint(graph);
        assertSame(made, node.getNodeFigure());
        assertSame(graph, node.getGraphModel());
    }

    /** A figure with a text of its node's. */
    private static final class Card extends Label implements ILabeledFigure {
        @Override
        public void setIcon(Image image) {
            super.setIcon(image);
        }
    }

    @Test
    void labeledFiguresTakeOverTheTextOfTheirNode() {
        Card card = new Card();
        GraphNode node = new GraphNode(graph, SWT.NONE) {
            @Override
            protected IFigure createFigureForModel() {
                return card;
            }
        };
        client.paint(graph);
        node.setText("hello");
        assertEquals("hello", card.getText());
        Card own = new Card();
        own.setText("own");
        new CGraphNode(graph, SWT.NONE, own).setText("hello");
        assertEquals("own", own.getText(), "a figure that a client gives is the client's");
    }

    @Test
    void connectionsKnowTheirEndsAndGoWithThem() {
        GraphNode a = new GraphNode(graph, SWT.NONE, "a");
        GraphNode b = new GraphNode(graph, SWT.NONE, "b");
        GraphConnection connection = new GraphConnection(graph, ZestStyles.CONNECTIONS_DIRECTED, a, b);
        assertSame(a, connection.getSource());
        assertSame(b, connection.getDestination());
        assertTrue(connection.isDirected());
        assertEquals(List.of(connection), List.copyOf(a.getSourceConnections()));
        assertEquals(List.of(connection), List.copyOf(b.getTargetConnections()));
        assertEquals(List.of(connection), List.copyOf(graph.getConnections()));
        connection.setLineWidth(4);
        connection.setText("leads to");
        connection.setCurveDepth(20);
        assertEquals(4, connection.getLineWidth());
        assertTrue(connection.getConnectionFigure() instanceof PolylineConnection);
        client.paint(graph);
        b.dispose();
        assertEquals(List.of(), List.copyOf(graph.getConnections()));
        assertEquals(List.of(a), List.copyOf(graph.getNodes()));
    }

    @Test
    void containersKnowWhatIsInside() {
        GraphContainer outer = new GraphContainer(graph, SWT.NONE);
        outer.setText("outer");
        GraphNode inside = new GraphNode(outer, SWT.NONE, "inside");
        GraphNode outside = new GraphNode(graph, SWT.NONE, "outside");
        new GraphConnection(graph, SWT.NONE, outside, inside);
        assertEquals(List.of(inside), List.copyOf(outer.getNodes()));
        assertEquals(List.of(outer, outside), List.copyOf(graph.getNodes()));
        outer.open(false);
        client.paint(graph);
        outer.close(false);
        client.paint(graph);
    }

    @Test
    void selectionsAreToldOnlyWhenAUserMakesThem() {
        GraphNode a = new GraphNode(graph, SWT.NONE, "a");
        GraphNode b = new GraphNode(graph, SWT.NONE, "b");
        b.setLocation(200, 200);
        client.paint(graph);
        List<Object> heard = new ArrayList<>();
        graph.addSelectionListener(new SelectionAdapter() {
            @Override
            public void widgetSelected(SelectionEvent event) {
                heard.add(event.item);
            }
        });
        graph.setSelection(new GraphItem[] {a});
        assertEquals(List.of(a), List.copyOf(graph.getSelection()));
        client.click(graph, b);
        assertEquals(List.of(b), List.copyOf(graph.getSelection()));
        assertEquals(List.of(b), heard);
        graph.selectAll();
        assertEquals(2, graph.getSelection().size());
    }

    @Test
    void clearRemovesEverything() {
        GraphNode a = new GraphNode(graph, SWT.NONE, "a");
        new GraphConnection(graph, SWT.NONE, a, new GraphNode(graph, SWT.NONE, "b"));
        graph.setSelection(new GraphItem[] {a});
        graph.clear();
        assertTrue(graph.getNodes().isEmpty());
        assertTrue(graph.getConnections().isEmpty());
        assertTrue(graph.getSelection().isEmpty());
    }

    @Test
    void theGraphHasColoursARootLayerAndAZoom() {
        assertNotNull(graph.HIGHLIGHT_COLOR);
        assertNotNull(graph.LIGHT_BLUE);
        new GraphNode(graph, SWT.NONE, "a");
        client.paint(graph);
        graph.getZoomManager().setZoom(0.5);
        assertEquals(0.5, graph.getZoomManager().getZoom(), 0.001);
        assertEquals(0.5, graph.getRootLayer().getScale(), 0.001);
        graph.getZoomManager().setZoomAsText("100%");
        assertEquals(1, graph.getZoomManager().getZoom(), 0.001);
    }
}
