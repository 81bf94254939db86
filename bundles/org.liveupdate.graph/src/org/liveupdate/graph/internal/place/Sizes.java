/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.End;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.layout.Box;
import org.liveupdate.graph.layout.LayoutOptions;
import org.liveupdate.graph.layout.Point;
import org.liveupdate.graph.layout.RecordShape;
import org.liveupdate.graph.layout.RecordSizer;
import org.liveupdate.graph.layout.TextMeasure;

/**
 * The sizes of all boxes of a graph, with the nodes inside a container stacked in one column. One column, because then
 * every port inside reaches the border of the container without crossing a neighbour.
 */
public final class Sizes {
    /** Between the border of a container and what is inside, in pixels. */
    public static final double INSET = 14;
    /** Between the nodes inside a container, in pixels. */
    public static final double CHILD_GAP = 12;

    private final Graph graph;
    private final TextMeasure measure;
    private final Map<String, RecordShape> natural = new LinkedHashMap<>();
    private final Map<String, RecordShape> full = new HashMap<>();
    private final Map<String, Point> offsets = new HashMap<>();
    private final List<Node> parentsFirst = new ArrayList<>();

    /** The sizes that the texts ask for. */
    public Sizes(Graph graph, LayoutOptions options) {
        this(graph, naturalShapes(graph, options), options);
    }

    /**
     * Sizes from given shapes.
     *
     * @param shapes of every node without what is inside it
     */
    public Sizes(Graph graph, Map<String, RecordShape> shapes, LayoutOptions options) {
        this.graph = graph;
        this.measure = options.measure();
        this.natural.putAll(shapes);
        parentsFirst.addAll(graph.roots());
        for (int i = 0; i < parentsFirst.size(); i++) {
            parentsFirst.addAll(graph.children(parentsFirst.get(i).id()));
        }
        for (int i = parentsFirst.size() - 1; i >= 0; i--) {
            arrange(parentsFirst.get(i).id());
        }
    }

    /** The shapes of all nodes without what is inside them. */
    public static Map<String, RecordShape> naturalShapes(Graph graph, LayoutOptions options) {
        RecordSizer sizer = new RecordSizer(options);
        Map<String, RecordShape> shapes = new LinkedHashMap<>();
        graph.nodes().forEach(node -> shapes.put(node.id(), sizer.shape(node)));
        return shapes;
    }

    private void arrange(String id) {
        RecordShape shape = natural.get(id);
        double width = shape.width();
        double y = shape.rowsBottom();
        List<Node> children = graph.children(id);
        for (int i = 0; i < children.size(); i++) {
            RecordShape child = full.get(children.get(i).id());
            y += i == 0 ? INSET : CHILD_GAP;
            offsets.put(children.get(i).id(), new Point(INSET, y));
            y += child.height();
            width = Math.max(width, child.width() + 2 * INSET);
        }
        full.put(id, children.isEmpty() ? shape : shape.withSize(width, y + INSET + shape.footerHeight()));
    }

    /** The graph that was measured. */
    public Graph graph() {
        return graph;
    }

    /** The shape of a node without what is inside it. */
    public RecordShape natural(String id) {
        return natural.get(id);
    }

    /** The shape of a node with the nodes inside it stacked in one column. */
    public RecordShape full(String id) {
        return full.get(id);
    }

    /** The height of a port, or of the middle of the title band, from the upper border of its node. */
    public double portY(End end) {
        RecordShape shape = natural.get(end.node());
        int row = end.port() == null ? -1 : graph.node(end.node()).rowOfPort(end.port());
        double y = row < 0 ? shape.headerMiddle() : shape.rowMiddle(row);
        return Math.min(y, shape.height());
    }

    /** The width of the text of an edge in pixels; 0 if there is none. */
    public double labelWidth(Edge edge) {
        return edge.label().isEmpty() ? 0 : Math.ceil(measure.width(edge.label(), TextMeasure.Font.NAME)) + 4;
    }

    /** The height of the text of any edge in pixels. */
    public double labelHeight() {
        return Math.ceil(measure.lineHeight(TextMeasure.Font.NAME));
    }

    /** All nodes, each container before what is inside it. */
    public List<Node> parentsFirst() {
        return parentsFirst;
    }

    /**
     * The absolute boxes of all nodes.
     *
     * @param roots where the outermost boxes have their upper left corners
     */
    public Map<String, Box> boxes(Map<String, Point> roots) {
        Map<String, Box> boxes = new LinkedHashMap<>();
        for (Node node : parentsFirst) {
            RecordShape shape = full.get(node.id());
            Point at = roots.get(node.id());
            if (node.parent() != null) {
                Box container = boxes.get(node.parent());
                Point offset = offsets.get(node.id());
                at = new Point(container.x() + offset.x(), container.y() + offset.y());
            }
            boxes.put(node.id(), new Box(at.x(), at.y(), shape.width(), shape.height()));
        }
        return boxes;
    }
}
