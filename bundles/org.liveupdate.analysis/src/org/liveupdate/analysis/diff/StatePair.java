/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.graph.FocusQuery;
import org.liveupdate.analysis.pointer.PointerIndex;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.view.GraphDiff;

/** Two states that were compared once, of which any number of graphs can be made. Safe to ask from any thread. */
public final class StatePair {

    private final Stage before;
    private final Stage after;
    private final DiffQuery.Result result;
    private PointerIndex earlier;
    private PointerIndex later;

    private StatePair(Stage before, Stage after, DiffQuery.Result result) {
        this.before = before;
        this.after = after;
        this.result = result;
    }

    /**
     * Compares two states.
     *
     * @param before   the earlier state
     * @param after    the later state
     * @param progress what is told about progress and asked for cancellation
     * @return the pair
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public static StatePair of(Stage before, Stage after, Progress progress) {
        return new StatePair(before, after, DiffQuery.of(before, after).result(progress));
    }

    /**
     * How the states differ.
     *
     * @return the differences
     */
    public SnapshotDiff diff() {
        return result.diff();
    }

    /**
     * The graphs of both states.
     *
     * @param focus    what to show, as {@link FocusQuery} understands it, or null for an overview
     * @param steps    with an address as focus: how many pointers to follow each way
     * @param progress what is told about progress and asked for cancellation
     * @return the graphs; what the focus names may be missing in one of the states, whose graph is empty then
     * @throws IllegalArgumentException if neither state has what the focus names
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public BeforeAfterQuery.Graphs graphs(String focus, int steps, Progress progress) {
        SameIds ids = new SameIds(result);
        IllegalArgumentException[] missing = new IllegalArgumentException[2];
        Graph old = graph(true, focus, steps, progress, missing);
        Graph now = graph(false, ids.inLater(focus), steps, progress, missing);
        if (missing[0] != null && missing[1] != null) {
            throw missing[0];
        }
        if (diff().kexec().isPresent()) {
            KexecMarks marks = new KexecMarks(diff().kexec().get());
            old = marks.earlier(old);
            now = marks.later(now);
        }
        now = ids.renamed(now);
        Graph merged = new ObjectStates(diff().objects()).applied(GraphDiff.merge(old, now), old, now);
        return new BeforeAfterQuery.Graphs(Marks.of(old, merged), Marks.of(now, merged), merged, diff());
    }

    private Graph graph(boolean old, String focus, int steps, Progress progress, IllegalArgumentException[] missing) {
        Stage stage = old ? before : after;
        try {
            FocusQuery query = new FocusQuery(stage.inspection(), focus, steps);
            return FocusQuery.SUMMARY.equals(focus) ? query.run(progress)
                    : query.run(pointers(old, progress), progress);
        } catch (IllegalArgumentException none) {
            missing[old ? 0 : 1] = none;
            return Graph.builder().build();
        }
    }

    private synchronized PointerIndex pointers(boolean old, Progress progress) {
        if (old) {
            earlier = earlier == null ? pointers(before, progress) : earlier;
            return earlier;
        }
        later = later == null ? pointers(after, progress) : later;
        return later;
    }

    private static PointerIndex pointers(Stage stage, Progress progress) {
        return PointerIndex.of(stage.inspection().memory(), stage.inspection().structures(), progress);
    }
}
