/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.route;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.End;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.internal.place.Sizes;
import org.liveupdate.graph.layout.Box;
import org.liveupdate.graph.layout.Placement;
import org.liveupdate.graph.layout.Point;
import org.liveupdate.graph.layout.RecordShape;

/** Puts the parts of a placement together. */
public final class Assembly {

    private static final double NEAR = 0.01;

    private Assembly() {
    }

    /** All outermost boxes in the origin, for layouts that have no places yet. */
    public static Map<String, Point> zeroCorners(Graph graph) {
        Map<String, Point> corners = new HashMap<>();
        graph.roots().forEach(node -> corners.put(node.id(), new Point(0, 0)));
        return corners;
    }

    /** The boxes and edges as arrays. */
    public static Units units(Sizes sizes, Map<String, Point> corners) {
        return new Units(sizes, sizes.boxes(corners));
    }

    /** A placement from boxes and routes; each shape gets the size of its box. */
    public static Placement placement(Sizes sizes, Map<String, Box> boxes, Map<String, List<Point>> routes,
            Map<String, Box> labels) {
        Map<String, Box> ordered = new LinkedHashMap<>();
        Map<String, RecordShape> shapes = new LinkedHashMap<>();
        for (Node node : sizes.graph().nodes()) {
            Box box = boxes.get(node.id());
            ordered.put(node.id(), box);
            shapes.put(node.id(), sizes.natural(node.id()).withSize(box.width(), box.height()));
        }
        Map<String, List<Point>> orderedRoutes = new LinkedHashMap<>();
        sizes.graph().edges().forEach(edge -> orderedRoutes.put(edge.id(), routes.get(edge.id())));
        return new Placement(ordered, shapes, orderedRoutes, labels);
    }

    /** Routes all edges between boxes that are where they are. */
    public static Placement routed(Sizes sizes, Map<String, Box> boxes) {
        Units units = new Units(sizes, boxes);
        Columns columns = new Columns(units);
        Router router = new Router(units, columns.count());
        Map<String, List<Point>> routes = router.routes(columns.channelLeft, columns.channelRight);
        return placement(sizes, boxes, routes, router.labels());
    }

    /**
     * Routes edges between boxes that are where they are, but keeps the old lines of edges whose ends did not move and
     * that no box is in the way of now.
     *
     * @param news boxes that were not there, or not in that place, when the old lines were made
     */
    public static Placement rerouted(Sizes sizes, Map<String, Box> boxes, Placement previous, Collection<Box> news) {
        Placement fresh = routed(sizes, boxes);
        Map<String, List<Point>> routes = new LinkedHashMap<>(fresh.routes());
        Map<String, Box> labels = new LinkedHashMap<>(fresh.labels());
        for (Edge edge : sizes.graph().edges()) {
            List<Point> old = previous.route(edge.id());
            Box label = previous.label(edge.id());
            if (old.size() > 1 && (label == null) == edge.label().isEmpty()
                    && attached(sizes, edge.from(), old.get(0), boxes)
                    && attached(sizes, edge.to(), old.get(old.size() - 1), boxes)
                    && Lines.clear(old, news)) {
                routes.put(edge.id(), old);
                if (label != null) {
                    labels.put(edge.id(), label);
                }
            }
        }
        return placement(sizes, boxes, routes, labels);
    }

    private static boolean attached(Sizes sizes, End end, Point at, Map<String, Box> boxes) {
        Box box = boxes.get(end.node());
        boolean atBorder = Math.abs(at.x() - box.x()) < NEAR || Math.abs(at.x() - box.right()) < NEAR;
        double aside = Math.abs(at.y() - box.y() - sizes.portY(end));
        return atBorder && aside < (end.port() == null ? Paths.ASIDE + NEAR : NEAR);
    }
}
