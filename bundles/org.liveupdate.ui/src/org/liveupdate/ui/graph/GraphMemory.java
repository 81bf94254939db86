/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.graph;

import java.util.function.BinaryOperator;

import org.liveupdate.analysis.source.StateSource;
import org.liveupdate.graph.Graph;

/**
 * A graph with what it was made of, and the one before it of the same things.
 *
 * @param source   the state that it shows, null for nothing
 * @param what     scope, unit, device and address, as far as the scope depends on them
 * @param graph    the graph, null for nothing
 * @param previous the one before, or null
 */
record GraphMemory(StateSource source, String what, Graph graph, Graph previous) {

    /** Nothing was drawn yet. */
    static final GraphMemory NOTHING = new GraphMemory(null, "", null, null); //$NON-NLS-1$

    /** A graph that was just made. */
    static GraphMemory of(GraphScope.Request request, GraphScope scope, Graph made) {
        StringBuilder what = new StringBuilder(scope.name());
        if (scope.needsUnit()) {
            what.append(' ').append(request.unit().label());
        }
        if (scope == GraphScope.DEVICE) {
            what.append(' ').append(request.device().label());
        }
        if (scope.followsSelection()) {
            what.append(' ').append(request.address());
        }
        return new GraphMemory(request.source(), what.toString(), made, null);
    }

    /** Whether another graph shows the same things at another moment. */
    boolean isOf(GraphMemory made) {
        return what.equals(made.what);
    }

    /** What is remembered when another graph was made. */
    GraphMemory next(GraphMemory made) {
        Graph last = source == made.source ? previous : graph;
        return new GraphMemory(made.source, made.what, made.graph, isOf(made) ? last : null);
    }

    /** A graph with the marks of what changed, or as it is if there was none before. */
    Graph marked(Graph now, BinaryOperator<Graph> difference) {
        return previous == null ? now : difference.apply(previous, now);
    }
}
