/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.scene;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.Row;
import org.liveupdate.graph.State;
import org.liveupdate.graph.internal.scene.Style.Look;
import org.liveupdate.graph.layout.Box;
import org.liveupdate.graph.layout.Placement;
import org.liveupdate.graph.layout.Point;
import org.liveupdate.graph.layout.RecordShape;
import org.liveupdate.graph.layout.RecordSizer;
import org.liveupdate.graph.layout.TextMeasure.Font;
import org.liveupdate.graph.style.Strokes;
import org.liveupdate.graph.style.Theme;

/** Draws one record: title band, striped rows, signs of states, ports, badge and footer. */
final class NodeShapes {
    private static final double ROUND = 5;
    private static final double STRIPE = 4;
    private static final double SIZE = 12;
    private static final double BASE = 4.2;

    private final Graph graph;
    private final Placement placement;
    private final Node node;
    private final Box box;
    private final RecordShape shape;
    private final Group group;

    NodeShapes(Graph graph, Placement placement, Node node) {
        this.graph = graph;
        this.placement = placement;
        this.node = node;
        this.box = placement.box(node.id());
        this.shape = placement.shape(node.id());
        this.group = new Group("node", node.id(), Tooltips.of(node), node.link());
    }

    Group draw() {
        boolean container = !graph.children(node.id()).isEmpty();
        add(new Shape.Rect(Style.area("shadow", Theme.SHADOW), box.at(box.x() + 1.5, box.y() + 2.5), ROUND, ROUND,
                ROUND, ROUND));
        add(new Shape.Rect(container ? Style.area("container", Theme.BACKGROUND) : Style.area("box", Theme.BOX), box,
                ROUND, ROUND, ROUND, ROUND));
        boolean bandOnly = shape.height() <= shape.headerHeight();
        double low = bandOnly ? ROUND : 0;
        Style band = Style.area("band-" + Theme.kind(node.kind()), Theme.band(node.kind()));
        add(new Shape.Rect(band, new Box(box.x(), box.y(), box.width(), shape.headerHeight()), ROUND, ROUND, low, low));
        for (int i = 0; i < node.rows().size(); i++) {
            row(i, node.rows().get(i));
        }
        Style border = Style.line("border-" + node.state().key(), Theme.state(node.state()),
                Strokes.width(node.state()), Strokes.dash(node.state()));
        add(new Shape.Rect(border, box, ROUND, ROUND, ROUND, ROUND));
        Style stripe = Style.area("stripe-" + Theme.kind(node.kind()), Theme.kind(node.kind()));
        double height = container ? shape.headerHeight() : box.height();
        add(new Shape.Rect(stripe, new Box(box.x(), box.y(), STRIPE, height), ROUND, 0, 0,
                container && !bandOnly ? 0 : ROUND));
        header();
        footer();
        ports();
        return group;
    }

    private void add(Shape made) {
        group.shapes.add(made);
    }

    private void text(Style style, double x, double middle, String text, boolean right) {
        if (!text.isEmpty()) {
            add(new Shape.Text(style, new Point(box.x() + x, box.y() + middle + BASE), text, right));
        }
    }

    private void header() {
        double middle = shape.headerMiddle();
        double x = RecordSizer.PADDING;
        double right = box.width() - RecordSizer.PADDING;
        if (node.state() != State.SAME) {
            text(sign(node.state()), x, middle, node.state().sign(), false);
            x += RecordSizer.SIGN_WIDTH;
        }
        Look look = node.state() == State.REMOVED ? Look.STRUCK : Look.PLAIN;
        text(Style.text(look == Look.STRUCK ? "title-removed" : "title", Theme.TEXT, Font.TITLE, SIZE, look), x,
                middle, shape.title(), false);
        if (node.problems() > 0) {
            Box badge = new Box(box.x() + right - RecordSizer.BADGE_WIDTH + 6, box.y() + middle - 8,
                    RecordSizer.BADGE_WIDTH - 2, 16);
            add(new Shape.Rect(Style.area("badge", Theme.state(State.PROBLEM)), badge, 8, 8, 8, 8));
            text(Style.text("badge-text", Theme.BADGE_TEXT, Font.TITLE, 11, Look.PLAIN),
                    right - RecordSizer.BADGE_WIDTH + 11, middle, "!" + Math.min(99, node.problems()), false);
            right -= RecordSizer.BADGE_WIDTH;
        }
        text(Style.text("place", Theme.SOFT_TEXT, Font.VALUE, SIZE, Look.PLAIN), right, middle, shape.place(), true);
    }

    private static Style sign(State state) {
        return Style.text("sign-" + state.key(), Theme.state(state), Font.TITLE, 14, Look.PLAIN);
    }

    private void row(int i, Row row) {
        Box area = new Box(box.x(), box.y() + shape.rowTop(i), box.width(), shape.rowHeight());
        boolean last = shape.rowTop(i) + shape.rowHeight() >= box.height();
        double low = last ? ROUND : 0;
        if (row.state() != State.SAME) {
            add(new Shape.Rect(Style.area("row-" + row.state().key(), Theme.tint(row.state())), area, 0, 0, low, low));
            text(sign(row.state()), RecordSizer.PADDING, shape.rowMiddle(i), row.state().sign(), false);
        } else if (i % 2 == 1) {
            add(new Shape.Rect(Style.area("zebra", Theme.ZEBRA), area, 0, 0, low, low));
        }
        boolean gone = row.state() == State.REMOVED;
        Look look = gone ? Look.STRUCK : row.empty() ? Look.ITALIC : Look.PLAIN;
        String suffix = gone ? "-removed" : row.empty() ? "-empty" : "";
        text(Style.text("name" + suffix, row.empty() ? Theme.FAINT_TEXT : Theme.SOFT_TEXT, Font.NAME, SIZE,
                gone ? Look.STRUCK : Look.PLAIN), shape.nameX(), shape.rowMiddle(i), shape.names().get(i), false);
        text(Style.text("value" + suffix, row.empty() ? Theme.FAINT_TEXT : Theme.TEXT, Font.VALUE, SIZE, look),
                shape.valueX(), shape.rowMiddle(i), shape.values().get(i), false);
    }

    private void footer() {
        double middle = box.height() - shape.footerHeight() / 2;
        text(Style.text("footer", Theme.FAINT_TEXT, Font.NAME, 11, Look.PLAIN), RecordSizer.PADDING, middle,
                shape.footer(), false);
    }

    /** A full dot where a line begins; a hollow one at a port that leads nowhere in this picture. */
    private void ports() {
        Set<String> used = new HashSet<>();
        Set<Point> drawn = new HashSet<>();
        for (Edge edge : graph.outgoing(node.id())) {
            List<Point> route = placement.route(edge.id());
            if (edge.from().port() != null) {
                used.add(edge.from().port());
            }
            if (!route.isEmpty() && drawn.add(route.get(0))) {
                add(new Shape.Circle(Style.bordered("port-" + Theme.edge(edge.kind()), Theme.edge(edge.kind()),
                        Theme.BOX, 1), route.get(0), 3.5));
            }
        }
        for (Edge edge : graph.incoming(node.id())) {
            used.add(edge.to().port());
        }
        for (Row row : node.rows()) {
            if (row.port() != null && !used.contains(row.port())) {
                add(new Shape.Circle(Style.bordered("port-open", Theme.BOX, Theme.SOFT_TEXT, 1),
                        placement.port(node, row.port(), true), 3));
            }
        }
    }
}
