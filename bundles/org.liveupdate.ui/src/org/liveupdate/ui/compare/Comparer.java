/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.diff.DifferenceTree;
import org.liveupdate.analysis.diff.PairNodes;
import org.liveupdate.analysis.diff.StatePair;
import org.liveupdate.ui.UiStatus;
import org.liveupdate.ui.editor.MonitorProgress;

/**
 * Compares states and makes their graphs in the background; what is wanted last counts. For the user interface thread.
 */
final class Comparer {

    /** What is told, in the user interface thread. */
    interface Listener {

        /** Work goes on. */
        void progressed(String what);

        /** Two states were compared; the graphs follow. */
        void compared(Comparison comparison);

        /** The graphs are there. */
        void drawn(Drawing drawing);

        /** It cannot be done. */
        void failed(String reason);
    }

    private final Display display;
    private final Consumer<Job> scheduler;
    private final Listener listener;
    private Job job;

    Comparer(Display display, Consumer<Job> scheduler, Listener listener) {
        this.display = display;
        this.scheduler = scheduler;
        this.listener = listener;
    }

    /** Compares two states and draws them. */
    void compare(StagePair pair, PairScope scope) {
        start(Texts.compare_job, progress -> {
            StatePair states = StatePair.of(pair.before().choice().stage(progress),
                    pair.after().choice().stage(progress), progress);
            return new Comparison(pair, states, DifferenceTree.of(states.diff()));
        }, comparison -> {
            listener.compared(comparison);
            draw(comparison, scope);
        });
    }

    /** Draws two states that were compared. */
    void draw(Comparison comparison, PairScope scope) {
        start(Texts.draw_job, progress -> {
            var graphs = scope.graphs(comparison.states(), progress);
            return new Drawing(comparison, graphs, new PairNodes(graphs, comparison.roots()));
        }, listener::drawn);
    }

    private <T> void start(String name, Function<Progress, T> work, Consumer<T> done) {
        cancel();
        job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
                Job self = this;
                Progress progress = new MonitorProgress(monitor, (what, permille) -> tell(self, false,
                        () -> listener.progressed(what)));
                try {
                    T result = work.apply(progress);
                    tell(self, true, () -> done.accept(result));
                    return Status.OK_STATUS;
                } catch (CancellationException e) {
                    return Status.CANCEL_STATUS;
                } catch (IllegalArgumentException e) {
                    // neither state has what the focus names; the message says so, the log keeps what led to it
                    UiStatus.warning(e.getMessage(), e);
                    tell(self, true, () -> listener.failed(e.getMessage()));
                } catch (RuntimeException | OutOfMemoryError e) {
                    UiStatus.error(getName(), e);
                    tell(self, true, () -> listener.failed(e.toString()));
                }
                return Status.OK_STATUS;
            }
        };
        scheduler.accept(job);
    }

    private void tell(Job from, boolean last, Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (job == from) {
                    job = last ? null : job;
                    what.run();
                }
            });
        }
    }

    boolean isBusy() {
        return job != null;
    }

    /** Gives up what is being done; the listener hears nothing of it any more. */
    void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }
}
