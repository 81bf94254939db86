/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.internal.scene.Style.Look;
import org.liveupdate.graph.layout.Box;
import org.liveupdate.graph.layout.Placement;
import org.liveupdate.graph.layout.Point;
import org.liveupdate.graph.layout.TextMeasure.Font;
import org.liveupdate.graph.style.Theme;

/** The whole picture: containers at the back, then edges, records, texts of edges, heading and legend. */
public final class Scene {
    private static final double MARGIN = 24;
    private static final double HEADING = 34;

    /** The groups from back to front. */
    public final List<Group> groups = new ArrayList<>();
    /** The part of the plane that the picture shows. */
    public final Box area;

    /** Draws a graph. */
    public Scene(Graph graph, Placement placement, boolean legend) {
        addNodes(graph, placement, graph.roots());
        List<Edge> edges = new ArrayList<>(graph.edges());
        edges.sort(Comparator.comparingInt(Scene::depth));
        edges.forEach(edge -> groups.add(EdgeShapes.draw(graph, placement, edge)));
        for (Node node : graph.nodes()) {
            if (graph.children(node.id()).isEmpty()) {
                groups.add(new NodeShapes(graph, placement, node).draw());
            }
        }
        for (Edge edge : graph.edges()) {
            Group label = EdgeShapes.label(placement, edge);
            if (!label.shapes.isEmpty()) {
                groups.add(label);
            }
        }
        Box inner = placement.bounds();
        Box all = inner;
        if (!graph.title().isEmpty()) {
            Group heading = new Group("heading", "", "", "");
            heading.shapes.add(new Shape.Text(Style.text("heading", Theme.TEXT, Font.TITLE, 16, Look.PLAIN),
                    new Point(inner.x(), inner.y() - HEADING / 2), graph.title(), false));
            groups.add(heading);
            all = all.union(new Box(inner.x(), inner.y() - HEADING, Math.min(800, 11.0 * graph.title().length()), 1));
        }
        if (legend) {
            double top = inner.bottom() + MARGIN;
            Legend explained = new Legend(graph, inner.x(), top, inner.width());
            groups.add(explained.group());
            all = all.union(explained.box(top));
        }
        area = all.grow(MARGIN);
    }

    /** What is gone lies at the back, what is new or wrong in front. */
    private static int depth(Edge edge) {
        return switch (edge.state()) {
            case REMOVED -> 0;
            case SAME -> 1;
            case CHANGED, MOVED -> 2;
            case ADDED -> 3;
            case PROBLEM -> 4;
        };
    }

    /** Containers, outer ones before inner ones. */
    private void addNodes(Graph graph, Placement placement, List<Node> roots) {
        List<Node> open = new ArrayList<>(roots);
        for (int i = 0; i < open.size(); i++) {
            Node node = open.get(i);
            List<Node> children = graph.children(node.id());
            if (!children.isEmpty()) {
                groups.add(new NodeShapes(graph, placement, node).draw());
                open.addAll(children);
            }
        }
    }
}
