/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liveupdate.graph.Edge;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Kinds;
import org.liveupdate.graph.layout.Box;
import org.liveupdate.graph.layout.LayoutOptions;

/** Where a new box would like to be: in the column after what points to it, at the height of the port. */
final class Wishes {
    private final Graph graph;
    private final Sizes sizes;
    private final LayoutOptions options;
    private final Map<String, Map<String, Box>> inside;
    private final Map<String, Box> placed;
    private final Map<String, List<Edge>> in = new HashMap<>();
    private final Map<String, List<Edge>> out = new HashMap<>();

    /**
     * Reads the edges.
     *
     * @param inside boxes relative to their outermost box, by its id and their own
     * @param placed the outermost boxes that have their place; filled while this is in use
     */
    Wishes(Sizes sizes, Map<String, Map<String, Box>> inside, Map<String, Box> placed, LayoutOptions options) {
        this.graph = sizes.graph();
        this.sizes = sizes;
        this.inside = inside;
        this.placed = placed;
        this.options = options;
        for (Edge edge : graph.edges()) {
            String from = root(edge.from().node());
            String to = root(edge.to().node());
            if (!from.equals(to)) {
                out.computeIfAbsent(from, key -> new ArrayList<>()).add(edge);
                in.computeIfAbsent(to, key -> new ArrayList<>()).add(edge);
            }
        }
    }

    private String root(String id) {
        return graph.root(id).id();
    }

    /** The wanted place of a box, whether or not it is free. */
    Box wish(String id, Collection<Box> taken) {
        Box size = inside.get(id).get(id);
        for (Edge edge : in.getOrDefault(id, List.of())) {
            Box from = placed.get(root(edge.from().node()));
            if (from != null) {
                return after(size, edge, from, taken);
            }
        }
        for (Edge edge : out.getOrDefault(id, List.of())) {
            Box to = placed.get(root(edge.to().node()));
            if (to != null) {
                return before(size, edge, to, taken);
            }
        }
        double left = taken.stream().mapToDouble(Box::x).min().orElse(0);
        double bottom = taken.stream().mapToDouble(Box::bottom).max().orElse(-2 * options.rowGap());
        return size.at(left, bottom + 2 * options.rowGap());
    }

    private Box after(Box size, Edge edge, Box from, Collection<Box> taken) {
        if (edge.kind().equals(Kinds.CHAIN)) {
            return size.at(from.x(), from.bottom() + options.rowGap());
        }
        double columnRight = from.right();
        double nextLeft = Double.POSITIVE_INFINITY;
        for (Box box : taken) {
            if (box.x() <= from.center().x() && box.right() > from.center().x()) {
                columnRight = Math.max(columnRight, box.right());
            } else if (box.x() >= from.right()) {
                nextLeft = Math.min(nextLeft, box.x());
            }
        }
        double x = columnRight + options.columnGap();
        if (nextLeft >= columnRight && nextLeft <= columnRight + 8 * options.columnGap()) {
            x = nextLeft;
        }
        return size.at(x, from.y() + portY(edge, true) - portY(edge, false));
    }

    private Box before(Box size, Edge edge, Box to, Collection<Box> taken) {
        double left = to.x() - options.columnGap() - size.width();
        double columnLeft = Double.NEGATIVE_INFINITY;
        for (Box box : taken) {
            if (box.right() <= to.x()) {
                columnLeft = Math.max(columnLeft, box.x());
            }
        }
        double x = columnLeft + size.width() <= to.x() - options.columnGap() / 2 ? columnLeft : left;
        return size.at(x == Double.NEGATIVE_INFINITY ? left : x, to.y() + portY(edge, false) - portY(edge, true));
    }

    /** The height of one end of the edge in its outermost box. */
    private double portY(Edge edge, boolean from) {
        String node = from ? edge.from().node() : edge.to().node();
        return inside.get(root(node)).get(node).y() + sizes.portY(from ? edge.from() : edge.to());
    }
}
