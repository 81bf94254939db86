/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.liveupdate.abi.Progress;

/**
 * Lets core work tell a progress monitor, and a listener that is called not more often than people can see. Every new
 * sentence is a new stage; how many there will be is not known, so the monitor shows the stage that is under way.
 */
public final class MonitorProgress implements Progress {

    /** What is told of progress, in the working thread. */
    @FunctionalInterface
    public interface Listener {

        /**
         * Work went on.
         *
         * @param what    what is being done
         * @param permille how far that is, 0 to 1000, or -1 if not known
         */
        void progressed(String what, int permille);
    }

    private static final int WHOLE = 1000;
    private static final long PAUSE_NANOS = 50_000_000;

    private final IProgressMonitor monitor;
    private final Listener listener;
    private String stage = "";
    private long told;

    /**
     * Wraps a monitor.
     *
     * @param monitor  told about stages, and asked for cancellation
     * @param listener told how far a stage is
     */
    public MonitorProgress(IProgressMonitor monitor, Listener listener) {
        this.monitor = monitor;
        this.listener = listener;
    }

    @Override
    public synchronized void report(String what, long done, long total) {
        long now = System.nanoTime();
        boolean same = what.equals(stage);
        if (same && now - told < PAUSE_NANOS && done < total) {
            return;
        }
        told = now;
        if (!same) {
            stage = what;
            monitor.subTask(what);
        }
        boolean known = total > 0 && done >= 0;
        listener.progressed(what, known ? (int) (Math.min(done, total) * (double) WHOLE / total) : -1);
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}
