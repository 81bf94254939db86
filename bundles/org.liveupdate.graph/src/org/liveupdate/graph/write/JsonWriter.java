/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.write;

import java.io.IOException;
import java.util.List;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.End;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.Row;
import org.liveupdate.graph.layout.Box;
import org.liveupdate.graph.layout.Placement;
import org.liveupdate.graph.layout.Point;

/**
 * Writes the model as JSON: {@code title}, {@code nodes[]} in order with {@code rows[]}, {@code edges[]}. Members that
 * are empty, 0 or {@code same} are left out. With a placement, nodes have {@code box} (x, y, width, height) and edges
 * {@code route} (pairs of x and y).
 */
final class JsonWriter {
    private final Graph graph;
    private final Placement placement;
    private final Appendable out;

    private JsonWriter(Graph graph, Placement placement, Appendable out) {
        this.graph = graph;
        this.placement = placement;
        this.out = out;
    }

    /** Writes a graph, with positions if there are any. */
    static void write(Graph graph, Placement placement, Appendable out) throws IOException {
        new JsonWriter(graph, placement, out).write();
    }

    private void write() throws IOException {
        out.append("{\n  \"title\": ").append(quoted(graph.title())).append(",\n  \"nodes\": [");
        String separator = "\n";
        for (Node node : graph.nodes()) {
            out.append(separator).append("    ").append(object(node));
            separator = ",\n";
        }
        out.append("\n  ],\n  \"edges\": [");
        separator = "\n";
        for (Edge edge : graph.edges()) {
            out.append(separator).append("    ").append(object(edge));
            separator = ",\n";
        }
        out.append("\n  ]\n}\n");
    }

    private String object(Node node) {
        StringBuilder text = new StringBuilder("{\"id\": ").append(quoted(node.id()));
        text(text, "parent", node.parent() == null ? "" : node.parent());
        text(text, "kind", node.kind());
        text(text, "title", node.title());
        text(text, "place", node.place());
        text(text, "state", node.state().ordinal() == 0 ? "" : node.state().key());
        number(text, "problems", node.problems());
        text(text, "tooltip", node.tooltip());
        text(text, "link", node.link());
        number(text, "foldedIn", node.foldedIn());
        number(text, "foldedOut", node.foldedOut());
        number(text, "foldedChildren", node.foldedChildren());
        if (!node.rows().isEmpty()) {
            text.append(", \"rows\": [");
            for (int i = 0; i < node.rows().size(); i++) {
                text.append(i == 0 ? "" : ", ").append(object(node.rows().get(i)));
            }
            text.append(']');
        }
        Box box = placement == null ? null : placement.box(node.id());
        if (box != null) {
            text.append(", \"box\": [").append(SvgWriter.number(box.x())).append(", ")
                    .append(SvgWriter.number(box.y())).append(", ").append(SvgWriter.number(box.width())).append(", ")
                    .append(SvgWriter.number(box.height())).append(']');
        }
        return text.append('}').toString();
    }

    private static String object(Row row) {
        StringBuilder text = new StringBuilder("{\"name\": ").append(quoted(row.name()));
        text(text, "value", row.value());
        text(text, "port", row.port() == null ? "" : row.port());
        text(text, "state", row.state().ordinal() == 0 ? "" : row.state().key());
        if (row.count() > 1) {
            number(text, "count", row.count());
        }
        if (row.empty()) {
            text.append(", \"empty\": true");
        }
        text(text, "tooltip", row.tooltip());
        return text.append('}').toString();
    }

    private String object(Edge edge) {
        StringBuilder text = new StringBuilder("{\"id\": ").append(quoted(edge.id()));
        text.append(", \"from\": ").append(object(edge.from())).append(", \"to\": ").append(object(edge.to()));
        text(text, "kind", edge.kind());
        text(text, "label", edge.label());
        text(text, "state", edge.state().ordinal() == 0 ? "" : edge.state().key());
        text(text, "tooltip", edge.tooltip());
        List<Point> route = placement == null ? List.of() : placement.route(edge.id());
        if (!route.isEmpty()) {
            text.append(", \"route\": [");
            for (int i = 0; i < route.size(); i++) {
                text.append(i == 0 ? "" : ", ").append('[').append(SvgWriter.number(route.get(i).x())).append(", ")
                        .append(SvgWriter.number(route.get(i).y())).append(']');
            }
            text.append(']');
        }
        return text.append('}').toString();
    }

    private static String object(End end) {
        StringBuilder text = new StringBuilder("{\"node\": ").append(quoted(end.node()));
        text(text, "port", end.port() == null ? "" : end.port());
        return text.append('}').toString();
    }

    private static void text(StringBuilder out, String name, String value) {
        if (!value.isEmpty()) {
            out.append(", \"").append(name).append("\": ").append(quoted(value));
        }
    }

    private static void number(StringBuilder out, String name, int value) {
        if (value != 0) {
            out.append(", \"").append(name).append("\": ").append(value);
        }
    }

    /** A JSON string; control characters and lone surrogates are written as escapes. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20 || c == 0x7f || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
