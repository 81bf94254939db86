/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.zest.layouts.algorithms.TreeLayoutAlgorithm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.zest.testing.GraphRobot;

import java.util.ArrayList;
import java.util.List;

/** Mouse and keyboard on a graph: root at the top, two children, one grandchild. */
class InteractionTest {
    private final GraphRobot robot = new GraphRobot();
    private final Graph graph = new Graph(robot.shell(), SWT.NONE);
    private final List<GraphItem> heard = new ArrayList<>();
    private GraphNode root;
    private GraphNode left;
    private GraphNode right;
    private GraphNode leaf;
    private GraphConnection toLeft;

    @BeforeEach
    void smallTree() {
        root = new GraphNode(graph, SWT.NONE, "root table");
        left = new GraphNode(graph, SWT.NONE, "left child");
        right = new GraphNode(graph, SWT.NONE, "right child");
        leaf = new GraphNode(graph, SWT.NONE, "leaf");
        toLeft = new GraphConnection(graph, ZestStyles.CONNECTIONS_DIRECTED, root, left);
        new GraphConnection(graph, ZestStyles.CONNECTIONS_DIRECTED, root, right);
        new GraphConnection(graph, ZestStyles.CONNECTIONS_DIRECTED, right, leaf);
        robot.open(graph);
        graph.setLayoutAlgorithm(new TreeLayoutAlgorithm(), false);
        graph.applyLayoutNow();
        graph.getCamera().fit();
        robot.settle();
        graph.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> heard.add((GraphItem) event.item)));
    }

    @AfterEach
    void close() {
        robot.close();
    }

    private Point background() {
        return new Point(20, 600);
    }

    @Test
    void clickSelectsANodeOrAConnectionOrNothing() {
        robot.click(left);
        assertEquals(List.of(left), graph.getSelection());
        int[] line = toLeft.getRoute();
        robot.click(graph.getCamera().toControl((line[0] + line[2]) / 2, (line[1] + line[3]) / 2), 0);
        assertEquals(List.of(toLeft), graph.getSelection());
        robot.click(background(), 0);
        assertEquals(List.of(), graph.getSelection());
        assertEquals(3, heard.size());
    }

    @Test
    void ctrlAndShiftClickAddAndRemove() {
        robot.click(left);
        robot.click(robot.at(right), SWT.MOD1);
        robot.click(robot.at(root), SWT.SHIFT);
        assertEquals(List.of(left, right, root), graph.getSelection());
        robot.click(robot.at(right), SWT.MOD1);
        assertEquals(List.of(left, root), graph.getSelection());
        robot.click(background(), SWT.MOD1);
        assertEquals(List.of(left, root), graph.getSelection());
    }

    @Test
    void programsSelectWithoutTellingListeners() {
        graph.setSelection(new GraphItem[] {leaf});
        assertTrue(leaf.isSelected());
        graph.selectAll();
        assertEquals(4, graph.getSelection().size());
        graph.setSelection(null);
        assertEquals(List.of(), graph.getSelection());
        assertEquals(List.of(), heard);
    }

    @Test
    void shiftDragOnTheBackgroundSelectsWhatIsCompletelyInside() {
        Rectangle box = graph.getBounds(left);
        box.union(graph.getBounds(right));
        Point from = graph.getCamera().toControl(box.x - 6, box.y - 6);
        Point to = graph.getCamera().toControl(box.x + box.width + 6, box.y + box.height + 6);
        robot.drag(from, to, 1, SWT.SHIFT);
        assertEquals(java.util.Set.of(left, right), java.util.Set.copyOf(graph.getSelection()));
    }

    @Test
    void dragOnTheBackgroundPansAndKeepsTheSelection() {
        robot.click(left);
        Point before = robot.at(root);
        robot.drag(background(), new Point(70, 570), 1, 0);
        assertEquals(before.x + 50, robot.at(root).x);
        assertEquals(before.y - 30, robot.at(root).y);
        assertEquals(List.of(left), graph.getSelection());
    }

    @Test
    void middleButtonPansAlsoFromANode() {
        Point before = robot.at(root);
        robot.drag(before, new Point(before.x + 33, before.y + 44), 2, 0);
        assertEquals(before.x + 33, robot.at(root).x);
        assertFalse(root.isPinned());
    }

    @Test
    void draggedNodesStayWhereTheyArePutOverLaterLayouts() {
        org.eclipse.draw2d.geometry.Point other = right.getLocation();
        Point from = robot.at(left);
        robot.drag(from, new Point(from.x - 80, from.y + 120), 1, 0);
        org.eclipse.draw2d.geometry.Point moved = left.getLocation();
        assertEquals(List.of(left), graph.getSelection());
        assertTrue(left.isPinned());
        graph.applyLayoutNow();
        assertEquals(moved, left.getLocation());
        assertEquals(other, right.getLocation());
        int[] line = toLeft.getRoute();
        Rectangle box = graph.getBounds(left);
        assertTrue(box.getExpanded(1, 1).contains(line[line.length - 2], line[line.length - 1]), "line follows");
    }

    @Test
    void draggingOneOfSeveralSelectedNodesMovesAll() {
        graph.setSelection(new GraphItem[] {left, right});
        org.eclipse.draw2d.geometry.Point a = left.getLocation();
        org.eclipse.draw2d.geometry.Point b = right.getLocation();
        Point from = robot.at(left);
        robot.drag(from, new Point(from.x + 40, from.y + 60), 1, 0);
        assertEquals(left.getLocation().getDifference(a), right.getLocation().getDifference(b));
        assertNotEquals(a, left.getLocation());
    }

    @Test
    void escapeGivesUpADrag() {
        org.eclipse.draw2d.geometry.Point before = left.getLocation();
        Point from = robot.at(left);
        robot.send(SWT.MouseDown, from, 1, 0);
        robot.send(SWT.MouseMove, new Point(from.x + 90, from.y + 90), 0, 0);
        assertNotEquals(before, left.getLocation());
        robot.key(SWT.ESC);
        robot.send(SWT.MouseUp, new Point(from.x + 90, from.y + 90), 1, 0);
        assertEquals(before, left.getLocation());
        assertFalse(left.isPinned());
    }

    @Test
    void wheelScrollsAndWithCtrlZoomsToThePointer() {
        Point before = robot.at(root);
        assertFalse(robot.wheel(new Point(100, 100), -1, 0).doit);
        assertTrue(robot.at(root).y < before.y);
        org.eclipse.draw2d.geometry.Point under = graph.getCamera().toGraph(300, 200);
        robot.wheel(new Point(300, 200), 3, SWT.MOD1);
        assertEquals(1.2, graph.getCamera().zoom(), 1e-9);
        assertEquals(under.x, graph.getCamera().toGraph(300, 200).x, 2);
        robot.wheel(new Point(300, 200), -1, SWT.SHIFT);
        assertTrue(graph.getCamera().toGraph(300, 200).x > under.x);
    }

    @Test
    void arrowsFollowConnections() {
        robot.key(SWT.ARROW_DOWN);
        assertEquals(List.of(root), graph.getSelection());
        robot.key(SWT.ARROW_DOWN);
        GraphItem child = graph.getSelection().get(0);
        assertTrue(child == left || child == right);
        robot.key(SWT.ARROW_UP);
        assertEquals(List.of(root), graph.getSelection());
        graph.setSelection(new GraphItem[] {left});
        robot.key(SWT.ARROW_RIGHT);
        assertEquals(List.of(right), graph.getSelection());
        robot.key(SWT.ARROW_DOWN, '\0', SWT.SHIFT);
        assertEquals(List.of(right, leaf), graph.getSelection());
    }

    @Test
    void tabGoesFromNodeToNodeAndOutAtTheEnd() {
        for (GraphNode node : List.of(root, left, right, leaf)) {
            assertFalse(robot.tab(true));
            assertEquals(List.of(node), graph.getSelection());
        }
        assertTrue(robot.tab(true));
        assertFalse(robot.tab(false));
        assertEquals(List.of(right), graph.getSelection());
    }

    @Test
    void keysZoomPanAndSelectAll() {
        double before = graph.getCamera().zoom();
        robot.key('-', '-', 0);
        assertTrue(graph.getCamera().zoom() < before);
        robot.key('0', '0', SWT.MOD1);
        assertEquals(before, graph.getCamera().zoom(), 1e-9);
        Point at = robot.at(root);
        robot.key(SWT.ARROW_RIGHT, '\0', SWT.MOD1);
        assertTrue(robot.at(root).x < at.x);
        robot.key('a', '\1', SWT.MOD1);
        assertEquals(4, graph.getSelection().size());
        robot.key(SWT.ESC);
        assertEquals(List.of(), graph.getSelection());
    }

    @Test
    void typingSearchesAndBringsTheHitIntoView() {
        graph.getCamera().center(90_000, 90_000);
        robot.type("child");
        assertEquals(List.of(left, right), graph.getTools().search().hits());
        assertEquals(List.of(left), graph.getSelection());
        assertTrue(graph.getCamera().visible().contains(graph.getBounds(left)));
        robot.key(SWT.CR, '\r', 0);
        assertEquals(List.of(right), graph.getSelection());
        robot.key(SWT.ARROW_UP);
        assertEquals(List.of(left), graph.getSelection());
        robot.key(SWT.BS, '\b', 0);
        assertEquals("chil", graph.getTools().search().query());
        robot.type("x");
        assertEquals(List.of(), graph.getTools().search().hits());
        robot.key(SWT.ESC);
        assertFalse(graph.getTools().search().isActive());
        assertEquals(List.of(left), graph.getSelection());
    }

    @Test
    void hoverLightsUpWhatIsConnected() {
        robot.send(SWT.MouseMove, robot.at(right), 0, 0);
        assertEquals(List.of(right.getSourceConnections().get(0)), graph.getTools().hover().leadsTo());
        assertEquals(List.of(right.getTargetConnections().get(0)), graph.getTools().hover().pointsHere());
        robot.paint();
        robot.send(SWT.MouseExit, background(), 0, 0);
        assertEquals(List.of(), graph.getTools().hover().leadsTo());
    }

    @Test
    void rightButtonSelectsWhatTheMenuWillBeAbout() {
        robot.click(left);
        robot.send(SWT.MouseDown, robot.at(right), 3, 0);
        assertEquals(List.of(right), graph.getSelection());
        graph.setSelection(new GraphItem[] {left, right});
        robot.send(SWT.MouseDown, robot.at(right), 3, 0);
        assertEquals(List.of(left, right), graph.getSelection());
    }

    @Test
    void doubleClickAndEnterOpen() {
        List<GraphItem> opened = new ArrayList<>();
        graph.addListener(SWT.DefaultSelection, event -> opened.add((GraphItem) event.item));
        robot.send(SWT.MouseDoubleClick, robot.at(leaf), 1, 0);
        graph.setSelection(new GraphItem[] {left});
        robot.key(SWT.CR, '\r', 0);
        assertEquals(List.of(leaf, left), opened);
    }

    @Test
    void disposedItemsLeaveSelectionAndConnections() {
        graph.setSelection(new GraphItem[] {left, toLeft});
        left.dispose();
        robot.paint();
        assertEquals(List.of(), graph.getSelection());
        assertTrue(toLeft.isDisposed());
        assertEquals(3, graph.getNodes().size());
        graph.clear();
        robot.paint();
        assertEquals(0, graph.getNodes().size() + graph.getConnections().size());
    }
}
