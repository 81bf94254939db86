/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liveupdate.graph.Edge;
import org.liveupdate.graph.End;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.State;
import org.liveupdate.graph.layout.Box;
import org.liveupdate.graph.layout.JointPlacement;
import org.liveupdate.graph.layout.LayoutMonitor;
import org.liveupdate.graph.layout.LayoutOptions;
import org.liveupdate.graph.layout.Layouts;
import org.liveupdate.graph.layout.Placement;
import org.liveupdate.graph.layout.Point;
import org.liveupdate.graph.layout.RecordShape;

/**
 * Two graphs side by side in one picture, the earlier one left, the same object at the same place of both sides.
 *
 * @param graph     both graphs as one, each under a node that names it
 * @param placement where everything is
 */
public record PairPicture(Graph graph, Placement placement) {

    /** The kind of the nodes that name the sides. */
    public static final String SIDE = "side";

    private static final String BEFORE = "before/";
    private static final String AFTER = "after/";
    private static final double GAP = 60;

    /**
     * Lays two graphs out together.
     *
     * @param graphs the graphs
     * @param before name of the earlier one
     * @param after  name of the later one
     * @return the picture
     */
    public static PairPicture of(BeforeAfterQuery.Graphs graphs, String before, String after) {
        return of(graphs, before, after, false);
    }

    /**
     * Lays two graphs out together, one below the other, for pages that are not wide.
     *
     * @param graphs the graphs
     * @param before name of the earlier one
     * @param after  name of the later one
     * @return the picture, with the earlier graph on top
     */
    public static PairPicture stacked(BeforeAfterQuery.Graphs graphs, String before, String after) {
        return of(graphs, before, after, true);
    }

    private static PairPicture of(BeforeAfterQuery.Graphs graphs, String before, String after, boolean stacked) {
        JointPlacement joint = Layouts.joint(graphs.before(), graphs.after(), LayoutOptions.DEFAULT,
                LayoutMonitor.NONE);
        Node first = title(BEFORE, "before", before);
        Node second = title(AFTER, "after", after);
        Placement named = Layouts.layout(Graph.of("", List.of(first, second), List.of()));
        Box all = joint.before().bounds().union(joint.after().bounds());
        Parts parts = new Parts();
        double dx = stacked ? 0 : Math.max(all.width(), named.box(first.id()).width()) + GAP;
        double dy = stacked ? all.height() + 2 * GAP : 0;
        parts.title(first, named, all.x(), all.y() - GAP);
        parts.side(BEFORE, graphs.before(), joint.before(), 0, 0);
        parts.title(second, named, all.x() + dx, all.y() - GAP + dy);
        parts.side(AFTER, graphs.after(), joint.after(), dx, dy);
        return new PairPicture(Graph.of(before + " and " + after, parts.nodes, parts.edges),
                new Placement(parts.boxes, parts.shapes, parts.routes, parts.labels));
    }

    private static Node title(String id, String title, String name) {
        return new Node(id, null, SIDE, title, name, List.of(), State.SAME, 0, "", "", 0, 0, 0);
    }

    /** What both sides are put together from. */
    private static final class Parts {

        private final List<Node> nodes = new ArrayList<>();
        private final List<Edge> edges = new ArrayList<>();
        private final Map<String, Box> boxes = new LinkedHashMap<>();
        private final Map<String, RecordShape> shapes = new LinkedHashMap<>();
        private final Map<String, List<Point>> routes = new LinkedHashMap<>();
        private final Map<String, Box> labels = new LinkedHashMap<>();

        void title(Node node, Placement named, double x, double y) {
            nodes.add(node);
            boxes.put(node.id(), named.box(node.id()).at(x, y));
            shapes.put(node.id(), named.shape(node.id()));
        }

        void side(String prefix, Graph graph, Placement placement, double dx, double dy) {
            for (Node node : graph.nodes()) {
                nodes.add(new Node(prefix + node.id(), node.parent() == null ? null : prefix + node.parent(),
                        node.kind(), node.title(), node.place(), node.rows(), node.state(), node.problems(),
                        node.tooltip(), node.link(), node.foldedIn(), node.foldedOut(), node.foldedChildren()));
            }
            for (Edge edge : graph.edges()) {
                edges.add(edge.withId(prefix + edge.id()).withEnds(
                        new End(prefix + edge.from().node(), edge.from().port()),
                        new End(prefix + edge.to().node(), edge.to().port())));
            }
            placement.boxes().forEach((id, box) -> boxes.put(prefix + id, box.at(box.x() + dx, box.y() + dy)));
            placement.shapes().forEach((id, shape) -> shapes.put(prefix + id, shape));
            placement.routes().forEach((id, route) -> routes.put(prefix + id,
                    route.stream().map(point -> new Point(point.x() + dx, point.y() + dy)).toList()));
            placement.labels().forEach((id, box) -> labels.put(prefix + id, box.at(box.x() + dx, box.y() + dy)));
        }
    }
}
