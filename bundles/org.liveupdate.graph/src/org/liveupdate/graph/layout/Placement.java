/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.layout;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liveupdate.graph.Node;

/**
 * Where everything is: the result of a layout. Immutable. All positions are absolute, those of nested nodes too.
 */
public final class Placement {
    private final Map<String, Box> boxes;
    private final Map<String, RecordShape> shapes;
    private final Map<String, List<Point>> routes;
    private final Map<String, Box> labels;
    private final Box bounds;

    /**
     * Makes a placement of finished parts.
     *
     * @param boxes  by node id
     * @param shapes by node id
     * @param routes by edge id; each route has at least two points
     * @param labels where the texts of edges go, by edge id; only of edges with a label
     */
    public Placement(Map<String, Box> boxes, Map<String, RecordShape> shapes, Map<String, List<Point>> routes,
            Map<String, Box> labels) {
        this.boxes = Collections.unmodifiableMap(new LinkedHashMap<>(boxes));
        this.shapes = Collections.unmodifiableMap(new LinkedHashMap<>(shapes));
        this.routes = Collections.unmodifiableMap(new LinkedHashMap<>(routes));
        this.labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        this.bounds = boundsOf();
    }

    private Box boundsOf() {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Collection<Box> all : List.of(boxes.values(), labels.values())) {
            for (Box box : all) {
                left = Math.min(left, box.x());
                top = Math.min(top, box.y());
                right = Math.max(right, box.right());
                bottom = Math.max(bottom, box.bottom());
            }
        }
        for (List<Point> route : routes.values()) {
            for (Point point : route) {
                left = Math.min(left, point.x());
                top = Math.min(top, point.y());
                right = Math.max(right, point.x());
                bottom = Math.max(bottom, point.y());
            }
        }
        return left > right ? new Box(0, 0, 0, 0) : new Box(left, top, right - left, bottom - top);
    }

    /** Where a node is, or {@code null} if it was not laid out. */
    public Box box(String nodeId) {
        return boxes.get(nodeId);
    }

    /** The inner geometry of a node, or {@code null} if it was not laid out. */
    public RecordShape shape(String nodeId) {
        return shapes.get(nodeId);
    }

    /** The corners of an edge from its start to its end, or an empty list if it was not laid out. */
    public List<Point> route(String edgeId) {
        return routes.getOrDefault(edgeId, List.of());
    }

    /** Where the text of an edge goes, or {@code null} if it has none. */
    public Box label(String edgeId) {
        return labels.get(edgeId);
    }

    /** All boxes by node id. */
    public Map<String, Box> boxes() {
        return boxes;
    }

    /** All inner geometries by node id. */
    public Map<String, RecordShape> shapes() {
        return shapes;
    }

    /** All routes by edge id. */
    public Map<String, List<Point>> routes() {
        return routes;
    }

    /** The places of all texts of edges by edge id. */
    public Map<String, Box> labels() {
        return labels;
    }

    /** The smallest box around all boxes, routes and texts. */
    public Box bounds() {
        return bounds;
    }

    /**
     * Where an edge attaches.
     *
     * @param node  a node of the graph that was laid out
     * @param port  a port of one of its rows, or {@code null} for the node as a whole
     * @param right whether at the right border, else at the left
     */
    public Point port(Node node, String port, boolean right) {
        Box box = boxes.get(node.id());
        RecordShape shape = shapes.get(node.id());
        int row = port == null ? -1 : node.rowOfPort(port);
        double y = row < 0 ? shape.headerMiddle() : shape.rowMiddle(row);
        return new Point(right ? box.right() : box.x(), box.y() + y);
    }
}
