/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.tools;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.GraphContainer;
import org.eclipse.zest.core.widgets.GraphNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.zest.gallery.SampleGraphs;
import org.liveupdate.zest.records.RecordGraphViewer;
import org.liveupdate.zest.testing.GraphRobot;

import java.util.List;

/** The table, the minimap and what assistive technology hears. */
class TwinsTest {
    private final GraphRobot robot = new GraphRobot();
    private final RecordGraphViewer viewer = new RecordGraphViewer(robot.shell(), SWT.NONE);
    private final Graph graph = viewer.getGraphControl();

    @BeforeEach
    void open() {
        robot.open(graph);
        viewer.setRecords(SampleGraphs.chain());
        robot.until(() -> viewer.getNodeElements().length > 0 && !viewer.isBusy());
    }

    @AfterEach
    void close() {
        robot.close();
    }

    private Table table() {
        Table table = new GraphTable(robot.shell(), SWT.NONE, viewer).getTable();
        robot.shell().layout();
        robot.settle();
        return table;
    }

    @Test
    void theTableHasARowForEachNodeWithItsNeighbours() {
        Table table = table();
        assertEquals(graph.getNodes().size(), table.getItemCount());
        int row = graph.getNodes().indexOf(viewer.findNode("session"));
        assertEquals("session vm-7, at 0x10c2000", table.getItem(row).getText(0));
        assertEquals("LUO", table.getItem(row).getText(2));
    }

    @Test
    void theSelectionIsTheSameInTableAndGraph() {
        Table table = table();
        GraphNode flb = viewer.findNode("flb");
        int row = graph.getNodes().indexOf(flb);
        robot.click(flb);
        assertArrayEquals(new int[] {row}, table.getSelectionIndices());
        table.setSelection(row + 1);
        table.notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of(graph.getNodes().get(row + 1)), graph.getSelection());
        assertEquals(1, viewer.getStructuredSelection().size());
    }

    @Test
    void theTableFollowsTheGraph() {
        Table table = table();
        viewer.setRecords(SampleGraphs.states());
        robot.until(() -> viewer.getNodeElements().length == 6 && !viewer.isBusy());
        robot.paint();
        robot.until(() -> table.getItemCount() == 6);
        assertEquals("object removed, at 0x3000, removed", table.getItem(2).getText(0));
    }

    @Test
    void theMinimapMovesTheView() {
        Minimap map = new Minimap(robot.shell(), graph);
        robot.shell().layout();
        graph.getCamera().setZoom(2);
        map.redraw();
        map.update();
        robot.settle();
        boolean[] painted = new boolean[1];
        map.addListener(SWT.Paint, event -> painted[0] = true);
        map.redraw();
        robot.until(() -> painted[0]);
        Rectangle before = graph.getCamera().visible();
        Event event = new Event();
        event.x = map.getClientArea().width - 10;
        event.y = 40;
        event.button = 1;
        map.notifyListeners(SWT.MouseDown, event);
        map.notifyListeners(SWT.MouseUp, event);
        robot.settle();
        assertTrue(graph.getCamera().visible().x > before.x, before + " " + graph.getCamera().visible());
    }

    @Test
    void nodesAreDescribedInWords() {
        assertEquals("session vm-7, at 0x10c2000, points to 0, pointed to by 1",
                GraphAccessible.describe(viewer.findNode("session")));
        GraphContainer plain = new GraphContainer(graph, SWT.NONE, "plain");
        assertEquals("plain, points to 0, pointed to by 0", GraphAccessible.describe(plain));
    }
}
