/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.run.ScenarioPlayer;
import org.liveupdate.analysis.source.StateSource;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.validate.ScenarioProblem;
import org.liveupdate.model.validate.ScenarioValidator;
import org.liveupdate.ui.UiStatus;

/**
 * Runs a scenario in the background: makes what was asked for in order, then decodes the moment where it ends. What is
 * asked for meanwhile is made before anything is decoded, so that a key that is held down is not slowed by the views.
 */
final class RunWorker extends Job {

    /** What is told, in the user interface thread. */
    interface Listener {

        /** The player moved. */
        void moved(RunView view);

        /** What the player shows was decoded. */
        void decoded(StateSource source);

        /** It did not work, for a reason in one line. */
        void failed(String reason);

        /** Everything was done. */
        void idle();
    }

    private static final long PAUSE_NANOS = 60_000_000;

    private final Display display;
    private final Listener listener;
    private final Object family;
    private final Deque<RunRequest> queue = new ArrayDeque<>();
    private final AtomicBoolean telling = new AtomicBoolean();
    private boolean underWay;
    private volatile ScenarioPlayer player;
    private volatile boolean ended;

    RunWorker(Display display, Object family, Listener listener) {
        super(RunMessages.job);
        this.display = display;
        this.family = family;
        this.listener = listener;
        setPriority(INTERACTIVE);
        // told however the job ends: one that is stopped just before it runs ends, too
        addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                ended();
            }
        });
    }

    @Override
    public boolean belongsTo(Object other) {
        return other == family;
    }

    /** The player, or null as long as nothing was switched on. */
    ScenarioPlayer player() {
        return player;
    }

    void add(RunRequest request) {
        synchronized (queue) {
            queue.add(request);
        }
        schedule();
    }

    private RunRequest poll() {
        synchronized (queue) {
            RunRequest next = queue.poll();
            underWay |= next != null;
            return next;
        }
    }

    private boolean isWaited() {
        synchronized (queue) {
            return ended || !queue.isEmpty();
        }
    }

    /** Whether nothing is to be done; another run may have begun before somebody asks. */
    private boolean isIdle() {
        synchronized (queue) {
            return queue.isEmpty() && !underWay;
        }
    }

    private void ended() {
        synchronized (queue) {
            underWay = false;
        }
        tell(() -> {
            if (isIdle()) {
                listener.idle();
            }
        });
    }

    private void forget() {
        synchronized (queue) {
            queue.clear();
        }
    }

    /** Stops after the present step and forgets what was asked for. */
    void stop() {
        forget();
        cancel();
    }

    /** Stops for good. */
    void end() {
        ended = true;
        forget();
        cancel();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        IStatus status = Status.OK_STATUS;
        RunRequest request = poll();
        if (request == null) {
            return status;
        }
        try {
            for (; request != null; request = poll()) {
                make(request, new RunProgress(monitor));
                tellMoved();
            }
        } catch (CancellationException e) {
            forget();
            status = Status.CANCEL_STATUS;
        } catch (IllegalArgumentException e) {
            fail(e.getMessage());
        } catch (RuntimeException e) {
            UiStatus.error(RunMessages.failed, e);
            fail(RunMessages.failed);
        }
        tellMoved();
        decode(monitor);
        return status;
    }

    private void fail(String reason) {
        forget();
        tell(() -> listener.failed(reason));
    }

    private void make(RunRequest request, Progress progress) {
        if (request.edited().isPresent()) {
            Scenario edited = request.edited().get();
            check(edited);
            if (player == null) {
                player = new ScenarioPlayer(edited);
            } else {
                player.update(edited);
            }
            player.jump(request.position(), progress);
        }
        if (player != null) {
            request.move().make(player, progress);
        }
    }

    private static void check(Scenario scenario) {
        List<ScenarioProblem> errors = ScenarioValidator.validate(scenario).stream()
                .filter(problem -> problem.code().severity() == Diagnostic.ERROR).toList();
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(NLS.bind(errors.size() == 1 ? RunMessages.invalid_one
                    : RunMessages.invalid, errors.get(0).message(), Integer.valueOf(errors.size())));
        }
    }

    private void decode(IProgressMonitor monitor) {
        ScenarioPlayer of = player;
        if (of == null || isWaited()) {
            return;
        }
        monitor.subTask(RunMessages.decoding);
        try {
            StateSource source = of.source(of.position(), new DecodeProgress());
            tell(() -> listener.decoded(source));
        } catch (CancellationException e) {
            // another moment is wanted; it will be decoded instead
        } catch (RuntimeException e) {
            UiStatus.error(RunMessages.failed, e);
            fail(RunMessages.failed);
        }
    }

    private void tellMoved() {
        if (player != null && telling.compareAndSet(false, true)) {
            tell(() -> {
                telling.set(false);
                listener.moved(RunView.of(player));
            });
        }
    }

    private void tell(Runnable what) {
        if (!ended && !display.isDisposed()) {
            display.asyncExec(() -> {
                if (!ended) {
                    what.run();
                }
            });
        }
    }

    /** Tells how far a move is. */
    private final class RunProgress implements Progress {

        private final IProgressMonitor monitor;
        private long told = System.nanoTime();

        RunProgress(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public void report(String what, long done, long total) {
            long now = System.nanoTime();
            if (now - told > PAUSE_NANOS) {
                told = now;
                monitor.subTask(what);
                tellMoved();
            }
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }
    }

    /** Decoding is short; it is given up only for another moment, so that views never stay behind the run. */
    private final class DecodeProgress implements Progress {

        @Override
        public void report(String what, long done, long total) {
            // soon over
        }

        @Override
        public boolean isCancelled() {
            return isWaited();
        }
    }
}
