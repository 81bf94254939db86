/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.text;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.liveupdate.abi.Plural;
import org.liveupdate.analysis.run.BrokenInvariant;
import org.liveupdate.analysis.run.InvariantVerdict;
import org.liveupdate.analysis.run.ScenarioRun;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.kernel.base.KernelLog;
import org.liveupdate.kernel.base.TraceEvent;
import org.liveupdate.kernel.user.Outcome;
import org.liveupdate.model.scenario.Invariant;

/**
 * A run as text: a line for each step, below it what was expected in vain, what the kernel complained of and which
 * invariants the step breaks.
 */
public final class RunText {

    /** Lines shown of each invariant that a step breaks. */
    private static final int MOST = 5;

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
        InvariantVerdict before = InvariantVerdict.NOT_CHECKED;
        for (StepResult result : run.results()) {
            append(result, before, trace, text);
            before = result.invariants();
        }
        long unmet = run.results().stream().filter(result -> !result.isMet()).count();
        long expected = run.results().stream().mapToLong(result -> result.expectations().size()).sum();
        text.append(run.results().size()).append(" of ").append(Plural.of(run.scenario().getSteps().size(), "step"))
                .append(", ").append(Plural.of(expected, "expectation"));
        long lost = run.results().stream().flatMap(result -> result.expectations().stream())
                .filter(each -> !each.reached()).count();
        text.append(lost == 0 ? "" : ", " + lost + " not reached");
        String met = lost == 0 ? ", all met" : ", the others met";
        text.append(unmet == 0 ? met : ", not met in " + Plural.of(unmet, "step")).append('\n');
        invariants(run, text);
    }

    private static void invariants(ScenarioRun run, StringBuilder text) {
        if (!run.checksInvariants()) {
            text.append("invariants: only those checked of which something is expected\n");
            return;
        }
        Set<Invariant> ever = new TreeSet<>();
        run.results().forEach(result -> result.invariants().broken().forEach(each -> ever.add(each.invariant())));
        text.append("invariants: ").append(ever.isEmpty() ? "all hold after every step"
                : ever.stream().map(Invariant::getLiteral).collect(Collectors.joining(", ")) + " broken").append('\n');
    }

    private static void append(StepResult result, InvariantVerdict before, boolean trace, StringBuilder text) {
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
        result.invariants().fresh().forEach(each -> append(each, text));
        result.invariants().mended(before).forEach(each -> text.append("       holds again: ")
                .append(each.getLiteral()).append('\n'));
        if (trace) {
            result.events().stream().map(TraceEvent::line)
                    .forEach(line -> text.append("       ").append(Printable.of(line)).append('\n'));
        }
    }

    private static void append(BrokenInvariant broken, StringBuilder text) {
        String name = "       breaks " + broken.invariant().getLiteral() + ": ";
        broken.added().stream().limit(MOST).forEach(each -> text.append(name)
                .append(Printable.of(each.text())).append('\n'));
        if (broken.added().size() > MOST) {
            text.append(name).append("and ").append(broken.added().size() - MOST).append(" more\n");
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
