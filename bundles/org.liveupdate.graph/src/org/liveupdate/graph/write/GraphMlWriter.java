/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.write;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.End;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.Row;
import org.liveupdate.graph.layout.Box;
import org.liveupdate.graph.layout.Placement;

/**
 * Writes GraphML: nested graphs for containers, a port for each row that has one, and the contents as data of declared
 * keys. Ids are numbered, because the format allows only few signs in them; the real id is data.
 */
final class GraphMlWriter implements NodeWalk.Visitor {
    private static final List<String> NODE_TEXTS = List.of("key", "label", "kind", "place", "state", "rows", "tooltip");
    private static final List<String> NODE_NUMBERS = List.of("x", "y", "width", "height");

    private final Graph graph;
    private final Placement placement;
    private final Appendable out;
    private final Map<String, Integer> numbers;

    private GraphMlWriter(Graph graph, Placement placement, Appendable out) {
        this.graph = graph;
        this.placement = placement;
        this.out = out;
        numbers = NodeWalk.numbers(graph);
    }

    /** Writes a graph, with positions if there are any. */
    static void write(Graph graph, Placement placement, Appendable out) throws IOException {
        new GraphMlWriter(graph, placement, out).write();
    }

    private void write() throws IOException {
        line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        line("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">");
        for (String name : NODE_TEXTS) {
            key("node", name, "string");
        }
        key("node", "problems", "int");
        for (String name : NODE_NUMBERS) {
            key("node", name, "double");
        }
        for (String name : List.of("key", "label", "kind", "state", "tooltip")) {
            key("edge", name, "string");
        }
        line("<graph id=\"g\" edgedefault=\"directed\">");
        NodeWalk.walk(graph, this);
        for (Edge edge : graph.edges()) {
            write(edge);
        }
        line("</graph>");
        line("</graphml>");
    }

    private void key(String of, String name, String type) throws IOException {
        line("<key id=\"" + of.charAt(0) + "_" + name + "\" for=\"" + of + "\" attr.name=\"" + name
                + "\" attr.type=\"" + type + "\"/>");
    }

    @Override
    public void enter(Node node, boolean container) throws IOException {
        write(node);
        line(container ? "<graph id=\"g" + numbers.get(node.id()) + "\" edgedefault=\"directed\">" : "</node>");
    }

    @Override
    public void leave(Node container) throws IOException {
        line("</graph></node>");
    }

    private void write(Node node) throws IOException {
        line("<node id=\"n" + numbers.get(node.id()) + "\">");
        data("n_key", node.id());
        data("n_label", node.title());
        data("n_kind", node.kind());
        data("n_place", node.place());
        data("n_state", node.state().key());
        StringBuilder rows = new StringBuilder();
        for (Row row : node.rows()) {
            rows.append(rows.isEmpty() ? "" : "\n").append(row.state().sign()).append(row.name()).append(": ")
                    .append(row.text());
        }
        data("n_rows", rows.toString());
        data("n_tooltip", node.tooltip());
        data("n_problems", Integer.toString(node.problems()));
        Box box = placement == null ? null : placement.box(node.id());
        if (box != null) {
            data("n_x", SvgWriter.number(box.x()));
            data("n_y", SvgWriter.number(box.y()));
            data("n_width", SvgWriter.number(box.width()));
            data("n_height", SvgWriter.number(box.height()));
        }
        for (int i = 0; i < node.rows().size(); i++) {
            if (node.rows().get(i).port() != null) {
                line("<port name=\"r" + i + "\"/>");
            }
        }
    }

    private void write(Edge edge) throws IOException {
        line("<edge source=\"n" + numbers.get(edge.from().node()) + "\" target=\"n" + numbers.get(edge.to().node())
                + "\"" + port("sourceport", edge.from()) + port("targetport", edge.to()) + ">");
        data("e_key", edge.id());
        data("e_label", edge.label());
        data("e_kind", edge.kind());
        data("e_state", edge.state().key());
        data("e_tooltip", edge.tooltip());
        line("</edge>");
    }

    private String port(String attribute, End end) {
        return end.port() == null ? ""
                : " " + attribute + "=\"r" + graph.node(end.node()).rowOfPort(end.port()) + "\"";
    }

    private void data(String key, String text) throws IOException {
        if (!text.isEmpty()) {
            line("<data key=\"" + key + "\">" + Xml.escape(text) + "</data>");
        }
    }

    private void line(String text) throws IOException {
        out.append(text).append('\n');
    }
}
