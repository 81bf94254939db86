/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.abi.Plural;
import org.liveupdate.analysis.run.BrokenInvariant;
import org.liveupdate.analysis.run.ExpectationResult;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.kernel.base.KernelLog;
import org.liveupdate.kernel.user.Outcome;

/** How a run went, in a sentence. */
record Verdict(Sign sign, String text) {

    static Verdict of(ScenarioReportQuery query) {
        List<StepResult> results = query.results();
        long expected = results.stream().mapToLong(result -> result.expectations().size()).sum();
        long met = results.stream().flatMap(result -> result.expectations().stream()).filter(ExpectationResult::met)
                .count();
        List<String> parts = new ArrayList<>();
        if (!query.boot().isDone()) {
            parts.add("the first kernel did not come up: " + query.boot());
        }
        int steps = query.scenario().getSteps().size();
        parts.add(results.size() == steps ? Plural.of(steps, "step") + " made"
                : results.size() + " of " + Plural.of(steps, "step") + " made");
        parts.add(expected == 0 ? "nothing was expected" : met == expected
                ? "all " + Plural.of(expected, "expectation") + " met"
                : (expected - met) + " of " + Plural.of(expected, "expectation") + " not met");
        long surprises = results.stream().filter(result -> !result.isMet()
                && result.expectations().stream().allMatch(ExpectationResult::met)).count();
        if (surprises > 0) {
            parts.add(Plural.of(surprises, "step") + " failed and nobody expected it");
        }
        long failed = results.stream().filter(result -> result.outcome().kind() == Outcome.Kind.FAILED
                && result.isMet()).count();
        if (failed > 0) {
            parts.add(Plural.of(failed, "call") + " failed as expected");
        }
        long panics = results.stream().filter(result -> !result.skipped()
                && result.outcome().kind() == Outcome.Kind.PANICKED).count();
        parts.add(panics == 0 ? "no panic" : Plural.of(panics, "panic"));
        long broken = results.stream().flatMap(result -> result.invariants().broken().stream())
                .map(BrokenInvariant::invariant).distinct().count();
        if (broken > 0) {
            parts.add(Plural.of(broken, "invariant") + " broken");
        }
        long warnings = results.stream().flatMap(result -> result.log().stream())
                .filter(line -> line.severity() != KernelLog.Severity.INFO
                        && line.severity() != KernelLog.Severity.PANIC)
                .count();
        if (warnings > 0) {
            parts.add(Plural.of(warnings, "complaint") + " in the kernel log");
        }
        boolean good = query.boot().isDone() && results.stream().allMatch(StepResult::isMet);
        return new Verdict(good ? Sign.GOOD : Sign.BAD, sentence(parts));
    }

    private static String sentence(List<String> parts) {
        String text = String.join(", ", parts) + ".";
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
