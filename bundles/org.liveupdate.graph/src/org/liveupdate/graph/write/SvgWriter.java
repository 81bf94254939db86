/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.write;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.internal.scene.Corners;
import org.liveupdate.graph.internal.scene.Group;
import org.liveupdate.graph.internal.scene.Scene;
import org.liveupdate.graph.internal.scene.Shape;
import org.liveupdate.graph.internal.scene.Style;
import org.liveupdate.graph.layout.Box;
import org.liveupdate.graph.layout.Placement;
import org.liveupdate.graph.layout.Point;
import org.liveupdate.graph.style.Theme;

/**
 * Writes a picture as SVG 1.1 with a style sheet. Text stays text; every node and edge is a group with a
 * {@code <title>} and its id in {@code data-id}; colours are CSS variables ({@code --lu-...}) with the light values as
 * a fallback, and follow the reader's dark theme when the options say so.
 */
final class SvgWriter {
    private static final Pattern SAFE_LINK = Pattern.compile("(?i)(https?://|mailto:|[^:]*$|[./#?]).*",
            Pattern.DOTALL);

    private final Scene scene;
    private final WriteOptions options;
    private final Appendable out;
    private final Map<String, Style> styles = new TreeMap<>();

    private SvgWriter(Scene scene, WriteOptions options, Appendable out) {
        this.scene = scene;
        this.options = options;
        this.out = out;
        for (Group group : scene.groups) {
            group.shapes.forEach(shape -> styles.put(shape.style().name(), shape.style()));
        }
    }

    /** Writes a graph. */
    static void write(Graph graph, Placement placement, WriteOptions options, Appendable out) throws IOException {
        new SvgWriter(new Scene(graph, placement, options.legend()), options, out).write(graph.title());
    }

    private void write(String title) throws IOException {
        Box area = scene.area;
        line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        line("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"lu-graph\" role=\"img\" width=\"" + number(area.width())
                + "\" height=\"" + number(area.height()) + "\" viewBox=\"" + number(area.x()) + " " + number(area.y())
                + " " + number(area.width()) + " " + number(area.height()) + "\">");
        line("<title>" + Xml.escape(title.isEmpty() ? "Graph" : title) + "</title>");
        line("<style>");
        line(new StyleSheet(options.theme(), styles).text() + "</style>");
        line("<rect class=\"background\" x=\"" + number(area.x()) + "\" y=\"" + number(area.y()) + "\" width=\""
                + number(area.width()) + "\" height=\"" + number(area.height()) + "\"/>");
        for (Group group : scene.groups) {
            write(group);
        }
        line("</svg>");
    }

    private void write(Group group) throws IOException {
        if (group.shapes.isEmpty()) {
            return;
        }
        boolean linked = !group.link.isEmpty() && SAFE_LINK.matcher(group.link).matches();
        if (linked) {
            line("<a href=\"" + Xml.escape(group.link) + "\">");
        }
        String id = group.id.isEmpty() ? "" : " data-id=\"" + Xml.escape(group.id) + "\"";
        line("<g class=\"" + group.role + "\"" + id + ">");
        if (!group.tooltip.isEmpty()) {
            line("<title>" + Xml.escape(group.tooltip) + "</title>");
        }
        for (Shape shape : group.shapes) {
            line(element(shape));
        }
        line(linked ? "</g></a>" : "</g>");
    }

    private static String element(Shape shape) {
        String style = " class=\"" + shape.style().name() + "\"";
        if (shape instanceof Shape.Rect rect) {
            return rect(rect, style);
        }
        if (shape instanceof Shape.Line line) {
            return "<path" + style + " d=\"" + path(line.points()) + "\"/>";
        }
        if (shape instanceof Shape.Polygon polygon) {
            StringBuilder points = new StringBuilder();
            polygon.points().forEach(p -> points.append(points.isEmpty() ? "M" : "L").append(pair(p)));
            return "<path" + style + " d=\"" + points + "Z\"/>";
        }
        if (shape instanceof Shape.Circle circle) {
            return "<circle" + style + " cx=\"" + number(circle.center().x()) + "\" cy=\""
                    + number(circle.center().y()) + "\" r=\"" + number(circle.radius()) + "\"/>";
        }
        Shape.Text text = (Shape.Text) shape;
        return "<text" + style + (text.right() ? " text-anchor=\"end\"" : "") + " x=\"" + number(text.at().x())
                + "\" y=\"" + number(text.at().y()) + "\">" + Xml.escape(text.text()) + "</text>";
    }

    private static String rect(Shape.Rect rect, String style) {
        Box box = rect.box();
        if (rect.topLeft() == rect.topRight() && rect.topLeft() == rect.bottomLeft()
                && rect.topLeft() == rect.bottomRight()) {
            return "<rect" + style + " x=\"" + number(box.x()) + "\" y=\"" + number(box.y()) + "\" width=\""
                    + number(box.width()) + "\" height=\"" + number(box.height()) + "\""
                    + (rect.topLeft() == 0 ? "" : " rx=\"" + number(rect.topLeft()) + "\"") + "/>";
        }
        return "<path" + style + " d=\"M" + pair(box.x() + rect.topLeft(), box.y()) + "H"
                + number(box.right() - rect.topRight()) + arc(rect.topRight(), rect.topRight(), rect.topRight())
                + "V" + number(box.bottom() - rect.bottomRight())
                + arc(rect.bottomRight(), -rect.bottomRight(), rect.bottomRight()) + "H"
                + number(box.x() + rect.bottomLeft())
                + arc(rect.bottomLeft(), -rect.bottomLeft(), -rect.bottomLeft()) + "V"
                + number(box.y() + rect.topLeft()) + arc(rect.topLeft(), rect.topLeft(), -rect.topLeft()) + "Z\"/>";
    }

    private static String arc(double radius, double dx, double dy) {
        return radius == 0 ? "" : "a" + pair(radius, radius) + " 0 0 1 " + pair(dx, dy);
    }

    private static String path(List<Point> points) {
        StringBuilder path = new StringBuilder("M").append(pair(points.get(0)));
        for (Corners.Piece piece : Corners.round(points)) {
            path.append(piece.control() == null ? "L" : "Q" + pair(piece.control()) + " ").append(pair(piece.to()));
        }
        return path.toString();
    }

    private static String pair(Point point) {
        return pair(point.x(), point.y());
    }

    private static String pair(double x, double y) {
        return number(x) + "," + number(y);
    }

    /** At most two decimals, the same in every locale. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        long part = Math.abs(hundredths % 100);
        String digits = part % 10 == 0 ? Long.toString(part / 10) : part < 10 ? "0" + part : Long.toString(part);
        return (hundredths < 0 ? "-" : "") + Math.abs(hundredths / 100) + "." + digits;
    }

    private void line(String text) throws IOException {
        out.append(text).append('\n');
    }

    /** The colour of a name as CSS. */
    static String css(Theme theme, String name) {
        return String.format("#%06x", theme.colour(name));
    }
}
