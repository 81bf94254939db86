/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.elk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.internal.place.Sizes;
import org.liveupdate.graph.layout.Box;
import org.liveupdate.graph.layout.Point;

/** Reads boxes and routes back from ELK, as absolute positions. */
final class ElkImport {
    final Map<String, Box> boxes = new HashMap<>();
    final Map<String, List<Point>> routes = new LinkedHashMap<>();
    final Map<String, Box> labels = new LinkedHashMap<>();

    ElkImport(Sizes sizes, ElkExport export) {
        Map<ElkNode, Point> corners = new HashMap<>();
        corners.put(export.top, new Point(0, 0));
        for (Node node : sizes.parentsFirst()) {
            ElkNode placed = export.nodes.get(node.id());
            if (placed != null) {
                Point corner = corners.get(placed.getParent()).plus(placed.getX(), placed.getY());
                corners.put(placed, corner);
                boxes.put(node.id(), new Box(corner.x(), corner.y(), placed.getWidth(), placed.getHeight()));
            } else {
                Box container = boxes.get(node.parent());
                Box inColumn = export.columnBoxes.get(node.id());
                Box columnContainer = export.columnBoxes.get(node.parent());
                boxes.put(node.id(), inColumn.at(container.x() + inColumn.x() - columnContainer.x(),
                        container.y() + inColumn.y() - columnContainer.y()));
            }
        }
        for (Edge edge : sizes.graph().edges()) {
            ElkEdge placed = export.edges.get(edge.id());
            Point corner = corners.getOrDefault(placed.getContainingNode(), new Point(0, 0));
            routes.put(edge.id(), route(sizes, edge, placed, corner));
            for (ElkLabel label : placed.getLabels()) {
                labels.put(edge.id(), new Box(corner.x() + label.getX(), corner.y() + label.getY(),
                        label.getWidth(), label.getHeight()));
            }
        }
    }

    private List<Point> route(Sizes sizes, Edge edge, ElkEdge placed, Point corner) {
        Box from = boxes.get(edge.from().node());
        Box to = boxes.get(edge.to().node());
        double startY = from.y() + sizes.portY(edge.from());
        double endY = to.y() + sizes.portY(edge.to());
        List<Point> points = new ArrayList<>();
        points.add(new Point(from.right(), startY));
        for (ElkEdgeSection section : placed.getSections()) {
            section.getBendPoints().forEach(
                    bend -> points.add(new Point(corner.x() + bend.getX(), corner.y() + bend.getY())));
        }
        points.add(new Point(to.x(), endY));
        return points;
    }
}
