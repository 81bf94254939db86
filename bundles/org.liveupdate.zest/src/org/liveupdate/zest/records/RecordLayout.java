/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.records;

import org.eclipse.swt.widgets.Display;
import org.liveupdate.graph.Graph;
import org.liveupdate.graph.layout.LayoutMonitor;
import org.liveupdate.graph.layout.LayoutOptions;
import org.liveupdate.graph.layout.Layouts;
import org.liveupdate.graph.layout.Placement;
import org.liveupdate.graph.layout.Point;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.liveupdate.zest.layout.Cancellation;
import org.liveupdate.zest.layout.LayoutThreads;

/** Lays out records on a thread of its own; a new start cancels the one before. */
final class RecordLayout {
    private final RecordGraphViewer viewer;
    private Cancellation cancellation = Cancellation.NEVER;
    private boolean busy;

    RecordLayout(RecordGraphViewer viewer) {
        this.viewer = viewer;
    }

    boolean isBusy() {
        return busy;
    }

    void cancel() {
        cancellation.cancel();
        busy = false;
    }

    /** Lays out a graph that keeps its places as far as it has some. */
    void start(Placement previous, Supplier<Graph> graph, Consumer<RecordView> done) {
        LayoutOptions options = viewer.getLayoutOptions();
        run(monitor -> {
            Graph visible = graph.get();
            monitor.check();
            Placement placement = previous.boxes().isEmpty() ? Layouts.layout(visible, options, monitor)
                    : Layouts.incremental(visible, previous, options, monitor);
            return new RecordView(visible, placement);
        }, done);
    }

    /** Routes edges anew after nodes were moved. */
    void moved(RecordView view, Map<String, Point> corners, Consumer<RecordView> done) {
        LayoutOptions options = viewer.getLayoutOptions();
        run(monitor -> new RecordView(view.graph(), Layouts.moved(view.graph(), view.placement(), corners, options)),
                done);
    }

    /** What runs on the other thread. */
    private interface Work {
        RecordView run(LayoutMonitor monitor);
    }

    private void run(Work work, Consumer<RecordView> done) {
        cancel();
        Cancellation mine = new Cancellation();
        cancellation = mine;
        busy = true;
        Display display = viewer.getControl().getDisplay();
        LayoutMonitor monitor = new LayoutMonitor() {
            @Override
            public boolean isCanceled() {
                return mine.isCancelled();
            }
        };
        LayoutThreads.execute(() -> {
            try {
                RecordView result = work.run(monitor);
                finish(display, mine, () -> done.accept(result));
            } catch (CancellationException cancelled) {
                mine.cancel();
            } catch (RuntimeException defect) {
                finish(display, mine, () -> {
                    throw defect;
                });
            }
        });
    }

    private void finish(Display display, Cancellation mine, Runnable action) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!mine.isCancelled() && !viewer.getControl().isDisposed()) {
                    busy = false;
                    action.run();
                }
            });
        }
    }
}
