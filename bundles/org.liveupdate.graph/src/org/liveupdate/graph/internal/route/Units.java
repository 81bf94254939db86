/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.End;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.internal.place.Sizes;
import org.liveupdate.graph.layout.Box;
import org.liveupdate.graph.layout.Point;

/**
 * The outermost boxes of a graph in arrays, with the edges between them. Positions may be filled in later; everything
 * that is inside a box moves with it.
 */
public final class Units {
    /** The outermost nodes. */
    public final List<Node> nodes;
    /** Left borders. */
    public final double[] x;
    /** Upper borders. */
    public final double[] y;
    /** Widths. */
    public final double[] width;
    /** Heights. */
    public final double[] height;
    /** The column of each box. */
    public final int[] column;
    /** All edges of the graph, in its order. */
    public final List<Link> links = new ArrayList<>();

    /** The height of the text of an edge. */
    public final double labelHeight;

    private final Map<String, Box> boxes;
    private final Sizes sizes;

    /**
     * Reads a graph.
     *
     * @param sizes of all nodes
     * @param boxes of all nodes; only what is relative inside an outermost box is used, besides its first position
     */
    public Units(Sizes sizes, Map<String, Box> boxes) {
        Graph graph = sizes.graph();
        this.nodes = graph.roots();
        this.boxes = boxes;
        this.sizes = sizes;
        this.labelHeight = sizes.labelHeight();
        int size = nodes.size();
        x = new double[size];
        y = new double[size];
        width = new double[size];
        height = new double[size];
        column = new int[size];
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < size; i++) {
            Box box = boxes.get(nodes.get(i).id());
            x[i] = box.x();
            y[i] = box.y();
            width[i] = box.width();
            height[i] = box.height();
            index.put(nodes.get(i).id(), i);
        }
        for (Edge edge : graph.edges()) {
            links.add(link(graph, edge, index));
        }
    }

    private Link link(Graph graph, Edge edge, Map<String, Integer> index) {
        int from = index.get(graph.root(edge.from().node()).id());
        int to = index.get(graph.root(edge.to().node()).id());
        Box fromBox = boxes.get(edge.from().node());
        Box toBox = boxes.get(edge.to().node());
        return new Link(edge, from, to, fromBox.x() - x[from], fromBox.right() - x[from],
                portY(edge.from()) - y[from], toBox.x() - x[to], toBox.right() - x[to],
                portY(edge.to()) - y[to], sizes.labelWidth(edge));
    }

    private double portY(End end) {
        return boxes.get(end.node()).y() + sizes.portY(end);
    }

    /** How many outermost boxes there are. */
    public int size() {
        return nodes.size();
    }

    /** The upper left corners by node id. */
    public Map<String, Point> corners() {
        Map<String, Point> corners = new LinkedHashMap<>();
        for (int i = 0; i < size(); i++) {
            corners.put(nodes.get(i).id(), new Point(x[i], y[i]));
        }
        return corners;
    }
}
