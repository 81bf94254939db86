/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.records;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.zest.core.widgets.Graph;
import org.eclipse.zest.core.widgets.GraphConnection;
import org.eclipse.zest.core.widgets.GraphContainer;
import org.eclipse.zest.core.widgets.GraphNode;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.layout.Box;
import org.liveupdate.graph.layout.Point;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts items where a placement says, and reads where the user put them. */
final class RecordPlacer {
    /** Below this zoom a first look would show nothing that can be read. */
    private static final double READABLE = 0.55;

    private RecordPlacer() {
    }

    /** Shows a view in place of the one before. */
    static void show(RecordGraphViewer viewer, RecordView view, RecordView before) {
        viewer.showInput(view);
        if (view.placement() == before.placement()) {
            return;
        }
        List<GraphNode> kept = new ArrayList<>();
        for (Node node : view.graph().nodes()) {
            GraphNode item = viewer.findNode(node.id());
            if (item != null && before.placement().box(node.id()) != null) {
                kept.add(item);
            }
        }
        viewer.getGraphControl().animate(kept, () -> place(viewer, view), () -> {
            if (viewer.getView() == view) {
                routes(viewer, view);
                if (viewer.getGraphControl().getCamera().isWhole()) {
                    viewer.getGraphControl().getCamera().fit();
                }
            }
        });
    }

    private static void place(RecordGraphViewer viewer, RecordView view) {
        for (Node node : view.graph().nodes()) {
            GraphNode item = viewer.findNode(node.id());
            Box box = view.placement().box(node.id());
            if (item == null || box == null) {
                continue;
            }
            Box outer = node.parent() == null ? null : view.placement().box(node.parent());
            item.setLocation(Math.round(box.x()) - (outer == null ? 0 : Math.round(outer.x())),
                    Math.round(box.y()) - (outer == null ? 0 : Math.round(outer.y())));
            item.setSize(box.width(), box.height());
            if (item instanceof GraphContainer container) {
                container.open(false);
            }
        }
    }

    static void routes(RecordGraphViewer viewer, RecordView view) {
        for (Edge edge : view.graph().edges()) {
            if (viewer.findGraphItem(new EdgeRef(edge.id())) instanceof GraphConnection connection) {
                connection.setRoute(points(view.placement().route(edge.id())));
                connection.setLabelArea(area(view.placement().label(edge.id())));
            }
        }
    }

    private static int[] points(List<Point> route) {
        int[] points = new int[route.size() * 2];
        for (int i = 0; i < route.size(); i++) {
            points[i * 2] = (int) Math.round(route.get(i).x());
            points[i * 2 + 1] = (int) Math.round(route.get(i).y());
        }
        return points;
    }

    private static Rectangle area(Box box) {
        return box == null ? null : new Rectangle((int) Math.floor(box.x()), (int) Math.floor(box.y()),
                (int) Math.ceil(box.width()), (int) Math.ceil(box.height()));
    }

    /** Where the nodes that are in no other node are now. */
    static Map<String, Point> corners(RecordGraphViewer viewer) {
        Map<String, Point> corners = new HashMap<>();
        RecordView view = viewer.getView();
        for (Node node : view.graph().nodes()) {
            GraphNode item = viewer.findNode(node.id());
            Box old = view.placement().box(node.id());
            if (item != null && old != null && item.isPinned()) {
                Rectangle now = viewer.getGraphControl().getBounds(item);
                corners.put(node.id(), new Point(now.x, now.y));
            }
        }
        return corners;
    }

    /** Shows the whole graph if it can be read then, else its first node at a size that can be read. */
    static void firstLook(Graph graph, RecordView view) {
        graph.getCamera().fit();
        if (graph.getCamera().zoom() < READABLE) {
            Box first = view.placement().box(view.graph().roots().get(0).id());
            graph.getCamera().zoomAt(READABLE + 0.1, 0, 0);
            org.eclipse.swt.graphics.Rectangle area = graph.getClientArea();
            double zoom = graph.getCamera().zoom();
            graph.getCamera().center(first.x() - 30 + area.width / zoom / 2,
                    Math.min(first.center().y(), first.y() - 30 + area.height / zoom / 2));
        }
    }
}
