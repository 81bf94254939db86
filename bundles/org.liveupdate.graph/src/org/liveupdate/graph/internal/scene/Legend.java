/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.scene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.Row;
import org.liveupdate.graph.State;
import org.liveupdate.graph.internal.scene.Style.Look;
import org.liveupdate.graph.layout.ApproximateTextMeasure;
import org.liveupdate.graph.layout.Box;
import org.liveupdate.graph.layout.Point;
import org.liveupdate.graph.layout.TextMeasure.Font;
import org.liveupdate.graph.style.Strokes;
import org.liveupdate.graph.style.Theme;

/** Explains the kinds and states that occur in a picture, in lines under it. */
final class Legend {
    private static final double LINE = 22;
    private static final Style TEXT = Style.text("legend", Theme.SOFT_TEXT, Font.NAME, 11, Look.PLAIN);

    private final Group group = new Group("legend", "", "", "");
    private final double left;
    private final double limit;
    private double x;
    private double y;
    private double right;

    Legend(Graph graph, double left, double top, double width) {
        this.left = left;
        this.limit = left + Math.max(width, 480);
        this.x = left;
        this.y = top;
        kinds(graph);
        edges(graph);
        states(graph);
    }

    Group group() {
        return group;
    }

    /** The box around it. */
    Box box(double top) {
        return new Box(left, top, Math.max(0, right - left), group.shapes.isEmpty() ? 0 : y + LINE - top);
    }

    private void kinds(Graph graph) {
        Set<String> kinds = new LinkedHashSet<>();
        graph.nodes().stream().map(Node::kind).filter(kind -> !kind.isEmpty()).forEach(kinds::add);
        for (String kind : kinds) {
            String name = Theme.kind(kind);
            Point at = entry(kind.replace('-', ' '), 22);
            group.shapes.add(new Shape.Rect(Style.area("band-" + name, Theme.band(kind)),
                    new Box(at.x(), at.y() - 6, 16, 12), 3, 3, 3, 3));
            group.shapes.add(new Shape.Rect(Style.area("stripe-" + name, Theme.kind(kind)),
                    new Box(at.x(), at.y() - 6, 4, 12), 3, 0, 0, 3));
        }
        newLine();
    }

    private void edges(Graph graph) {
        Set<String> kinds = new LinkedHashSet<>();
        graph.edges().stream().map(Edge::kind).filter(kind -> !kind.isEmpty()).forEach(kinds::add);
        for (String kind : kinds) {
            Point at = entry(kind.replace('-', ' '), 32);
            Style line = Style.line(Theme.edge(kind) + "-same", Theme.edge(kind), Strokes.width(kind, State.SAME),
                    Strokes.dash(kind, State.SAME));
            group.shapes.add(new Shape.Line(line, List.of(at, at.plus(26, 0))));
        }
    }

    private void states(Graph graph) {
        Set<State> states = new TreeSet<>();
        for (Node node : graph.nodes()) {
            states.add(node.state());
            node.rows().stream().map(Row::state).forEach(states::add);
        }
        graph.edges().stream().map(Edge::state).forEach(states::add);
        states.remove(State.SAME);
        for (State state : states) {
            Point at = entry(state.label(), 28);
            group.shapes.add(new Shape.Rect(Style.line("border-" + state.key(), Theme.state(state),
                    Strokes.width(state), Strokes.dash(state)), new Box(at.x(), at.y() - 7, 22, 14), 3, 3, 3, 3));
            group.shapes.add(new Shape.Text(Style.text("sign-" + state.key(), Theme.state(state), Font.TITLE, 14,
                    Look.PLAIN), at.plus(7, 5), state.sign(), false));
        }
    }

    /** Makes room for a sign and writes the text; answers where the sign goes. */
    private Point entry(String text, double signWidth) {
        double width = signWidth + ApproximateTextMeasure.INSTANCE.width(text, Font.NAME) + 14;
        if (x + width > limit) {
            newLine();
        }
        Point at = new Point(x, y + LINE / 2);
        group.shapes.add(new Shape.Text(TEXT, at.plus(signWidth, 4), text, false));
        x += width;
        right = Math.max(right, x);
        return at;
    }

    private void newLine() {
        if (x > left) {
            x = left;
            y += LINE;
        }
    }
}
