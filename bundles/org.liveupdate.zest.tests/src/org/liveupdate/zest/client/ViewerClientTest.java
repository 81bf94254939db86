/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.ConnectionRouter;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DecoratingLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.zest.core.viewers.EntityConnectionData;
import org.eclipse.zest.core.viewers.GraphViewer;
import org.eclipse.zest.core.viewers.IConnectionStyleProvider2;
import org.eclipse.zest.core.viewers.IFigureProvider;
import org.eclipse.zest.core.viewers.IGraphContentProvider;
import org.eclipse.zest.core.viewers.IGraphEntityContentProvider;
import org.eclipse.zest.core.viewers.IGraphEntityRelationshipContentProvider;
import org.eclipse.zest.core.viewers.INestedContentProvider;
import org.eclipse.zest.core.viewers.ISelfStyleProvider;
import org.eclipse.zest.core.viewers.decorators.EntityStyleDecorator;
import org.eclipse.zest.core.widgets.GraphConnection;
import org.eclipse.zest.core.widgets.GraphContainer;
import org.eclipse.zest.core.widgets.GraphNode;
import org.eclipse.zest.core.widgets.ZestStyles;
import org.eclipse.zest.layouts.LayoutAlgorithm;
import org.eclipse.zest.layouts.algorithms.CompositeLayoutAlgorithm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The viewer with content, label and style providers of all kinds. Relationships are texts such as {@code a>b}. */
class ViewerClientTest {
    private static final Color RED = new Color(200, 0, 0);
    private static final Color BLUE = new Color(0, 0, 200);

    private final ClientShell robot = new ClientShell();
    private final GraphViewer viewer = new GraphViewer(robot.shell(), SWT.NONE);

    @BeforeEach
    void open() {
        robot.open();
        viewer.setLabelProvider(new LabelProvider());
    }

    @AfterEach
    void close() {
        robot.close();
    }

    /** By relationships. */
    private static class Relationships extends ArrayContentProvider implements IGraphContentProvider {
        @Override
        public Object getSource(Object rel) {
            return ((String) rel).split(">")[0];
        }

        @Override
        public Object getDestination(Object rel) {
            return ((String) rel).split(">")[1];
        }
    }

    /** By entities, each connected to the next letter. */
    private static class Entities extends ArrayContentProvider implements IGraphEntityContentProvider {
        @Override
        public Object[] getConnectedTo(Object entity) {
            char letter = ((String) entity).charAt(0);
            return new Object[] {String.valueOf((char) (letter + 1))};
        }
    }

    /** Nested: the input contains "Z", which contains "a" and "b". */
    private static final class Nested extends Entities implements INestedContentProvider {
        @Override
        public boolean hasChildren(Object element) {
            return "Z".equals(element);
        }

        @Override
        public Object[] getChildren(Object element) {
            return new Object[] {"a", "b"};
        }
    }

    private Set<Object> nodes() {
        return Set.of(viewer.getNodeElements());
    }

    private GraphNode node(Object element) {
        return (GraphNode) viewer.findGraphItem(element);
    }

    @Test
    void showsRelationships() {
        viewer.setContentProvider(new Relationships());
        viewer.setInput(new Object[] {"a>b", "b>c", "a>c"});
        assertEquals(Set.of("a", "b", "c"), nodes());
        assertEquals(Set.of("a>b", "b>c", "a>c"), Set.of(viewer.getConnectionElements()));
        GraphConnection connection = (GraphConnection) viewer.findGraphItem("a>b");
        assertSame(node("a"), connection.getSource());
        assertSame(node("b"), connection.getDestination());
        assertEquals("a", node("a").getText());
    }

    @Test
    void showsEntities() {
        viewer.setContentProvider(new Entities());
        viewer.setInput(new Object[] {"a", "b", "d"});
        assertEquals(Set.of("a", "b", "c", "d", "e"), nodes(), "what an entity is connected to is shown too");
        assertEquals(Set.of(new EntityConnectionData("a", "b"), new EntityConnectionData("b", "c"),
                new EntityConnectionData("d", "e")), Set.of(viewer.getConnectionElements()));
    }

    @Test
    void showsEntitiesWithRelationships() {
        class Pairs extends ArrayContentProvider implements IGraphEntityRelationshipContentProvider {
            @Override
            public Object[] getRelationships(Object source, Object dest) {
                return source.equals("a") && dest.equals("b") ? new Object[] {"first", "second"} : null;
            }
        }
        viewer.setContentProvider(new Pairs());
        viewer.setInput(new Object[] {"a", "b", "c"});
        assertEquals(Set.of("first", "second"), Set.of(viewer.getConnectionElements()));
        assertEquals(2, node("a").getSourceConnections().size());
    }

    @Test
    void showsTrees() {
        class Halves extends ArrayContentProvider implements ITreeContentProvider {
            @Override
            public Object[] getChildren(Object parent) {
                int n = Integer.parseInt((String) parent);
                return new Object[] {String.valueOf(n * 2), String.valueOf(n * 2 + 1)};
            }

            @Override
            public Object getParent(Object element) {
                return null;
            }

            @Override
            public boolean hasChildren(Object element) {
                return Integer.parseInt((String) element) < 4;
            }
        }
        viewer.setContentProvider(new Halves());
        viewer.setInput(new Object[] {"1"});
        assertEquals(7, viewer.getNodeElements().length);
        assertEquals(6, viewer.getConnectionElements().length);
    }

    @Test
    void showsNestedContent() {
        viewer.setContentProvider(new Nested());
        viewer.setInput(new Object[] {"Z", "c"});
        GraphContainer box = (GraphContainer) node("Z");
        assertEquals(List.of("a", "b"), box.getNodes().stream().map(GraphNode::getData).toList());
        assertTrue(Set.of(viewer.getConnectionElements()).containsAll(
                Set.of(new EntityConnectionData("a", "b"), new EntityConnectionData("b", "c"))));
        assertSame(viewer.getGraphControl(), box.getGraph());
    }

    @Test
    void refusesOtherContentProviders() {
        assertThrows(IllegalArgumentException.class,
                () -> viewer.setContentProvider(ArrayContentProvider.getInstance()));
    }

    @Test
    void selectionGoesBothWays() {
        viewer.setNodeStyle(ZestStyles.NODES_NO_LAYOUT_ANIMATION);
        viewer.setContentProvider(new Relationships());
        viewer.setInput(new Object[] {"a>b", "b>c"});
        viewer.setLayoutAlgorithm(new CompositeLayoutAlgorithm(new LayoutAlgorithm[0]), false);
        robot.paint(viewer.getGraphControl());
        node("b").setLocation(300, 200);
        node("c").setLocation(500, 400);
        robot.paint(viewer.getGraphControl());
        List<Object> heard = new ArrayList<>();
        viewer.addSelectionChangedListener(event -> heard.add(event.getStructuredSelection().getFirstElement()));
        robot.click(viewer.getGraphControl(), node("b"));
        assertEquals(List.of("b"), viewer.getStructuredSelection().toList());
        viewer.setSelection(new StructuredSelection(List.of("c", "a>b")));
        assertEquals(List.of(node("c"), viewer.findGraphItem("a>b")), viewer.getGraphControl().getSelection());
        assertEquals("b", heard.get(0));
    }

    @Test
    void filtersTakeNodesAndTheirConnectionsAway() {
        viewer.setContentProvider(new Relationships());
        viewer.setInput(new Object[] {"a>b", "b>c", "a>c"});
        viewer.setFilters(new ViewerFilter() {
            @Override
            public boolean select(Viewer any, Object parent, Object element) {
                return !"b".equals(element);
            }
        });
        assertEquals(Set.of("a", "c"), nodes());
        assertEquals(Set.of("a>c"), Set.of(viewer.getConnectionElements()));
        viewer.resetFilters();
        assertEquals(3, viewer.getConnectionElements().length);
    }

    @Test
    void sortersOrderNodes() {
        viewer.setContentProvider(new Entities());
        viewer.setComparator(new ViewerComparator());
        viewer.setInput(new Object[] {"c", "a", "b"});
        assertEquals(List.of("a", "b", "c", "d"), Arrays.asList(viewer.getNodeElements()));
    }

    @Test
    void refreshShowsWhatIsThereNow() {
        Object[] input = {"a>b", "b>c"};
        viewer.setContentProvider(new Relationships());
        viewer.setInput(input);
        input[1] = "b>d";
        viewer.refresh();
        assertEquals(Set.of("a", "b", "d"), nodes());
        assertNull(viewer.findGraphItem("c"));
        assertNotNull(viewer.findGraphItem("d"));
    }

    @Test
    void nodesAndRelationshipsCanBeAddedAndRemoved() {
        viewer.setContentProvider(new Relationships());
        viewer.setInput(new Object[] {"a>b"});
        viewer.addNode("x");
        viewer.addRelationship("x>y");
        viewer.addRelationship("own", "y", "a");
        assertEquals(Set.of("a", "b", "x", "y"), nodes());
        viewer.removeRelationship("own");
        viewer.removeNode("x");
    }

    /** Styles of nodes. */
    private static final class NodeStyles extends EntityStyleDecorator {
        @Override
        protected Color getNodeHighlightColor(Object entity) {
            return RED;
        }

        @Override
        protected Color getBorderColor(Object entity) {
            return BLUE;
        }

        @Override
        protected Color getBorderHighlightColor(Object entity) {
            return RED;
        }

        @Override
        protected int getBorderWidth(Object entity) {
            return 3;
        }

        @Override
        protected Color getBackgroundColor(Object entity) {
            return RED;
        }

        @Override
        protected Color getForegroundColor(Object entity) {
            return BLUE;
        }

        @Override
        protected IFigure getTooltip(Object entity) {
            return new Label("about " + entity);
        }

        @Override
        protected boolean fisheyeNode(Object entity) {
            return false;
        }
    }

    /** Styles of connections, as a label provider. */
    private static final class LineStyles extends LabelProvider implements IConnectionStyleProvider2 {
        @Override
        public int getConnectionStyle(Object rel) {
            return ZestStyles.CONNECTIONS_DOT;
        }

        @Override
        public Color getColor(Object rel) {
            return BLUE;
        }

        @Override
        public Color getHighlightColor(Object rel) {
            return RED;
        }

        @Override
        public int getLineWidth(Object rel) {
            return 2;
        }

        @Override
        public IFigure getTooltip(Object rel) {
            return null;
        }

        @Override
        public ConnectionRouter getRouter(Object rel) {
            return null;
        }
    }

    @Test
    void decoratorsStyleNodes() {
        viewer.setLabelProvider(new DecoratingLabelProvider(new LabelProvider(), new NodeStyles()));
        viewer.setContentProvider(new Relationships());
        viewer.setInput(new Object[] {"a>b"});
        GraphNode a = node("a");
        assertEquals("a", a.getText());
        assertEquals(RED, a.getBackgroundColor());
        assertEquals(BLUE, a.getBorderColor());
        assertEquals("about a", ((Label) a.getTooltip()).getText());
    }

    @Test
    void styleProvidersStyleConnections() {
        viewer.setLabelProvider(new LineStyles());
        viewer.setContentProvider(new Relationships());
        viewer.setInput(new Object[] {"a>b"});
        GraphConnection connection = (GraphConnection) viewer.findGraphItem("a>b");
        assertEquals(BLUE, connection.getLineColor());
        assertEquals(2, connection.getLineWidth());
    }

    @Test
    void selfStyleProvidersHaveTheLastWordAndFigureProvidersMakeFigures() {
        class Self extends LabelProvider implements ISelfStyleProvider, IFigureProvider {
            @Override
            public void selfStyleConnection(Object element, GraphConnection connection) {
                connection.setLineWidth(7);
            }

            @Override
            public void selfStyleNode(Object element, GraphNode node) {
                node.setBackgroundColor(BLUE);
            }

            @Override
            public IFigure getFigure(Object element) {
                return "a".equals(element) ? new Label("figure") : null;
            }
        }
        viewer.setLabelProvider(new Self());
        viewer.setContentProvider(new Relationships());
        viewer.setInput(new Object[] {"a>b"});
        assertEquals("figure", ((Label) node("a").getNodeFigure()).getText());
        assertEquals(BLUE, node("b").getBackgroundColor());
        assertEquals(7, ((GraphConnection) viewer.findGraphItem("a>b")).getLineWidth());
        robot.paint(viewer.getGraphControl());
    }

    @Test
    void connectionStylesOfTheViewerAreThoseOfItsConnections() {
        viewer.setConnectionStyle(ZestStyles.CONNECTIONS_DASH | ZestStyles.CONNECTIONS_DIRECTED);
        viewer.setContentProvider(new Relationships());
        viewer.setInput(new Object[] {"a>b"});
        assertTrue(((GraphConnection) viewer.findGraphItem("a>b")).isDirected());
    }
}
