/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.liveupdate.analysis.run.Moment;
import org.liveupdate.analysis.run.ScenarioPlayer;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.analysis.source.StateSource;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.ui.state.StageChoice;
import org.liveupdate.ui.state.StageProvider;
import org.liveupdate.ui.state.StateProvider;

/**
 * The run of the scenario in one editor: where it stands, what the steps did, and the actions that move it. It runs a
 * copy in the background; after the scenario was edited, results of steps that now do something else are stale until
 * the next action, which makes them anew up to the position first. To be called from the user interface thread, in
 * which listeners are called, too.
 */
public final class RunControl implements StateProvider, StageProvider {

    private static final int NOWHERE = -1;

    private final Supplier<Scenario> scenario;
    private final LongSupplier version;
    private final RunWorker worker;
    private final Display display;
    private final ListenerList<Runnable> runListeners = new ListenerList<>();
    private final ListenerList<Runnable> stateListeners = new ListenerList<>();
    private final ListenerList<Runnable> stageListeners = new ListenerList<>();
    private RunView view = RunView.NOTHING;
    private StateSource source;
    private Set<RunAction> possible = Set.of();
    private String problem = ""; //$NON-NLS-1$
    private int same = Integer.MAX_VALUE;
    private int goal = NOWHERE;
    private long seen;
    private boolean edited = true;
    private boolean checking;
    private boolean busy;
    private boolean disposed;

    /**
     * Makes a control that has done nothing yet.
     *
     * @param scenario gives the scenario as it is edited; may give null while there is none
     */
    public RunControl(Supplier<Scenario> scenario) {
        this(scenario, () -> 0);
    }

    /**
     * Makes a control that has done nothing yet and sees edits before it is told of them.
     *
     * @param scenario gives the scenario as it is edited; may give null while there is none
     * @param version  another number after each edit; {@link #edited} is still to be called some time after it
     */
    public RunControl(Supplier<Scenario> scenario, LongSupplier version) {
        this.scenario = scenario;
        this.version = version;
        display = Display.getCurrent();
        worker = new RunWorker(display, this, new Following());
    }

    /** Switches the machine on, so that there is a moment to look at. */
    public void start() {
        request((player, progress) -> {
            // switched on with the scenario
        });
    }

    /**
     * The steps as they are edited.
     *
     * @return the steps, live
     */
    public List<Step> steps() {
        Scenario now = scenario.get();
        return now == null ? List.of() : now.getSteps();
    }

    /**
     * Where it stands among the steps as they are now.
     *
     * @return 0 before the first step, n after step n
     */
    public int position() {
        Step last = view.last();
        List<Step> steps = steps();
        int position = Math.min(view.position(), steps.size());
        if (last == null || position <= same || last.getId() == null) {
            return position;
        }
        for (int i = 0; i < steps.size(); i++) {
            if (last.getId().equals(steps.get(i).getId())) {
                return i + 1;
            }
        }
        return position;
    }

    /**
     * How many steps were made, also behind the position.
     *
     * @return number of results
     */
    public int made() {
        return view.results().size();
    }

    /**
     * What a step did.
     *
     * @param step its index, from 0
     * @return its result, which may be stale; empty if it was not made
     */
    public Optional<StepResult> result(int step) {
        List<Step> steps = steps();
        if (step < 0 || step >= steps.size()) {
            return Optional.empty();
        }
        if (step < same) {
            return step < made() ? Optional.of(view.results().get(step)) : Optional.empty();
        }
        return view.result(steps.get(step), step);
    }

    /**
     * The step that led to the position.
     *
     * @return its result; empty at the start
     */
    public Optional<StepResult> result() {
        return view.position() == 0 ? Optional.empty() : Optional.of(view.results().get(view.position() - 1));
    }

    /**
     * The machine at the position.
     *
     * @return the moment; empty as long as nothing was switched on
     */
    public Optional<Moment> moment() {
        return view.moment(view.position());
    }

    /**
     * The machine one step before.
     *
     * @return the moment; empty at the start
     */
    public Optional<Moment> previous() {
        return view.moment(view.position() - 1);
    }

    /** Makes one step. */
    public void forward() {
        run(RunAction.FORWARD);
    }

    /** Goes one step back. */
    public void back() {
        run(RunAction.BACK);
    }

    /** Runs up to the next kexec. */
    public void preserve() {
        run(RunAction.PRESERVE);
    }

    /** Runs over the next kexec. */
    public void kexec() {
        run(RunAction.KEXEC);
    }

    /** Runs on behind a kexec. */
    public void restore() {
        run(RunAction.RESTORE);
    }

    /** Runs to the next breakpoint. */
    public void runToBreakpoint() {
        run(RunAction.TO_BREAKPOINT);
    }

    /** Runs to the end. */
    public void runToEnd() {
        run(RunAction.TO_END);
    }

    /** Goes to the start and forgets what was made. */
    public void reset() {
        run(RunAction.RESET);
    }

    /**
     * Goes to a position, whatever breakpoints are on the way.
     *
     * @param position 0 is the start, beyond the end is the end
     */
    public void jump(int position) {
        request((player, progress) -> player.jump(position, progress));
        goal = position;
    }

    /**
     * Where it will stand when what is under way is done, as far as that is known.
     *
     * @return the position that was asked for last, else the one that was reached
     */
    public int goal() {
        return busy && goal != NOWHERE ? goal : position();
    }

    /**
     * Whether an action would do anything.
     *
     * @param action the action
     * @return true if it may be offered
     */
    public boolean can(RunAction action) {
        return action.can(steps(), position(), made());
    }

    /**
     * Does something, behind what is under way.
     *
     * @param action what to do
     */
    public void run(RunAction action) {
        request(RunRequest.of(action));
    }

    private void request(RunRequest.Move move) {
        Scenario now = scenario.get();
        if (now == null || disposed) {
            return;
        }
        goal = NOWHERE;
        edited |= version.getAsLong() != seen;
        seen = version.getAsLong();
        Optional<Scenario> copy = edited ? Optional.of(EcoreUtil.copy(now)) : Optional.empty();
        RunRequest request = new RunRequest(copy, position(), move);
        edited = false;
        busy = true;
        problem = ""; //$NON-NLS-1$
        worker.add(request);
        changed();
    }

    /** Stops what is under way after the present step. */
    public void cancel() {
        worker.stop();
    }

    /**
     * Whether something is under way.
     *
     * @return true until the moment is reached and decoded
     */
    public boolean isBusy() {
        return busy;
    }

    /**
     * Whether what is shown is not what the scenario does now.
     *
     * @return true after an edit that concerns a step up to the position, or the machine
     */
    public boolean isStale() {
        return same < view.position() || same < 0;
    }

    /**
     * Whether a step's result is not what the scenario does now.
     *
     * @param step its index, from 0
     * @return true after an edit that concerns it or a step before it
     */
    public boolean isStale(int step) {
        return step >= same;
    }

    /**
     * Why the last action did not work.
     *
     * @return one line; empty if it did
     */
    public String problem() {
        return problem;
    }

    /** The scenario was edited: looks which results are still right. */
    public void edited() {
        edited = true;
        if (!checking && !disposed) {
            checking = true;
            display.asyncExec(this::check);
        }
    }

    private void check() {
        checking = false;
        if (disposed) {
            return;
        }
        if (moment().isEmpty() && !busy) {
            start();
        }
        compare();
        changed();
    }

    private void compare() {
        ScenarioPlayer player = worker.player();
        Scenario now = scenario.get();
        same = player == null || now == null || !edited ? Integer.MAX_VALUE : player.same(now);
    }

    /** Ends the background work. */
    public void dispose() {
        disposed = true;
        worker.end();
    }

    /**
     * Adds a listener.
     *
     * @param listener called after the position, a result or what can be done changed
     */
    public void addRunListener(Runnable listener) {
        runListeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener what was added
     */
    public void removeRunListener(Runnable listener) {
        runListeners.remove(listener);
    }

    @Override
    public Optional<StateSource> state() {
        return Optional.ofNullable(source);
    }

    @Override
    public void addStateListener(Runnable listener) {
        stateListeners.add(listener);
    }

    @Override
    public void removeStateListener(Runnable listener) {
        stateListeners.remove(listener);
    }

    @Override
    public List<StageChoice> stages() {
        return view.stages();
    }

    @Override
    public Optional<StageChoice> current() {
        return view.position() < view.stages().size() ? Optional.of(view.stages().get(view.position()))
                : Optional.empty();
    }

    @Override
    public void show(StageChoice choice) {
        int index = view.stages().indexOf(choice);
        if (index >= 0 && index != view.position()) {
            jump(index);
        }
    }

    @Override
    public void addStageListener(Runnable listener) {
        stageListeners.add(listener);
    }

    @Override
    public void removeStageListener(Runnable listener) {
        stageListeners.remove(listener);
    }

    private static void fire(ListenerList<Runnable> listeners) {
        listeners.forEach(listener -> SafeRunner.run(listener::run));
    }

    /** Tells that the position, a result or what can be done changed. */
    private void changed() {
        fire(runListeners);
        Set<RunAction> now = EnumSet.noneOf(RunAction.class);
        Arrays.stream(RunAction.values()).filter(this::can).forEach(now::add);
        if (!now.equals(possible)) {
            possible = now;
            RunTester.changed();
        }
    }

    /** What the background work tells. */
    private final class Following implements RunWorker.Listener {

        @Override
        public void moved(RunView next) {
            next.follow(view);
            view = next;
            compare();
            changed();
        }

        @Override
        public void decoded(StateSource next) {
            if (source != next) {
                source = next;
                fire(stateListeners);
            }
            fire(stageListeners);
        }

        @Override
        public void failed(String reason) {
            problem = reason;
            edited = true;
            edited();
        }

        @Override
        public void idle() {
            busy = false;
            changed();
        }
    }
}
