/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.route;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.internal.place.Sizes;
import org.liveupdate.graph.layout.Box;
import org.liveupdate.graph.layout.LayoutOptions;
import org.liveupdate.graph.layout.Placement;
import org.liveupdate.graph.layout.RecordShape;

/** Two graphs seen as one for a layout: a node of both gets a box that both of its forms fit in. */
public final class Joint {
    private final LayoutOptions options;

    /** A joint layout with these options. */
    public Joint(LayoutOptions options) {
        this.options = options;
    }

    /**
     * The sizes for the layout of the union.
     *
     * @param union of both graphs
     */
    public Sizes sizes(Graph union, Graph before, Graph after) {
        Map<String, RecordShape> old = Sizes.naturalShapes(before, options);
        Map<String, RecordShape> now = Sizes.naturalShapes(after, options);
        Map<String, RecordShape> shapes = new LinkedHashMap<>();
        for (Node node : union.nodes()) {
            RecordShape a = old.get(node.id());
            RecordShape b = now.get(node.id());
            shapes.put(node.id(), a == null ? b : b == null ? a : around(a, b));
        }
        return new Sizes(union, shapes, options);
    }

    private static RecordShape around(RecordShape a, RecordShape b) {
        RecordShape more = a.rowsBottom() > b.rowsBottom() ? a : b;
        double footer = Math.max(a.footerHeight(), b.footerHeight());
        return new RecordShape(Math.max(a.width(), b.width()), more.rowsBottom() + footer, more.headerHeight(),
                more.rowHeight(), footer, more.nameX(), more.valueX(), more.title(), more.place(), more.names(),
                more.values(), more.footer());
    }

    /**
     * The placement of one of the two graphs: boxes at the corners that the union found, in their own sizes unless
     * they are containers, and lines of its own.
     */
    public Placement part(Graph graph, Placement union) {
        Sizes sizes = new Sizes(graph, options);
        Map<String, Box> boxes = new HashMap<>();
        for (Node node : graph.nodes()) {
            Box box = union.box(node.id());
            if (graph.children(node.id()).isEmpty()) {
                RecordShape own = sizes.natural(node.id());
                box = new Box(box.x(), box.y(), own.width(), own.height());
            }
            boxes.put(node.id(), box);
        }
        return Assembly.routed(sizes, boxes);
    }
}
