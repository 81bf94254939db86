/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.source.StateSource;
import org.liveupdate.kernel.user.Outcome;
import org.liveupdate.model.scenario.Kexec;
import org.liveupdate.model.scenario.KexecStage;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.Step;

/**
 * Plays a scenario forward and back. It stands at a position: 0 after the machine was switched on, n after step n. What
 * was made once is kept, so going back, and forward again to where it was, costs nothing.
 *
 * <p>It plays a copy of the scenario; edits come in with {@link #update}. Any thread may ask; what moves the position
 * may be called from any thread, too, and waits for a move that is under way. A move that is cancelled ends at the last
 * step that was made.
 */
public final class ScenarioPlayer {

    private static final int NONE = -1;

    /** What can be asked while a move is under way. */
    private record Played(Scenario scenario, Outcome boot, Moment start, List<StepResult> results, int position) {

        Played at(int there) {
            return new Played(scenario, boot, start, results, there);
        }

        Played with(StepResult next) {
            List<StepResult> more = new ArrayList<>(results);
            more.add(next);
            return new Played(scenario, boot, start, List.copyOf(more), more.size());
        }
    }

    private final InvariantChecks checks;
    private volatile Played played;
    private ScenarioRun run;

    /**
     * Switches the machine of a scenario on.
     *
     * @param scenario a scenario that has passed validation
     * @throws IllegalArgumentException if its machine cannot be built
     */
    public ScenarioPlayer(Scenario scenario) {
        this(scenario, InvariantChecks.UNLESS_LONG);
    }

    /**
     * Switches the machine of a scenario on.
     *
     * @param scenario a scenario that has passed validation
     * @param checks   after which steps all invariants are checked
     * @throws IllegalArgumentException if its machine cannot be built
     */
    public ScenarioPlayer(Scenario scenario, InvariantChecks checks) {
        this.checks = checks;
        switchOn(EcoreUtil.copy(scenario));
    }

    private void switchOn(Scenario copy) {
        ScenarioRun fresh = new ScenarioRun(copy, checks);
        run = fresh;
        played = new Played(copy, fresh.boot(), fresh.start(), List.of(), 0);
    }

    /**
     * The copy that is played.
     *
     * @return not to be changed; steps and elements have the ids of the scenario that was given
     */
    public Scenario scenario() {
        return played.scenario();
    }

    /**
     * How switching on ended.
     *
     * @return 0, or a panic of the first kernel
     */
    public Outcome boot() {
        return played.boot();
    }

    /**
     * The number of steps.
     *
     * @return the last position
     */
    public int size() {
        return steps().size();
    }

    /**
     * Where it stands.
     *
     * @return 0 before the first step
     */
    public int position() {
        return played.position();
    }

    /**
     * What was made so far, also behind the position after going back.
     *
     * @return one result for each step that was made, in order; a list that does not change
     */
    public List<StepResult> results() {
        return played.results();
    }

    /**
     * The step that led to the position.
     *
     * @return what it did; empty at position 0
     */
    public Optional<StepResult> last() {
        Played now = played;
        return now.position() == 0 ? Optional.empty() : Optional.of(now.results().get(now.position() - 1));
    }

    /**
     * The machine at the position.
     *
     * @return the moment
     */
    public Moment moment() {
        Played now = played;
        return moment(now, now.position());
    }

    /**
     * The machine at a position that was reached before.
     *
     * @param position 0 up to the number of results
     * @return the moment
     * @throws IndexOutOfBoundsException if that step was not made yet
     */
    public Moment moment(int position) {
        return moment(played, position);
    }

    private static Moment moment(Played now, int position) {
        return position == 0 ? now.start() : now.results().get(position - 1).moment();
    }

    /**
     * The state at a position that was reached before, decoded, for views.
     *
     * @param position 0 up to the number of results
     * @param progress what is told about progress and asked for cancellation
     * @return always the same object while somebody holds it
     * @throws IndexOutOfBoundsException if that step was not made yet
     * @throws CancellationException     if cancelled
     */
    public StateSource source(int position, Progress progress) {
        return moment(position).source(progress);
    }

    /**
     * Makes one step.
     *
     * @param progress what is told about progress and asked for cancellation
     * @return the new position; the same at the end
     * @throws CancellationException if cancelled
     */
    public synchronized int forward(Progress progress) {
        return jump(position() + 1, progress);
    }

    /**
     * Goes one step back.
     *
     * @return the new position; 0 at the start
     */
    public synchronized int back() {
        played = played.at(Math.max(0, played.position() - 1));
        return played.position();
    }

    /**
     * Goes to a position, whatever breakpoints are on the way.
     *
     * @param position where to go; beyond the end is the end
     * @param progress what is told about progress and asked for cancellation
     * @return the new position
     * @throws CancellationException if cancelled
     */
    public synchronized int jump(int position, Progress progress) {
        int to = Math.min(Math.max(0, position), size());
        if (to < played.position()) {
            played = played.at(to);
            return to;
        }
        return go(to, false, progress);
    }

    /**
     * Makes all steps that are left, whatever breakpoints are on the way.
     *
     * @param progress what is told about progress and asked for cancellation
     * @return the new position: the end
     * @throws CancellationException if cancelled
     */
    public int runToEnd(Progress progress) {
        return jump(Integer.MAX_VALUE, progress);
    }

    /**
     * Runs on to the next step with a breakpoint, which is not made, or to the end.
     *
     * @param progress what is told about progress and asked for cancellation
     * @return the new position
     * @throws CancellationException if cancelled
     */
    public synchronized int runToBreakpoint(Progress progress) {
        return go(size(), true, progress);
    }

    /** Goes back to the start and forgets what was made. */
    public synchronized void reset() {
        run = null;
        played = new Played(played.scenario(), played.boot(), played.start(), List.of(), 0);
    }

    /**
     * Whether there is something to do before the next kexec.
     *
     * @return true if {@link #preserve} moves
     */
    public boolean canPreserve() {
        Played now = played;
        return nextKexec(now, now.position()) > now.position();
    }

    /**
     * Runs up to the next kexec or breakpoint.
     *
     * @param progress what is told about progress and asked for cancellation
     * @return the new position; the same if there is no kexec ahead
     * @throws CancellationException if cancelled
     */
    public synchronized int preserve(Progress progress) {
        return go(Math.max(played.position(), nextKexec(played, played.position())), true, progress);
    }

    /**
     * Whether there is a kexec ahead.
     *
     * @return true if {@link #kexec} moves
     */
    public boolean canKexec() {
        Played now = played;
        return nextKexec(now, now.position()) != NONE;
    }

    /**
     * Runs over the next kexec, until the next kernel is up or a breakpoint comes. A kexec that the scenario makes in
     * several steps is made as a whole.
     *
     * @param progress what is told about progress and asked for cancellation
     * @return the new position; the same if there is no kexec ahead
     * @throws CancellationException if cancelled
     */
    public synchronized int kexec(Progress progress) {
        int last = nextKexec(played, played.position());
        for (int next = last; next != NONE && !boots(next); next = nextKexec(played, next + 1)) {
            last = Math.max(last, nextKexec(played, next + 1));
        }
        return go(Math.max(played.position(), last + 1), true, progress);
    }

    private boolean boots(int step) {
        return ((Kexec) steps().get(step)).getUntil() == KexecStage.BOOT;
    }

    /**
     * Whether a kexec was made and something is left to do after it.
     *
     * @return true if {@link #restore} moves
     */
    public boolean canRestore() {
        Played now = played;
        int first = nextKexec(now, 0);
        return first != NONE && first < now.position() && restored(now) > now.position();
    }

    /**
     * Runs to the next kexec, a breakpoint, or the end.
     *
     * @param progress what is told about progress and asked for cancellation
     * @return the new position
     * @throws CancellationException if cancelled
     */
    public synchronized int restore(Progress progress) {
        return go(restored(played), true, progress);
    }

    private static int restored(Played now) {
        int next = nextKexec(now, now.position());
        return next == NONE ? now.scenario().getSteps().size() : next;
    }

    /**
     * How much an edit leaves as it was, without taking it over.
     *
     * @param edited the scenario as it is now, valid or not
     * @return the number of steps from the first on that still do the same; -1 if the machine was changed
     */
    public int same(Scenario edited) {
        return UnchangedSteps.count(played.scenario(), edited);
    }

    /**
     * Takes over an edited scenario. Results of the steps before the first one that now does something else are kept;
     * if the machine was changed, none.
     *
     * @param scenario a scenario that has passed validation
     * @return the number of results that are kept; the position is not beyond it
     * @throws IllegalArgumentException if its machine cannot be built; nothing has changed then
     */
    public synchronized int update(Scenario scenario) {
        Scenario copy = EcoreUtil.copy(scenario);
        int same = UnchangedSteps.count(played.scenario(), copy);
        if (same < 0) {
            switchOn(copy);
            return 0;
        }
        int kept = Math.min(same, played.results().size());
        List<StepResult> results = new ArrayList<>();
        for (StepResult known : played.results().subList(0, kept)) {
            results.add(known.of(copy.getSteps().get(known.index())));
        }
        run = null;
        played = new Played(copy, played.boot(), played.start(), List.copyOf(results),
                Math.min(played.position(), kept));
        return kept;
    }

    private List<Step> steps() {
        return played.scenario().getSteps();
    }

    /** The next step that is a kexec and switched on, from a step on. */
    private static int nextKexec(Played now, int from) {
        List<Step> steps = now.scenario().getSteps();
        for (int i = from; i < steps.size(); i++) {
            if (steps.get(i) instanceof Kexec kexec && !kexec.isDisabled()) {
                return i;
            }
        }
        return NONE;
    }

    private int go(int to, boolean stopping, Progress progress) {
        int from = played.position();
        while (played.position() < to) {
            int at = played.position();
            if (stopping && at > from && steps().get(at).isBreakpoint()) {
                break;
            }
            progress.checkCancelled();
            if (at < played.results().size()) {
                played = played.at(at + 1);
            } else {
                progress.report("Running step " + (at + 1), at - from, to - from);
                played = played.with(make(progress));
            }
        }
        return played.position();
    }

    private StepResult make(Progress progress) {
        try {
            if (run == null) {
                run = ScenarioRun.again(played.scenario(), checks, played.results(), progress);
            }
            return run.next(progress);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            // nobody knows how far the machine got: the next move makes it anew, up to here
            run = null;
            throw e;
        }
    }
}
