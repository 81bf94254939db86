/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.view;

import org.liveupdate.graph.Graph;

/**
 * Merges two graphs into one that shows their difference. Nodes and edges are the same when they have the same id; rows
 * when they have the same name.
 */
public final class GraphDiff {

    private GraphDiff() {
    }

    /**
     * The union of both graphs with states.
     *
     * @return every node, row and edge of both with its {@link org.liveupdate.graph.State}; the value of a changed row
     *         reads {@code old → new}, and so does the place of a node that moved
     */
    public static Graph merge(Graph before, Graph after) {
        throw new UnsupportedOperationException();
    }
}
