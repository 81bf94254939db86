/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.check.Checks;
import org.liveupdate.analysis.run.Moment;
import org.liveupdate.analysis.run.ScenarioRun;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.analysis.state.StateBuilder;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.kho.FindOptions;
import org.liveupdate.model.scenario.Kexec;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.template.ScenarioTemplates;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Running a whole scenario without expectations, and decoding its machine in the gap of its kexec. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RunnerBenchmark {

    /** A template, or a number of devices. */
    @Param({"first", "scalable", "250", "1000"})
    public String size;

    private Scenario scenario;
    private Moment gap;

    /** Runs the scenario once. */
    @Setup
    public void prepare() {
        scenario = Character.isDigit(size.charAt(0)) ? LargeScenario.of(Integer.parseInt(size))
                : ScenarioTemplates.find(size).orElseThrow().create();
        scenario.getSteps().forEach(step -> step.getExpectations().clear());
        List<StepResult> results = run();
        gap = results.stream().filter(result -> result.step() instanceof Kexec).findFirst().orElseThrow().moment();
        System.out.print(results.size() + " steps; ");
    }

    /** All steps. */
    @Benchmark
    public List<StepResult> run() {
        return new ScenarioRun(scenario).runTo(Integer.MAX_VALUE, Progress.NONE);
    }

    /** One moment, decoded and checked. */
    @Benchmark
    public LiveUpdateState decode() {
        DecodeContext context = DecodeContext.of(gap.machine().memory(), Progress.NONE);
        LiveUpdateState state = StateBuilder.build(context, gap.machine().registers(), FindOptions.DEFAULT,
                Optional.empty());
        Checks.run(state, context);
        return state;
    }
}
