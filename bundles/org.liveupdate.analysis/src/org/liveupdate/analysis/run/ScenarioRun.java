/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.Progress;
import org.liveupdate.kernel.base.KernelLog;
import org.liveupdate.kernel.machine.Hardware;
import org.liveupdate.kernel.machine.Machine;
import org.liveupdate.kernel.user.Outcome;
import org.liveupdate.model.scenario.ExpectInvariant;
import org.liveupdate.model.scenario.Expectation;
import org.liveupdate.model.scenario.Invariant;
import org.liveupdate.model.scenario.PreserveFile;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.model.scenario.SystemCall;
import org.liveupdate.model.scenario.VfioCdev;

/**
 * A scenario that is run step by step. What was run can be looked at again and again; to run on from an earlier step,
 * the scenario starts anew, which gives the same results. Not safe for several threads.
 */
public final class ScenarioRun {

    private final Scenario scenario;
    private final List<Step> steps;
    private final Machine machine;
    private final StepExecutor calls;
    private final EventExecutor events;
    private final MachineDevices devices;
    private final DmaAudit audit;
    private final KernelCapture kernel;
    private final boolean everyStep;
    private final boolean audited;
    private final Invariants invariants;
    private final Outcome boot;
    private final Moment start;
    /** Why nothing is expected any more, empty while the machine goes on. */
    private String stopped;
    private final List<StepResult> results = new ArrayList<>();
    /** The step that was made last, while its expectations are not checked; checking can be cancelled. */
    private StepResult made;

    /**
     * Switches the scenario's machine on.
     *
     * @param scenario a scenario that has passed validation; it must not change while it runs; all invariants are
     *                 checked after every step, unless it is long
     */
    public ScenarioRun(Scenario scenario) {
        this(scenario, InvariantChecks.UNLESS_LONG);
    }

    /**
     * Switches the scenario's machine on.
     *
     * @param scenario a scenario that has passed validation; it must not change while it runs
     * @param checks   after which steps all invariants are checked
     */
    public ScenarioRun(Scenario scenario, InvariantChecks checks) {
        long began = System.nanoTime();
        this.scenario = scenario;
        this.steps = List.copyOf(scenario.getSteps());
        Hardware hardware = new Hardware();
        this.machine = new Machine(MachineBuilder.spec(scenario.getMachine()),
                MachineBuilder.next(scenario.getMachine()), hardware);
        this.devices = new MachineDevices(machine, hardware);
        this.boot = machine.boot();
        this.stopped = boot.isDone() ? "" : "the first kernel did not come up";
        UserSpace users = new UserSpace(machine);
        this.kernel = new KernelCapture(machine, users);
        this.calls = new StepExecutor(machine, devices, users);
        this.events = new EventExecutor(machine, devices, users, calls::doSwitch);
        this.audit = new DmaAudit(hardware.mappedMemory());
        this.everyStep = checks.isEveryStep(steps.size());
        this.audited = everyStep || steps.stream().flatMap(step -> step.getExpectations().stream())
                .anyMatch(each -> each instanceof ExpectInvariant expected
                        && expected.getInvariant() == Invariant.DMA_UNDISTURBED);
        this.start = moment("switched on", began);
        this.invariants = new Invariants(audit, start.books());
    }

    /**
     * The scenario.
     *
     * @return what is run
     */
    public Scenario scenario() {
        return scenario;
    }

    /**
     * How switching on ended.
     *
     * @return 0, or a panic of the first kernel
     */
    public Outcome boot() {
        return boot;
    }

    /**
     * Whether all invariants are checked after every step.
     *
     * @return false if only those are of which a step expects something
     */
    public boolean checksInvariants() {
        return everyStep;
    }

    /**
     * The machine before the first step.
     *
     * @return the moment after it was switched on
     */
    public Moment start() {
        return start;
    }

    /**
     * The machine that runs, for what a moment does not show.
     *
     * @return the machine after the last step that was made
     */
    public Machine machine() {
        return machine;
    }

    /**
     * What was run so far.
     *
     * @return one result for each step, in order, not to be changed
     */
    public List<StepResult> results() {
        return Collections.unmodifiableList(results);
    }

    /**
     * Whether there is a step left.
     *
     * @return false at the end
     */
    public boolean hasNext() {
        return results.size() < steps.size();
    }

    /**
     * Makes the next step. Nothing of it is an exception: errors and panics are results. After a cancellation it can be
     * called again and goes on where it stopped.
     *
     * @param progress what is told about progress and asked for cancellation while expectations are checked
     * @return what it did
     * @throws java.util.NoSuchElementException at the end
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public StepResult next(Progress progress) {
        if (!hasNext()) {
            throw new java.util.NoSuchElementException("the scenario has only " + steps.size() + " steps");
        }
        if (made == null) {
            made = make(progress);
        }
        audit(made, made.moment(), progress);
        StepResult result = judged(checked(made, progress), progress);
        add(result);
        made = null;
        return result;
    }

    /** Makes the next step without looking at what it did. */
    private StepResult make(Progress progress) {
        long began = System.nanoTime();
        int index = results.size();
        Step step = steps.get(index);
        int trace = machine.context().trace().mark();
        int log = machine.context().log().mark();
        Outcome outcome = step.isDisabled() ? Outcome.of(0) : execute(step, progress);
        Moment moment = moment("step " + (index + 1), began);
        List<KernelLog.Line> said = machine.context().log().since(log);
        invariants.note(said);
        return new StepResult(index, step, step.isDisabled(), outcome, machine.context().trace().since(trace), said,
                step instanceof SystemCall ? Optional.empty() : events.dma(), moment, List.of(),
                InvariantVerdict.NOT_CHECKED);
    }

    private void audit(StepResult bare, Moment moment, Progress progress) {
        if (audited && bare.outcome().isDone() && bare.step() instanceof PreserveFile preserve
                && preserve.getFile() instanceof VfioCdev) {
            audit.note(preserve.getSession().getName(), moment, progress);
        }
        audit.end(moment);
    }

    /**
     * Runs a scenario to where another run of the same steps was, and takes over what that found.
     *
     * @param known results of the first steps of the scenario
     */
    static ScenarioRun again(Scenario scenario, InvariantChecks checks, List<StepResult> known, Progress progress) {
        ScenarioRun run = new ScenarioRun(scenario, checks);
        for (StepResult result : known) {
            progress.checkCancelled();
            run.repeat(result, progress);
        }
        return run;
    }

    /** Makes a step whose result is known: the machine is not saved again, which takes longer than the step. */
    private void repeat(StepResult known, Progress progress) {
        Step step = steps.get(results.size());
        if (!step.isDisabled()) {
            execute(step, progress);
        }
        kernel.follow();
        invariants.note(known.log());
        audit(known, known.moment(), progress);
        add(known);
    }

    private Outcome execute(Step step, Progress progress) {
        devices.setLastRead(new byte[0]);
        return step instanceof SystemCall ? calls.doSwitch(step)
                : events.execute(step, () -> (results.isEmpty() ? start : results.get(results.size() - 1).moment())
                        .inspect(progress));
    }

    private StepResult checked(StepResult bare, Progress progress) {
        // Nobody has promised anything of a machine that has stopped; its devices may go on, and what they do is shown.
        boolean reached = !bare.skipped() && stopped.isEmpty();
        String why = bare.skipped() ? "the step is switched off" : stopped;
        ExpectationChecker checker = new ExpectationChecker(bare, devices.lastRead(), invariants, progress);
        List<ExpectationResult> expected = new ArrayList<>();
        for (Expectation each : bare.step().getExpectations()) {
            if (ExpectationChecker.applies(each, machine.context().behaviour())) {
                expected.add(reached ? checker.doSwitch(each) : ExpectationResult.notReached(each, why));
            }
        }
        return new StepResult(bare.index(), bare.step(), !reached, bare.outcome(), bare.events(), bare.log(),
                bare.dma(), bare.moment(), expected, bare.invariants());
    }

    /**
     * Checks the invariants; of a machine that has stopped in the middle of something, nobody can say that they hold.
     */
    private StepResult judged(StepResult checked, Progress progress) {
        if (!everyStep || !stopped.isEmpty() || checked.outcome().kind() == Outcome.Kind.PANICKED) {
            return checked;
        }
        InvariantVerdict before = results.isEmpty() ? InvariantVerdict.GOOD
                : results.get(results.size() - 1).invariants();
        return checked.with(before.next(checked.index(),
                invariant -> invariants.broken(invariant, checked, progress)));
    }

    private void add(StepResult result) {
        results.add(result);
        if (stopped.isEmpty() && result.outcome().kind() == Outcome.Kind.PANICKED) {
            stopped = "the kernel panicked in step " + (result.index() + 1);
        }
    }

    /**
     * Makes all steps that are left, up to a number of steps.
     *
     * @param count    how many steps to have made at the end
     * @param progress what is told about progress and asked for cancellation
     * @return all results
     */
    public List<StepResult> runTo(int count, Progress progress) {
        while (hasNext() && results.size() < count) {
            progress.report("Running step " + (results.size() + 1), results.size(), steps.size());
            progress.checkCancelled();
            next(progress);
        }
        return results();
    }

    /**
     * Whether all expectations of the steps so far were met.
     *
     * @return true also if there are none
     */
    public boolean isMet() {
        return results.stream().allMatch(StepResult::isMet);
    }

    private Moment moment(String name, long began) {
        return new Moment(name, machine.save(), machine.state(), machine.kernel().number(), kernel.take(),
                Books.of(machine.kernel()), System.nanoTime() - began);
    }
}
