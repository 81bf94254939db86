/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.IFigure;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DecoratingLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.zest.core.viewers.decorators.EntityStyleDecorator;
import org.eclipse.zest.core.widgets.GraphConnection;
import org.eclipse.zest.core.widgets.GraphContainer;
import org.eclipse.zest.core.widgets.GraphItem;
import org.eclipse.zest.core.widgets.GraphNode;
import org.eclipse.zest.core.widgets.ZestStyles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.zest.testing.GraphRobot;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What this viewer does beyond, or otherwise than, other implementations of the Zest API. */
class GraphViewerTest {
    private final GraphRobot robot = new GraphRobot();
    private final GraphViewer viewer = new GraphViewer(robot.shell(), SWT.NONE);

    @BeforeEach
    void open() {
        robot.open(viewer.getGraphControl());
        viewer.setLabelProvider(new LabelProvider());
    }

    @AfterEach
    void close() {
        robot.close();
    }

    /** Relationships are texts such as {@code a>b}. */
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

    /** The entity "Z" contains "a". */
    private static final class Nested extends ArrayContentProvider
            implements IGraphEntityContentProvider, INestedContentProvider {
        @Override
        public Object[] getConnectedTo(Object entity) {
            return new Object[0];
        }

        @Override
        public boolean hasChildren(Object element) {
            return "Z".equals(element);
        }

        @Override
        public Object[] getChildren(Object element) {
            return new Object[] {"a"};
        }
    }

    private GraphNode node(Object element) {
        return (GraphNode) viewer.findGraphItem(element);
    }

    @Test
    void refreshAndFiltersKeepItemsOfWhatIsStillThere() {
        Object[] input = {"a>b", "b>c"};
        viewer.setContentProvider(new Relationships());
        viewer.setInput(input);
        GraphItem a = node("a");
        input[1] = "b>d";
        viewer.refresh();
        assertSame(a, node("a"));
        viewer.setFilters(new ViewerFilter() {
            @Override
            public boolean select(Viewer any, Object parent, Object element) {
                return !"b".equals(element);
            }
        });
        assertSame(a, node("a"));
    }

    @Test
    void selectionsByProgramAreToldToo() {
        viewer.setContentProvider(new Relationships());
        viewer.setInput(new Object[] {"a>b"});
        List<Object> heard = new ArrayList<>();
        viewer.addSelectionChangedListener(event -> heard.add(event.getStructuredSelection().getFirstElement()));
        viewer.setSelection(new StructuredSelection("b"));
        assertEquals(List.of("b"), heard);
    }

    @Test
    void removedConnectionsAreGone() {
        viewer.setContentProvider(new Relationships());
        viewer.setInput(new Object[] {"a>b", "x>y"});
        viewer.addRelationship("own", "y", "a");
        viewer.removeRelationship("own");
        viewer.removeNode("x");
        assertNull(viewer.findGraphItem("own"));
        assertEquals(Set.of("a>b"), Set.of(viewer.getConnectionElements()));
        viewer.unReveal("a");
        assertFalse(node("a").isVisible());
        viewer.reveal("a");
        assertTrue(node("a").isVisible());
    }

    /** Dotted lines. */
    private static final class Dots extends LabelProvider implements IConnectionStyleProvider {
        @Override
        public int getConnectionStyle(Object rel) {
            return ZestStyles.CONNECTIONS_DOT;
        }

        @Override
        public Color getColor(Object rel) {
            return null;
        }

        @Override
        public Color getHighlightColor(Object rel) {
            return null;
        }

        @Override
        public int getLineWidth(Object rel) {
            return -1;
        }

        @Override
        public IFigure getTooltip(Object rel) {
            return null;
        }
    }

    @Test
    void stylesOfDecoratedLabelProvidersCountToo() {
        viewer.setLabelProvider(new DecoratingLabelProvider(new Dots(), new Borders()));
        viewer.setContentProvider(new Relationships());
        viewer.setInput(new Object[] {"a>b"});
        GraphConnection connection = (GraphConnection) viewer.findGraphItem("a>b");
        assertEquals(ZestStyles.CONNECTIONS_DOT, connection.getConnectionStyle());
        assertEquals(SWT.LINE_DOT, connection.getLineStyle());
        assertEquals(3, node("a").getBorderWidth());
    }

    @Test
    void connectionStylesThatContradictThemselvesAreRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> viewer.setConnectionStyle(ZestStyles.CONNECTIONS_DASH | ZestStyles.CONNECTIONS_DOT));
    }

    @Test
    void revealingOpensWhatItIsIn() {
        viewer.setContentProvider(new Nested());
        viewer.setInput(new Object[] {"Z"});
        GraphContainer box = (GraphContainer) node("Z");
        assertFalse(node("a").isShown());
        viewer.setSelection(new StructuredSelection("a"), true);
        assertTrue(box.isOpen());
        assertSame(viewer.getGraphControl(), box.getGraph());
    }

    /** Wide borders, nothing else. */
    private static final class Borders extends EntityStyleDecorator {
        @Override
        protected Color getNodeHighlightColor(Object entity) {
            return null;
        }

        @Override
        protected Color getBorderColor(Object entity) {
            return null;
        }

        @Override
        protected Color getBorderHighlightColor(Object entity) {
            return null;
        }

        @Override
        protected int getBorderWidth(Object entity) {
            return 3;
        }

        @Override
        protected Color getBackgroundColor(Object entity) {
            return null;
        }

        @Override
        protected Color getForegroundColor(Object entity) {
            return null;
        }

        @Override
        protected IFigure getTooltip(Object entity) {
            return null;
        }

        @Override
        protected boolean fisheyeNode(Object entity) {
            return true;
        }
    }

    @Test
    void decoratorsSetTheWidthOfBorders() {
        viewer.setLabelProvider(new Borders());
        viewer.setContentProvider(new Relationships());
        viewer.setInput(new Object[] {"a>b"});
        assertEquals(3, node("a").getBorderWidth());
        assertTrue(ZestStyles.checkStyle(node("a").getNodeStyle(), ZestStyles.NODES_FISHEYE));
    }

    /** Curves that start to one side and end from it, and otherwise are as usual. */
    private static final class Curves extends LabelProvider implements IConnectionStyleBezierExtension {
        @Override
        public double getStartAngle(Object rel) {
            return 45;
        }

        @Override
        public double getEndAngle(Object rel) {
            return Double.NaN;
        }

        @Override
        public double getStartDistance(Object rel) {
            return 0.5;
        }

        @Override
        public double getEndDistance(Object rel) {
            return Double.NaN;
        }
    }

    @Test
    void connectionsCanBeBezierCurves() {
        viewer.setLayoutAlgorithm(null, false);
        viewer.setLabelProvider(new Curves());
        viewer.setContentProvider(new Relationships());
        viewer.setInput(new Object[] {"a>b"});
        node("a").setSize(40, 40);
        node("b").setSize(40, 40);
        node("b").setLocation(400, 0);
        viewer.getGraphControl().flush();
        int[] route = ((GraphConnection) viewer.findGraphItem("a>b")).getRoute();
        assertEquals(40, route[0]);
        assertEquals(20, route[1]);
        assertEquals(400, route[route.length - 2]);
        assertEquals(20, route[route.length - 1]);
        for (int i = 2; i < route.length - 2; i += 2) {
            assertTrue(route[i + 1] < 20, "angles of the same sign curve to the same side");
        }
    }

    @Test
    void itemsCanBeAddedToTheGraphWithoutALayout() {
        viewer.setContentProvider(new Relationships());
        viewer.setInput(new Object[] {"a>b"});
        GraphContainer box = (GraphContainer) viewer.addGraphModelContainer("box");
        GraphNode inside = viewer.addGraphModelNode(box, "inside");
        GraphConnection connection = viewer.addGraphModelConnection("link", node("a"), inside);
        assertSame(box, inside.getContainer());
        assertSame(connection, viewer.getGraphModelConnection("link"));
        viewer.removeGraphModelNode("inside");
        assertNull(viewer.getGraphModelConnection("link"));
        viewer.removeGraphModelConnection("a>b");
        assertEquals(0, viewer.getConnectionElements().length);
    }
}
