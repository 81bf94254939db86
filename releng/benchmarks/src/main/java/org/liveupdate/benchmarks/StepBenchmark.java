/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.benchmarks;

import java.util.concurrent.TimeUnit;

import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.diff.DiffQuery;
import org.liveupdate.analysis.diff.SnapshotDiff;
import org.liveupdate.analysis.diff.Stage;
import org.liveupdate.analysis.graph.SummaryGraph;
import org.liveupdate.analysis.run.ScenarioPlayer;
import org.liveupdate.analysis.source.StateSource;
import org.liveupdate.analysis.tree.StateNode;
import org.liveupdate.model.scenario.Scenario;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * One step of a scenario of many devices, until everything is there that views show of it: the state, its tree, its
 * graph, and what changed. Each measurement is another step, so that nothing is known already.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 100)
@Measurement(iterations = 100)
public class StepBenchmark {

    /** The number of devices. */
    @Param({"100", "1000"})
    public int devices;

    /** How much of the scenario is done before, in percent of its steps. */
    @Param({"10", "80"})
    public int done;

    private ScenarioPlayer player;
    private Stage before;

    /** Runs the scenario up to where it is measured. */
    @Setup
    public void run() {
        Scenario scenario = LargeScenario.of(devices);
        player = new ScenarioPlayer(scenario);
        player.jump(scenario.getSteps().size() * done / 100, Progress.NONE);
        before = player.moment().stage(Progress.NONE);
    }

    /** The step alone, and its state. */
    @Benchmark
    public StateSource state() {
        player.forward(Progress.NONE);
        return player.source(player.position(), Progress.NONE);
    }

    /** The step, its state, and what most views show of it. */
    @Benchmark
    public void views(Blackhole sink) {
        StateSource source = state();
        for (StateNode node : source.tree().root().children()) {
            sink.consume(node.children());
        }
        sink.consume(new SummaryGraph(source.inspection()).run());
        Stage after = player.moment().stage(Progress.NONE);
        SnapshotDiff diff = DiffQuery.of(before, after).run(Progress.NONE);
        before = after;
        sink.consume(diff);
    }
}
