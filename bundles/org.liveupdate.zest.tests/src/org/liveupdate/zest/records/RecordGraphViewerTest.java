/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.zest.core.widgets.GraphConnection;
import org.eclipse.zest.core.widgets.GraphContainer;
import org.eclipse.zest.core.widgets.GraphNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.GraphBuilder;
import org.liveupdate.graph.Kinds;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.Row;
import org.liveupdate.graph.State;
import org.liveupdate.graph.layout.Box;
import org.liveupdate.graph.layout.LayoutMonitor;
import org.liveupdate.graph.layout.Layouts;
import org.liveupdate.graph.layout.Placement;
import org.liveupdate.zest.gallery.SampleGraphs;
import org.liveupdate.zest.testing.GraphRobot;
import org.liveupdate.zest.tools.ConnectionDragListener;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A graph of records in a viewer. */
class RecordGraphViewerTest {
    private final GraphRobot robot = new GraphRobot();
    private final RecordGraphViewer viewer = new RecordGraphViewer(robot.shell(), SWT.NONE);

    @BeforeEach
    void open() {
        robot.open(viewer.getGraphControl());
    }

    @AfterEach
    void close() {
        robot.close();
    }

    private void show(Graph graph) {
        RecordView before = viewer.getView();
        viewer.setRecords(graph);
        robot.until(() -> viewer.getView() != before && !viewer.isBusy());
    }

    private void settled() {
        robot.until(() -> !viewer.isBusy());
    }

    private Rectangle box(String id) {
        return viewer.getGraphControl().getBounds(viewer.findNode(id));
    }

    private Point inRow(String id, int row, boolean atPort) {
        RecordFigure figure = (RecordFigure) viewer.findNode(id).getNodeFigure();
        Rectangle box = box(id);
        return viewer.getGraphControl().getCamera().toControl(atPort ? box.x + box.width - 3 : box.x + 30,
                box.y + (int) figure.shape().rowMiddle(row));
    }

    private static Graph small() {
        GraphBuilder graph = Graph.builder();
        graph.node("a").title("table a").kind(Kinds.ROOT_TABLE).place("0x1000").row("[0]", "0x2000", "p0")
                .row("[1]", "0x3000", "p1").row(Row.emptySlot("[2]")).row(Row.emptySlot("[3]"))
                .row(Row.emptySlot("[4]")).row(Row.emptySlot("[5]"));
        graph.node("b").title("table b").place("0x2000").row("flags", "rw");
        graph.node("c").title("table c").place("0x3000").row("flags", "ro").row("next", "0x4000", "n");
        graph.node("d").title("table d").place("0x4000").row("flags", "ro");
        graph.edge("a", "p0", "b");
        graph.edge("a", "p1", "c");
        graph.edge("c", "n", "d");
        return graph.build();
    }

    @Test
    void changesOfPlaceAreAnimatedUntilSomebodyWantsToWork() {
        Graph graph = SampleGraphs.chain();
        Placement first = Layouts.layout(graph, viewer.getLayoutOptions(), LayoutMonitor.NONE);
        Box box = first.box("domain0");
        var place = new org.liveupdate.graph.layout.Point(box.x() + 60, box.y() + 200);
        Placement second = Layouts.moved(graph, first, Map.of("domain0", place), viewer.getLayoutOptions());
        viewer.setRecords(graph, first);
        viewer.showNode("domain0");
        robot.paint();
        GraphNode node = viewer.findNode("domain0");
        org.eclipse.draw2d.geometry.Point start = node.getLocation();
        org.eclipse.draw2d.geometry.Point end = start.getTranslated(60, 200);
        viewer.getGraphControl().setAnimationEnabled(true);
        viewer.setRecords(graph, second);
        assertTrue(node.getLocation().y > start.y && node.getLocation().y < end.y, "" + node.getLocation());
        robot.key(SWT.SHIFT);
        assertEquals(end, node.getLocation());
        String edge = graph.incoming("domain0").get(0).id();
        int[] route = ((GraphConnection) viewer.findGraphItem(new EdgeRef(edge))).getRoute();
        assertEquals(second.route(edge).size() * 2, route.length, "the connection goes where the layout says");
        viewer.setRecords(graph, first);
        robot.until(() -> node.getLocation().equals(start));
        viewer.getGraphControl().setAnimationEnabled(false);
        viewer.setRecords(graph, second);
        assertEquals(end, node.getLocation(), "at once when animations are switched off");
    }

    @Test
    void everyPointerLeavesFromItsOwnRowAndEndsAtItsTarget() {
        show(SampleGraphs.chain());
        for (GraphConnection connection : viewer.getGraphControl().getConnections()) {
            Edge edge = viewer.getView().edge((EdgeRef) connection.getData());
            int[] route = connection.getRoute();
            Rectangle from = box(edge.from().node());
            RecordFigure figure = (RecordFigure) connection.getSource().getNodeFigure();
            if (edge.from().port() != null) {
                assertEquals(from.y + figure.portOffset(edge.from().port()), route[1], 2, edge.id());
            }
            Rectangle to = box(edge.to().node());
            assertTrue(to.getExpanded(3, 3).contains(route[route.length - 2], route[route.length - 1]), edge.id());
        }
        robot.paint();
    }

    @Test
    void textsFitIntoTheirRecords() {
        show(SampleGraphs.states());
        for (Node node : viewer.getView().graph().nodes()) {
            RecordFigure figure = (RecordFigure) viewer.findNode(node.id()).getNodeFigure();
            double right = figure.shape().valueX();
            for (String value : figure.shape().values()) {
                double width = viewer.getLayoutOptions().measure().width(value,
                        org.liveupdate.graph.layout.TextMeasure.Font.VALUE);
                assertTrue(right + width <= box(node.id()).width, value);
            }
        }
    }

    @Test
    void theSelectionConsistsOfNodesAndEdges() {
        show(small());
        robot.click(viewer.findNode("b"));
        assertSame(viewer.getView().graph().node("b"), viewer.getStructuredSelection().getFirstElement());
        Edge edge = viewer.getView().graph().edges().get(0);
        viewer.setSelection(new StructuredSelection(edge));
        assertSame(edge, viewer.getStructuredSelection().getFirstElement());
        viewer.setSelection(new StructuredSelection("d"), true);
        assertEquals(List.of(viewer.findNode("d")), viewer.getGraphControl().getSelection());
    }

    @Test
    void anotherStateKeepsItemsPlacesAndSelection() {
        show(small());
        GraphNode b = viewer.findNode("b");
        Rectangle place = box("a");
        viewer.setSelection(new StructuredSelection("b"));
        Graph changed = Graph.of("", small().nodes().stream()
                .map(node -> node.id().equals("b") ? node.withState(State.CHANGED) : node).toList(), small().edges());
        show(changed);
        assertSame(b, viewer.findNode("b"));
        assertEquals(State.CHANGED, ((RecordFigure) b.getNodeFigure()).node().state());
        assertEquals(place.getLocation(), box("a").getLocation());
        assertEquals(State.CHANGED, ((Node) viewer.getStructuredSelection().getFirstElement()).state());
    }

    @Test
    void newNodesFindAPlaceAndOldOnesStay() {
        show(small());
        Rectangle a = box("a");
        Rectangle d = box("d");
        GraphBuilder more = Graph.builder();
        List<Node> nodes = new ArrayList<>(small().nodes());
        more.node("e").title("new");
        nodes.addAll(more.build().nodes());
        show(Graph.of("", nodes, small().edges()));
        assertEquals(a, box("a"));
        assertEquals(d, box("d"));
        for (String other : List.of("a", "b", "c", "d")) {
            assertFalse(box("e").intersects(box(other)));
        }
        show(small());
        assertNull(viewer.findNode("e"));
    }

    @Test
    void runsOfEmptySlotsAreOneRowThatAClickUnfolds() {
        show(small());
        RecordFigure figure = (RecordFigure) viewer.findNode("a").getNodeFigure();
        assertEquals(3, figure.node().rows().size());
        assertEquals(4, figure.node().rows().get(2).count());
        robot.click(inRow("a", 2, false), 0);
        settled();
        assertEquals(6, ((RecordFigure) viewer.findNode("a").getNodeFigure()).node().rows().size());
    }

    @Test
    void spaceFoldsAndUnfoldsWhatANodePointsTo() {
        show(small());
        viewer.setSelection(new StructuredSelection("c"));
        robot.key(' ', ' ', 0);
        settled();
        assertNull(viewer.findNode("d"));
        assertEquals(1, viewer.getView().graph().node("c").foldedOut());
        robot.key(' ', ' ', 0);
        settled();
        assertNotNull(viewer.findNode("d"));
    }

    @Test
    void theButtonBesideANodeFoldsAndItsFooterUnfolds() {
        show(small());
        robot.send(SWT.MouseMove, robot.at(viewer.findNode("c")), 0, 0);
        org.eclipse.swt.graphics.Rectangle c = viewer.getGraphControl().getCamera().toControl(box("c"));
        Point button = new Point(c.x + c.width + 10, c.y + 5);
        robot.paint();
        robot.click(button, 0);
        settled();
        assertNull(viewer.findNode("d"));
        Rectangle box = box("c");
        robot.click(viewer.getGraphControl().getCamera().toControl(box.x + 20, box.y + box.height - 4), 0);
        settled();
        assertNotNull(viewer.findNode("d"));
    }

    @Test
    void hoverOnARowLightsUpOnlyItsPointer() {
        show(small());
        robot.send(SWT.MouseMove, inRow("a", 1, false), 0, 0);
        List<GraphConnection> lit = viewer.getGraphControl().getTools().hover().leadsTo();
        assertEquals(List.of(viewer.findNode("c")), lit.stream().map(GraphConnection::getDestination).toList());
        assertEquals("[1] = 0x3000", viewer.getGraphControl().getToolTipText());
        robot.send(SWT.MouseMove, robot.at(viewer.findNode("a")), 0, 0);
        assertEquals(2, viewer.getGraphControl().getTools().hover().leadsTo().size());
    }

    @Test
    void aMovedNodeStaysAndItsPointersFollow() {
        show(small());
        Rectangle before = box("b");
        Point from = robot.at(viewer.findNode("b"));
        robot.drag(from, new Point(from.x + 60, from.y - 70), 1, 0);
        settled();
        Rectangle moved = box("b");
        assertTrue(moved.x > before.x && moved.y < before.y);
        int[] route = viewer.findNode("b").getTargetConnections().get(0).getRoute();
        assertTrue(moved.getExpanded(3, 3).contains(route[route.length - 2], route[route.length - 1]));
        show(small());
        assertEquals(moved.getLocation(), box("b").getLocation());
        viewer.relayout();
        settled();
        assertEquals(before.getLocation(), box("b").getLocation());
    }

    @Test
    void nestedNodesAreInsideTheirContainerAndMoveWithIt() {
        show(SampleGraphs.nested());
        GraphContainer page = (GraphContainer) viewer.findNode("page0");
        assertTrue(page.isOpen());
        assertTrue(box("page0").contains(box("page0/2")));
        Rectangle inner = box("page0/2");
        Rectangle outer = box("page0");
        Point from = robot.at(page);
        robot.drag(from, new Point(from.x + 40, from.y + 30), 1, 0);
        settled();
        assertEquals(box("page0").getLocation().getDifference(outer.getLocation()),
                box("page0/2").getLocation().getDifference(inner.getLocation()));
    }

    @Test
    void draggingFromAPortMakesAConnectionIfTheListenerAgrees() {
        show(small());
        List<String> made = new ArrayList<>();
        viewer.getGraphControl().getTools().connectionDrag().setListener(new ConnectionDragListener() {
            @Override
            public boolean canStart(GraphNode source, Object port) {
                return port.equals("p0");
            }

            @Override
            public boolean canConnect(GraphNode source, Object port, GraphNode target, Object targetPort) {
                return target != source && target != viewer.findNode("b");
            }

            @Override
            public void connect(GraphNode source, Object port, GraphNode target, Object targetPort) {
                made.add(((NodeRef) source.getData()).id() + ":" + port + ">" + ((NodeRef) target.getData()).id());
            }
        });
        robot.drag(inRow("a", 0, true), robot.at(viewer.findNode("b")), 1, 0);
        assertEquals(List.of(), made);
        robot.drag(inRow("a", 0, true), robot.at(viewer.findNode("d")), 1, 0);
        assertEquals(List.of("a:p0>d"), made);
        Rectangle before = box("a");
        robot.drag(inRow("a", 1, true), robot.at(viewer.findNode("d")), 1, 0);
        assertEquals(1, made.size());
        assertFalse(before.getLocation().equals(box("a").getLocation()), "a refused port moves the node");
    }

    @Test
    void searchFindsValuesInRows() {
        show(small());
        robot.type("0x4000");
        assertEquals(List.of(viewer.findNode("c"), viewer.findNode("d")),
                viewer.getGraphControl().getTools().search().hits());
    }

    @Test
    void aNewGraphCancelsTheLayoutOfTheOneBefore() {
        List<Integer> shown = new ArrayList<>();
        viewer.addViewListener(view -> shown.add(view.graph().size()));
        viewer.setRecords(SampleGraphs.big(3000));
        viewer.setRecords(small());
        robot.until(() -> !shown.isEmpty() && !viewer.isBusy());
        assertEquals(List.of(4), shown);
    }

    @Test
    void allLevelsOfDetailPaintInLightAndDark() {
        show(SampleGraphs.states());
        org.eclipse.zest.core.widgets.Graph graph = viewer.getGraphControl();
        for (int shade : new int[] {255, 20}) {
            graph.setBackground(new org.eclipse.swt.graphics.Color(shade, shade, shade));
            for (double zoom : new double[] {2, 1, 0.3, 0.1}) {
                long before = graph.getScene().paintedNodes();
                graph.getCamera().setZoom(zoom);
                graph.getCamera().reveal(box("kept"));
                robot.paint();
                assertTrue(graph.getScene().paintedNodes() > before, "at " + zoom);
            }
        }
    }

    @Test
    void emptyGraphsAreShown() {
        show(small());
        show(Graph.builder().build());
        robot.paint();
        assertEquals(0, viewer.getNodeElements().length);
    }
}
