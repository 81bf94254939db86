/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.text;

import org.liveupdate.analysis.run.ScenarioRun;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.kernel.base.KernelLog;
import org.liveupdate.kernel.base.TraceEvent;
import org.liveupdate.kernel.user.Outcome;

/** A run as text: a line for each step, below it what was expected in vain and what the kernel complained of. */
public final class RunText {

    private RunText() {
    }

    /**
     * Appends a run.
     *
     * @param run   the run
     * @param trace whether to show who called whom
     * @param text  where to
     */
    public static void append(ScenarioRun run, boolean trace, StringBuilder text) {
        text.append(Printable.of(String.valueOf(run.scenario().getName()))).append('\n');
        if (!run.boot().isDone()) {
            text.append("boot: ").append(run.boot()).append('\n');
        }
        run.results().forEach(result -> append(result, trace, text));
        long unmet = run.results().stream().filter(result -> !result.isMet()).count();
        long expected = run.results().stream().mapToLong(result -> result.expectations().size()).sum();
        text.append(run.results().size()).append(" of ").append(run.scenario().getSteps().size()).append(" steps, ")
                .append(expected).append(" expectations");
        long lost = run.results().stream().flatMap(result -> result.expectations().stream())
                .filter(each -> !each.reached()).count();
        text.append(lost == 0 ? "" : ", " + lost + " not reached");
        text.append(unmet == 0 ? lost == 0 ? ", all met\n" : ", the others met\n" : ", not met in " + unmet + (unmet == 1 ? " step\n" : " steps\n"));
    }

    private static void append(StepResult result, boolean trace, StringBuilder text) {
        String sign = result.skipped() ? "-" : result.isMet() ? " " : "!";
        text.append(String.format("%s %3d  %-40s %s%n", sign, result.index() + 1, Printable.of(name(result)),
                result.skipped() ? "skipped" : Printable.of(outcome(result.outcome()))).replace("\r", ""));
        result.expectations().stream().filter(each -> !each.met())
                .forEach(each -> text.append(each.reached() ? "       not met: " : "       expectation ")
                        .append(Printable.of(each.text())).append('\n'));
        result.log().stream().filter(line -> line.severity() != KernelLog.Severity.INFO)
                .forEach(line -> text.append("       ").append(line.severity()).append(' ').append(line.function())
                .append(": ")
                        .append(Printable.of(line.message())).append('\n'));
        if (trace) {
            result.events().stream().map(TraceEvent::line)
                    .forEach(line -> text.append("       ").append(Printable.of(line)).append('\n'));
        }
    }

    /** The kind of a step in words, and its id: {@code preserve file (step-13)}. */
    private static String name(StepResult result) {
        String kind = result.step().eClass().getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(java.util.Locale.ROOT);
        String id = result.step().getId();
        return id == null ? kind : kind + " (" + id + ")";
    }

    private static String outcome(Outcome outcome) {
        return outcome.kind() == Outcome.Kind.FAILED ? "-" + outcome.errno() + "  " + outcome.text()
                : outcome.toString();
    }
}
