/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.graph.FocusQuery;
import org.liveupdate.graph.Graph;

/**
 * The pointer graphs of two states, in which the same object has the same id wherever it stands.
 *
 * @param before the earlier state
 * @param after  the later state
 * @param focus  what to show, as {@link FocusQuery} understands it, or null for an overview
 * @param steps  with an address as focus: how many pointers to follow each way
 */
public record BeforeAfterQuery(Stage before, Stage after, String focus, int steps) {

    /**
     * The graphs. Nodes, rows and edges of all three have the state that tells what became of them.
     *
     * @param before the earlier graph: what is removed, changed or moved is marked
     * @param after  the later graph: what was added, changed or moved is marked
     * @param merged both in one
     * @param diff   how the states differ
     */
    public record Graphs(Graph before, Graph after, Graph merged, SnapshotDiff diff) {
    }

    /**
     * Runs the query.
     *
     * @param progress what is told about progress and asked for cancellation
     * @return the graphs; what the focus names may be missing in one of the states, whose graph is empty then
     * @throws IllegalArgumentException if neither state has what the focus names
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public Graphs run(Progress progress) {
        return StatePair.of(before, after, progress).graphs(focus, steps, progress);
    }
}
