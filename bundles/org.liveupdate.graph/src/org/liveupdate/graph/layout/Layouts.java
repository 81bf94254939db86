/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.layout;

import java.util.Map;
import java.util.concurrent.CancellationException;
import org.liveupdate.graph.Graph;

/**
 * The entry point of all layouts. Every method is deterministic, works on any thread, reports progress and can be
 * cancelled, in which case it throws {@link CancellationException}.
 */
public final class Layouts {

    private Layouts() {
    }

    /** Lays out a graph from scratch with the usual options. */
    public static Placement layout(Graph graph) {
        return layout(graph, LayoutOptions.DEFAULT, LayoutMonitor.NONE);
    }

    /** Lays out a graph from scratch. */
    public static Placement layout(Graph graph, LayoutOptions options, LayoutMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    /**
     * Lays out a graph so that what was there stays in its place and only new nodes find a free one. A node whose box
     * grew moves only if it no longer fits.
     *
     * @param previous where things were; nodes that are gone are ignored
     */
    public static Placement incremental(Graph graph, Placement previous, LayoutOptions options,
            LayoutMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    /**
     * Keeps all nodes where they are except those that were moved, and routes the edges anew; for dragging.
     *
     * @param moved new upper left corners by node id; nested nodes move along with their container
     */
    public static Placement moved(Graph graph, Placement previous, Map<String, Point> moved, LayoutOptions options) {
        throw new UnsupportedOperationException();
    }

    /** Lays out two graphs so that the same object has the same place in both. */
    public static JointPlacement joint(Graph before, Graph after, LayoutOptions options, LayoutMonitor monitor) {
        throw new UnsupportedOperationException();
    }
}
