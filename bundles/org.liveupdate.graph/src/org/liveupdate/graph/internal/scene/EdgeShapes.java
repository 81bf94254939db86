/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.scene;

import java.util.ArrayList;
import java.util.List;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Kinds;
import org.liveupdate.graph.State;
import org.liveupdate.graph.internal.scene.Style.Look;
import org.liveupdate.graph.layout.Box;
import org.liveupdate.graph.layout.Placement;
import org.liveupdate.graph.layout.Point;
import org.liveupdate.graph.layout.TextMeasure.Font;
import org.liveupdate.graph.style.Strokes;
import org.liveupdate.graph.style.Theme;

/** Draws one edge: the line, its head and its text. */
final class EdgeShapes {
    private static final double HEAD = 9;
    private static final double HALF_HEAD = 4;

    private EdgeShapes() {
    }

    static Group draw(Graph graph, Placement placement, Edge edge) {
        Group group = new Group("edge", edge.id(), Tooltips.of(graph, edge), "");
        List<Point> route = placement.route(edge.id());
        if (route.size() < 2) {
            return group;
        }
        String colour = edge.state() == State.SAME ? Theme.edge(edge.kind()) : Theme.state(edge.state());
        String name = Theme.edge(edge.kind()) + "-" + edge.state().key();
        Style line = Style.line(name, colour, Strokes.width(edge.kind(), edge.state()),
                Strokes.dash(edge.kind(), edge.state()));
        Point end = route.get(route.size() - 1);
        Point before = lastTurn(route);
        double length = Math.hypot(end.x() - before.x(), end.y() - before.y());
        double dx = length == 0 ? 1 : (end.x() - before.x()) / length;
        double dy = length == 0 ? 0 : (end.y() - before.y()) / length;
        List<Point> corners = new ArrayList<>(route);
        if (edge.kind().equals(Kinds.CONTAINS)) {
            group.shapes.add(new Shape.Line(line, corners));
        } else if (edge.kind().equals(Kinds.REFERENCE)) {
            group.shapes.add(new Shape.Line(line, corners));
            Style open = Style.line("head-" + name, colour, Strokes.width(edge.kind(), edge.state()));
            group.shapes.add(new Shape.Line(open, List.of(back(end, dx, dy, HALF_HEAD), end,
                    back(end, dx, dy, -HALF_HEAD))));
        } else {
            if (length > HEAD) {
                corners.set(corners.size() - 1, end.plus(-dx * (HEAD - 2), -dy * (HEAD - 2)));
            }
            group.shapes.add(new Shape.Line(line, corners));
            group.shapes.add(new Shape.Polygon(Style.area("head-" + name, colour),
                    List.of(back(end, dx, dy, HALF_HEAD), end, back(end, dx, dy, -HALF_HEAD))));
        }
        return group;
    }

    private static Point lastTurn(List<Point> route) {
        Point end = route.get(route.size() - 1);
        for (int i = route.size() - 2; i >= 0; i--) {
            if (!route.get(i).equals(end)) {
                return route.get(i);
            }
        }
        return end;
    }

    private static Point back(Point end, double dx, double dy, double aside) {
        return end.plus(-dx * HEAD - dy * aside, -dy * HEAD + dx * aside);
    }

    /** The text of an edge; drawn after all boxes and lines. */
    static Group label(Placement placement, Edge edge) {
        Group group = new Group("label", "", "", "");
        Box box = placement.label(edge.id());
        if (box != null && !edge.label().isEmpty()) {
            Style style = Style.text("label", Theme.SOFT_TEXT, Font.NAME, 11, Look.RIMMED);
            group.shapes.add(new Shape.Text(style, new Point(box.x() + 2, box.bottom() - 5), edge.label(), false));
        }
        return group;
    }
}
