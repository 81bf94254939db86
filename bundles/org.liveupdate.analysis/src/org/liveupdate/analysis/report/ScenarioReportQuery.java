/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.run.Moment;
import org.liveupdate.analysis.run.ScenarioPlayer;
import org.liveupdate.analysis.run.ScenarioRun;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.kernel.user.Outcome;
import org.liveupdate.model.scenario.Scenario;

/**
 * Makes a report of a scenario that was run.
 *
 * @param scenario the scenario
 * @param boot     how switching on ended
 * @param start    the machine before the first step
 * @param results  what the steps did, as far as they were made
 * @param options  how much is told
 */
public record ScenarioReportQuery(Scenario scenario, Outcome boot, Moment start, List<StepResult> results,
        ReportOptions options) {

    /** Copies the list. */
    public ScenarioReportQuery {
        results = List.copyOf(results);
    }

    /**
     * A report of everything that a run has made.
     *
     * @param run the run
     * @return the query
     */
    public static ScenarioReportQuery of(ScenarioRun run) {
        return new ScenarioReportQuery(run.scenario(), run.boot(), run.start(), run.results(), ReportOptions.DEFAULT);
    }

    /**
     * A report of everything that a player has made.
     *
     * @param player the player
     * @return the query
     */
    public static ScenarioReportQuery of(ScenarioPlayer player) {
        return new ScenarioReportQuery(player.scenario(), player.boot(), player.moment(0), player.results(),
                ReportOptions.DEFAULT);
    }

    /**
     * Runs the query.
     *
     * @param progress what is told about progress and asked for cancellation
     * @return the report; the same run gives the same one
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public Report run(Progress progress) {
        Course course = Course.of(start, results);
        StepChoice choice = StepChoice.of(results, options.maxSteps());
        List<Section> sections = new ArrayList<>();
        sections.add(new SummaryPart(this, choice).section());
        sections.add(new MachinePart(scenario).section());
        sections.addAll(new KexecPart(course, options, progress).sections());
        sections.add(new MappingPart(course, options, progress).section());
        sections.add(new InvariantPart(results).section());
        sections.add(new ProblemPart(course, options, progress).section());
        sections.add(new StepPart(start, results, choice, options, progress).section());
        Verdict verdict = Verdict.of(this);
        return new Report(Words.or(scenario.getName(), "Scenario"), "Scenario, run on a simulated kernel",
                Words.or(scenario.getDescription(), ""), verdict.sign(), verdict.text(), sections);
    }
}
