/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.write;

import java.io.IOException;
import java.util.Map;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.End;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Kinds;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.Row;
import org.liveupdate.graph.State;
import org.liveupdate.graph.style.Strokes;
import org.liveupdate.graph.style.Theme;

/**
 * Writes input for Graphviz: records are tables with a port for each row, containers are clusters. Graphviz does the
 * layout. The names of nodes are numbers, so that nothing from outside stands where the grammar could break.
 */
final class DotWriter implements NodeWalk.Visitor {
    private static final int LONGEST = 1000;

    private final Graph graph;
    private final Appendable out;
    private final Map<String, Integer> numbers;

    private DotWriter(Graph graph, Appendable out) {
        this.graph = graph;
        this.out = out;
        numbers = NodeWalk.numbers(graph);
    }

    /** Writes a graph. */
    static void write(Graph graph, Appendable out) throws IOException {
        new DotWriter(graph, out).write();
    }

    private void write() throws IOException {
        line("digraph {");
        line("  rankdir=LR; ranksep=0.6; nodesep=0.25; fontname=\"Helvetica\"; labelloc=t; label="
                + quoted(graph.title()) + ";");
        line("  node [shape=plain, fontname=\"Helvetica\", fontsize=10];");
        line("  edge [fontname=\"Helvetica\", fontsize=9, arrowsize=0.7];");
        NodeWalk.walk(graph, this);
        for (Edge edge : graph.edges()) {
            line("  " + end(edge.from(), "e") + " -> " + end(edge.to(), "w") + " [" + attributes(edge) + "];");
        }
        line("}");
    }

    @Override
    public void enter(Node node, boolean container) throws IOException {
        if (container) {
            line("  subgraph cluster_" + numbers.get(node.id()) + " { style=rounded; color=\""
                    + SvgWriter.css(Theme.LIGHT, Theme.state(node.state())) + "\"; label=\"\";");
        }
        writeNode(node);
    }

    @Override
    public void leave(Node container) throws IOException {
        line("  }");
    }

    private void writeNode(Node node) throws IOException {
        StringBuilder table = new StringBuilder();
        String border = SvgWriter.css(Theme.LIGHT, Theme.state(node.state()));
        table.append("<table border=\"").append(node.state() == State.SAME ? 1 : 2)
                .append("\" cellborder=\"0\" cellspacing=\"0\" cellpadding=\"4\" color=\"").append(border)
                .append("\" style=\"rounded").append(Strokes.dash(node.state()).length > 0 ? ",dashed" : "")
                .append("\"><tr><td colspan=\"2\" align=\"left\" port=\"h\" bgcolor=\"")
                .append(SvgWriter.css(Theme.LIGHT, Theme.band(node.kind()))).append("\">")
                .append(bold(sign(node.state()) + node.title()));
        if (!node.place().isEmpty()) {
            table.append("  ").append(html(node.place()));
        }
        if (node.problems() > 0) {
            table.append("  ").append(bold("!" + node.problems()));
        }
        table.append("</td></tr>");
        for (int i = 0; i < node.rows().size(); i++) {
            Row row = node.rows().get(i);
            String tint = row.state() == State.SAME ? ""
                    : " bgcolor=\"" + SvgWriter.css(Theme.LIGHT, Theme.tint(row.state())) + "\"";
            table.append("<tr><td align=\"left\"").append(tint).append('>').append(html(sign(row.state()) + row.name()))
                    .append("</td><td align=\"left\" port=\"r").append(i).append('"').append(tint).append('>')
                    .append(html(row.text())).append("</td></tr>");
        }
        table.append("</table>");
        String link = node.link().isEmpty() ? "" : ", URL=" + quoted(node.link());
        line("  n" + numbers.get(node.id()) + " [id=" + quoted(node.id()) + ", tooltip=" + quoted(node.tooltip()) + link
                + ", label=<" + table + ">];");
    }

    private static String sign(State state) {
        return state.sign().isEmpty() ? "" : state.sign() + " ";
    }

    private String end(End end, String side) {
        int row = end.port() == null ? -1 : graph.node(end.node()).rowOfPort(end.port());
        return "n" + numbers.get(end.node()) + ":" + (row < 0 ? "h" : "r" + row) + ":" + side;
    }

    private static String attributes(Edge edge) {
        String colour = edge.state() == State.SAME ? Theme.edge(edge.kind()) : Theme.state(edge.state());
        String text = "id=" + quoted(edge.id()) + ", color=\"" + SvgWriter.css(Theme.LIGHT, colour) + "\"";
        if (!edge.label().isEmpty()) {
            text += ", label=" + quoted(edge.label());
        }
        if (edge.state() == State.MOVED) {
            text += ", style=dotted";
        } else if (Strokes.dash(edge.kind(), edge.state()).length > 0) {
            text += ", style=dashed";
        }
        if (edge.kind().equals(Kinds.CONTAINS)) {
            text += ", arrowhead=none";
        } else if (edge.kind().equals(Kinds.REFERENCE)) {
            text += ", arrowhead=vee";
        }
        return text;
    }

    private static String bold(String text) {
        return text.isBlank() ? html(text) : "<b>" + html(text) + "</b>";
    }

    private static String html(String text) {
        return Xml.escape(printable(text));
    }

    /** A quoted string of DOT; a backslash would begin an escape of labels, so it is doubled. */
    private static String quoted(String text) {
        return "\"" + Xml.escape(printable(text)).replace("\\", "\\\\") + "\"";
    }

    /** Graphviz ends texts at a zero, breaks them at other control characters and refuses more than 16384 bytes. */
    private static String printable(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().limit(LONGEST)
                .forEach(c -> clean.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return text.length() > clean.length() ? clean.append('\u2026').toString() : clean.toString();
    }

    private void line(String text) throws IOException {
        out.append(text).append('\n');
    }
}
