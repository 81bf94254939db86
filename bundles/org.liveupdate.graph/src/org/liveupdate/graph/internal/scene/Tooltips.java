/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.scene;

import org.liveupdate.graph.Edge;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.Row;
import org.liveupdate.graph.State;

/** The texts that appear when the pointer rests on something: all of a text that the drawing had to cut, and more. */
public final class Tooltips {
    private static final int MOST_ROWS = 24;

    private Tooltips() {
    }

    /** The text for a node. */
    public static String of(Node node) {
        StringBuilder text = new StringBuilder(node.title());
        if (!node.place().isEmpty()) {
            text.append(" at ").append(node.place());
        }
        if (node.state() != State.SAME) {
            text.append(" (").append(node.state().label()).append(')');
        }
        if (node.problems() > 0) {
            text.append('\n').append(node.problems()).append(node.problems() == 1 ? " problem" : " problems");
        }
        if (!node.tooltip().isEmpty()) {
            text.append('\n').append(node.tooltip());
        }
        int shown = 0;
        for (Row row : node.rows()) {
            if (!row.tooltip().isEmpty() && shown++ < MOST_ROWS) {
                text.append('\n').append(row.name()).append(": ").append(row.tooltip());
            }
        }
        return text.toString();
    }

    /** The text for an edge. */
    public static String of(Graph graph, Edge edge) {
        StringBuilder text = new StringBuilder(graph.node(edge.from().node()).title());
        if (edge.from().port() != null) {
            Node node = graph.node(edge.from().node());
            text.append(' ').append(node.rows().get(node.rowOfPort(edge.from().port())).name());
        }
        text.append(" \u2192 ").append(graph.node(edge.to().node()).title());
        if (!edge.label().isEmpty()) {
            text.append(": ").append(edge.label());
        }
        if (edge.state() != State.SAME) {
            text.append(" (").append(edge.state().label()).append(')');
        }
        if (!edge.tooltip().isEmpty()) {
            text.append('\n').append(edge.tooltip());
        }
        return text.toString();
    }
}
