/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
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

    @Test
    void onScreensOfTwiceTheResolutionTilesHaveItTooAndShowTheSame() {
        GraphNode node = new GraphNode(graph, SWT.NONE, "");
        node.setBackgroundColor(new Color(200, 0, 0));
        node.setSize(300, 200);
        node.setLocation(400, 400);
        for (double zoom : new double[] {1, 0.5}) {
            graph.getCamera().zoomAt(zoom, 0, 0);
            graph.getCamera().center(520, 512);
            RGB[] seen = new RGB[2];
            for (int ratio = 1; ratio <= 2; ratio++) {
                int pixels = ratio;
                graph.getPane().setPixelRatio(() -> pixels);
                long before = graph.getPane().paintedTiles();
                robot.paint();
                assertTrue(ratio == 1 || graph.getPane().paintedTiles() > before, "tiles are painted anew");
                seen[ratio - 1] = colourAt(graph.getCamera().toControl(690, 590));
                assertEquals(graph.getBackground().getRGB(), colourAt(graph.getCamera().toControl(720, 620)));
            }
            assertEquals(new RGB(200, 0, 0), seen[0]);
            assertEquals(seen[0], seen[1]);
        }
    }

    private RGB colourAt(Point place) {
        Image image = new Image(graph.getDisplay(), 1, 1);
        GC gc = new GC(graph);
        gc.copyArea(image, place.x, place.y);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data.palette.getRGB(data.getPixel(0, 0));
    }
}
