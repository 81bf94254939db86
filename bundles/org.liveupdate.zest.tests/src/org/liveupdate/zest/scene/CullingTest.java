/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.GraphConnection;
import org.eclipse.zest.core.widgets.GraphNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.zest.testing.GraphRobot;

/** Only what is visible is painted, and only when it changed. */
class CullingTest {
    private static final int SIDE = 100;

    private final GraphRobot robot = new GraphRobot();
    private final Graph graph = new Graph(robot.shell(), SWT.NONE);
    private final GraphNode[] nodes = new GraphNode[SIDE * SIDE];

    @BeforeEach
    void tenThousandNodes() {
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = new GraphNode(graph, SWT.NONE, "node " + i);
            nodes[i].setLocation(i % SIDE * 200, i / SIDE * 100);
            if (i % SIDE > 0) {
                new GraphConnection(graph, SWT.NONE, nodes[i - 1], nodes[i]);
            }
        }
        robot.open(graph);
        robot.paint();
    }

    @AfterEach
    void close() {
        robot.close();
    }

    @Test
    void paintsAFewHundredOfTenThousandNodes() {
        long painted = graph.getScene().paintedNodes();
        assertTrue(painted > 20, "painted " + painted);
        assertTrue(painted < 400, "painted " + painted);
        assertTrue(graph.getScene().paintedEdges() < 400, "painted edges " + graph.getScene().paintedEdges());
    }

    @Test
    void paintsNothingAnewForSelectingAndHovering() {
        long before = graph.getScene().paintedNodes();
        robot.click(nodes[2]);
        robot.paint();
        assertEquals(before, graph.getScene().paintedNodes());
        assertEquals(1, graph.getSelection().size());
    }

    @Test
    void paintsOnlyWhatComesIntoViewForPanning() {
        long tiles = graph.getPane().paintedTiles();
        graph.getCamera().pan(1, 0);
        robot.paint();
        long more = graph.getPane().paintedTiles() - tiles;
        assertTrue(more <= 3, "painted tiles " + more);
        graph.getCamera().pan(-1, 0);
        tiles = graph.getPane().paintedTiles();
        robot.paint();
        assertEquals(tiles, graph.getPane().paintedTiles());
    }

    @Test
    void paintsOnlyTheTilesOfANodeThatChanged() {
        long tiles = graph.getPane().paintedTiles();
        nodes[1].setBackgroundColor(new Color(1, 2, 3));
        robot.paint();
        long more = graph.getPane().paintedTiles() - tiles;
        assertTrue(more >= 1 && more <= 4, "painted tiles " + more);
    }

    @Test
    void paintsNothingForAChangeOutOfSight() {
        long tiles = graph.getPane().paintedTiles();
        nodes[nodes.length - 1].setBackgroundColor(new Color(1, 2, 3));
        robot.paint();
        assertEquals(tiles, graph.getPane().paintedTiles());
    }

    @Test
    void doesNotPaintALongLineThatOnlySurroundsTheView() {
        long before = graph.getScene().paintedEdges();
        GraphConnection around = new GraphConnection(graph, SWT.NONE, nodes[0], nodes[nodes.length - 1]);
        graph.flush();
        around.setRoute(new int[] {0, 0, -5000, 0, -5000, 90000, 20000, 90000});
        graph.flush();
        graph.getScene().invalidateAll();
        graph.getCamera().center(5000, 4000);
        robot.paint();
        long painted = graph.getScene().paintedEdges() - before;
        assertTrue(painted < 400, "painted edges " + painted);
    }
}
