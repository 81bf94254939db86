/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.Node;
import org.liveupdate.graph.internal.elk.ElkLayout;
import org.liveupdate.graph.internal.fast.FastLayout;
import org.liveupdate.graph.internal.place.Increment;
import org.liveupdate.graph.internal.place.Sizes;
import org.liveupdate.graph.internal.route.Assembly;
import org.liveupdate.graph.internal.route.Joint;
import org.liveupdate.graph.layout.LayoutOptions.Algorithm;
import org.liveupdate.graph.view.GraphDiff;

/**
 * The entry point of all layouts. Every method is deterministic, works on any thread, reports progress and can be
 * cancelled, in which case it throws {@link CancellationException}.
 */
public final class Layouts {
    /** ELK layered needs about a tenth of a second for this many nodes and edges together. */
    private static final int LAYERED_LIMIT = 600;

    private Layouts() {
    }

    /** Lays out a graph from scratch with the usual options. */
    public static Placement layout(Graph graph) {
        return layout(graph, LayoutOptions.DEFAULT, LayoutMonitor.NONE);
    }

    /** Lays out a graph from scratch. */
    public static Placement layout(Graph graph, LayoutOptions options, LayoutMonitor monitor) {
        return layout(new Sizes(graph, options), options, monitor);
    }

    private static Placement layout(Sizes sizes, LayoutOptions options, LayoutMonitor monitor) {
        return chosen(sizes.graph(), options) == Algorithm.LAYERED ? ElkLayout.layout(sizes, options, monitor)
                : FastLayout.layout(sizes, options, monitor);
    }

    /** The algorithm that is used for a graph: never {@link Algorithm#AUTO}. */
    public static Algorithm chosen(Graph graph, LayoutOptions options) {
        if (options.algorithm() != Algorithm.AUTO) {
            return options.algorithm();
        }
        return graph.size() + graph.edges().size() <= LAYERED_LIMIT ? Algorithm.LAYERED : Algorithm.FAST;
    }

    /**
     * Lays out a graph so that what was there stays in its place and only new nodes find a free one. A node whose box
     * grew moves only if it no longer fits. Lines are kept too, unless an end moved or a new box is in their way.
     *
     * @param previous where things were; nodes that are gone are ignored
     */
    public static Placement incremental(Graph graph, Placement previous, LayoutOptions options,
            LayoutMonitor monitor) {
        if (graph.roots().stream().noneMatch(root -> previous.box(root.id()) != null)) {
            return layout(graph, options, monitor);
        }
        Sizes sizes = new Sizes(graph, options);
        Increment increment = new Increment(sizes, sizes.boxes(Assembly.zeroCorners(graph)), previous, options,
                monitor);
        monitor.check();
        return Assembly.rerouted(sizes, increment.boxes(), previous, increment.changed());
    }

    /**
     * Keeps all nodes where they are except those that were moved, and routes their edges anew; for dragging.
     *
     * @param graph the graph that was laid out
     * @param moved new upper left corners by node id; what is inside a container moves along with it
     */
    public static Placement moved(Graph graph, Placement previous, Map<String, Point> moved, LayoutOptions options) {
        Sizes sizes = new Sizes(graph, options);
        Map<String, Box> boxes = new HashMap<>();
        List<Box> changed = new ArrayList<>();
        for (Node node : sizes.parentsFirst()) {
            Box old = previous.box(node.id());
            Point corner = moved.get(node.id());
            Box now = corner == null ? old : old.at(corner.x(), corner.y());
            if (corner == null && node.parent() != null) {
                Box container = boxes.get(node.parent());
                Box oldContainer = previous.box(node.parent());
                now = old.at(container.x() + old.x() - oldContainer.x(), container.y() + old.y() - oldContainer.y());
            }
            boxes.put(node.id(), now);
            if (node.parent() == null && !now.equals(old)) {
                changed.add(now);
            }
        }
        return Assembly.rerouted(sizes, boxes, previous, changed);
    }

    /**
     * Lays out two graphs so that the same object, told by its id, has its upper left corner at the same place in both.
     */
    public static JointPlacement joint(Graph before, Graph after, LayoutOptions options, LayoutMonitor monitor) {
        Graph union = GraphDiff.merge(before, after);
        Joint joint = new Joint(options);
        Placement all = layout(joint.sizes(union, before, after), options, monitor);
        monitor.check();
        return new JointPlacement(joint.part(before, all), joint.part(after, all));
    }
}
