/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.zest.core.viewers.internal.ZoomManager;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.GraphNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.zest.testing.GraphRobot;

/** Zoom, pan and fit. */
class CameraTest {
    private final GraphRobot robot = new GraphRobot();
    private final Graph graph = new Graph(robot.shell(), SWT.NONE);
    private Camera camera;

    @BeforeEach
    void someNodes() {
        for (int i = 0; i < 20; i++) {
            new GraphNode(graph, SWT.NONE, "node " + i).setLocation(i * 300 - 2000, i * 200 - 1500);
        }
        robot.open(graph);
        camera = graph.getCamera();
    }

    @AfterEach
    void close() {
        robot.close();
    }

    @Test
    void keepsThePlaceUnderThePointerWhenZooming() {
        camera.center(0, 0);
        for (double zoom : new double[] {0.5, 2, 0.1, 3.7, 1}) {
            Point before = camera.toGraph(222, 333);
            camera.zoomAt(zoom, 222, 333);
            Point after = camera.toGraph(222, 333);
            int tolerance = (int) Math.ceil(1 / zoom) + 1;
            assertEquals(before.x, after.x, tolerance, "at " + zoom);
            assertEquals(before.y, after.y, tolerance, "at " + zoom);
        }
    }

    @Test
    void keepsFiguresWithTheirNodesWhenTheViewMoves() {
        GraphNode node = graph.getNodes().get(0);
        Rectangle figure = node.getNodeFigure().getBounds().getCopy();
        camera.zoomAt(0.3, 10, 10);
        camera.center(3000, 2000);
        graph.getNodes().get(19).setLocation(9000, -9000);
        graph.flush();
        assertEquals(figure, node.getNodeFigure().getBounds());
        assertEquals(graph.getBounds(node), node.getNodeFigure().getBounds());
    }

    @Test
    void fitsTheWholeGraph() {
        camera.fit();
        assertTrue(camera.visible().contains(graph.getScene().extent()), camera.visible() + " "
                + graph.getScene().extent());
        assertTrue(camera.zoom() < 1);
    }

    @Test
    void fitsAgainInAnotherSizeUntilSomebodyMovesTheView() {
        camera.fit();
        double before = camera.zoom();
        robot.shell().setSize(1200, 900);
        robot.settle();
        assertTrue(camera.zoom() > before, camera.zoom() + " after " + before);
        assertTrue(camera.visible().contains(graph.getScene().extent()), camera.visible().toString());
        camera.pan(10, 0);
        double moved = camera.zoom();
        robot.shell().setSize(700, 500);
        robot.settle();
        assertEquals(moved, camera.zoom());
    }

    @Test
    void whoSawTheWholeGraphSeesTheWholeGraphInAnotherSize() {
        camera.fit();
        double before = camera.zoom();
        robot.shell().setSize(robot.shell().getSize().x / 2, robot.shell().getSize().y / 2);
        robot.settle();
        assertTrue(camera.isWhole());
        assertTrue(camera.zoom() < before, camera.zoom() + " of " + before);
        assertTrue(camera.visible().contains(graph.getScene().extent()));
    }

    @Test
    void whoZoomedKeepsTheZoomInAnotherSize() {
        camera.fit();
        camera.setZoom(0.5);
        robot.shell().setSize(robot.shell().getSize().x / 2, robot.shell().getSize().y / 2);
        robot.settle();
        assertFalse(camera.isWhole());
        assertEquals(0.5, camera.zoom());
    }

    @Test
    void whoScrolledKeepsThePlace() {
        camera.fit();
        camera.pan(10, 10);
        assertFalse(camera.isWhole());
    }

    @Test
    void revealsAreasWithoutMovingForThoseInView() {
        camera.center(0, 0);
        Rectangle seen = camera.visible();
        camera.reveal(new Rectangle(seen.getCenter(), seen.getCenter()));
        assertEquals(seen, camera.visible());
        Rectangle far = graph.getBounds(graph.getNodes().get(19));
        camera.reveal(far);
        assertTrue(camera.visible().contains(far));
    }

    @Test
    void limitsTheZoomAndSpeaksOfItAsText() {
        camera.setZoom(1000);
        assertEquals(Camera.MAX_ZOOM, camera.zoom());
        ZoomManager zoom = new ZoomManager(camera);
        zoom.setZoomAsText("50 %");
        assertEquals("50%", zoom.getZoomAsText());
        zoom.setZoomAsText("nonsense");
        assertEquals(0.5, zoom.getZoom());
        zoom.zoomIn();
        assertTrue(zoom.getZoom() > 0.5);
        zoom.setZoomAsText("Page");
        assertTrue(camera.visible().contains(graph.getScene().extent()));
    }
}
