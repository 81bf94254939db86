/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.view;

import org.liveupdate.graph.Graph;

/**
 * Makes the visible graph of a graph and a fold state. What is folded away is counted at the nodes that stay:
 * {@link org.liveupdate.graph.Node#foldedIn()}, {@code foldedOut()} and {@code foldedChildren()}. Edges into a
 * collapsed container end at the container.
 */
public final class Folding {

    private Folding() {
    }

    /** The visible part of the graph. A node at the top of the graph is shown or hidden with all that is inside it. */
    public static Graph apply(Graph graph, FoldState state) {
        throw new UnsupportedOperationException();
    }
}
