/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.liveupdate.analysis.diff.BeforeAfterQuery;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.layout.JointPlacement;
import org.liveupdate.graph.layout.LayoutMonitor;
import org.liveupdate.graph.layout.LayoutOptions;
import org.liveupdate.graph.layout.Layouts;
import org.liveupdate.graph.view.FoldState;
import org.liveupdate.graph.view.Folding;
import org.liveupdate.zest.layout.Cancellation;
import org.liveupdate.zest.layout.LayoutThreads;

/** Folds two graphs alike and lays them out together on a thread of its own; a new start cancels the one before. */
final class PairLayout {

    /**
     * Two graphs at their places.
     *
     * @param before    the visible part of the earlier graph
     * @param after     the visible part of the later graph
     * @param placement where everything is
     */
    record Placed(Graph before, Graph after, JointPlacement placement) {
    }

    private Cancellation cancellation = Cancellation.NEVER;
    private boolean busy;

    boolean isBusy() {
        return busy;
    }

    void cancel() {
        cancellation.cancel();
        busy = false;
    }

    /** Starts a layout; what is placed is told in the user interface thread. */
    void start(Display display, BeforeAfterQuery.Graphs graphs, FoldState folds, LayoutOptions options,
            Consumer<Placed> done) {
        cancel();
        Cancellation mine = new Cancellation();
        cancellation = mine;
        busy = true;
        LayoutMonitor monitor = new LayoutMonitor() {
            @Override
            public boolean isCanceled() {
                return mine.isCancelled();
            }
        };
        LayoutThreads.execute(() -> {
            try {
                Placed placed = place(graphs, folds, options, monitor);
                if (!display.isDisposed()) {
                    display.asyncExec(() -> {
                        if (!mine.isCancelled()) {
                            busy = false;
                            done.accept(placed);
                        }
                    });
                }
            } catch (CancellationException e) {
                mine.cancel();
            }
        });
    }

    private static Placed place(BeforeAfterQuery.Graphs graphs, FoldState folds, LayoutOptions options,
            LayoutMonitor monitor) {
        Graph before = Folding.apply(graphs.before(), folds);
        Graph after = Folding.apply(graphs.after(), folds);
        monitor.check();
        return new Placed(before, after, Layouts.joint(before, after, options, monitor));
    }
}
