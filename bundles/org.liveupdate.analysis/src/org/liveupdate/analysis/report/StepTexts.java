/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

import org.liveupdate.abi.Hex;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.kernel.base.KernelLog;
import org.liveupdate.kernel.user.Outcome;
import org.liveupdate.model.label.ScenarioLabels;

/** What steps are called and how they ended. */
final class StepTexts {

    /** Larger results are addresses or lengths, which nobody reads in decimal. */
    private static final long LARGE = 0x10000;

    private static final ScenarioLabels LABELS = new ScenarioLabels();

    private StepTexts() {
    }

    static ScenarioLabels labels() {
        return LABELS;
    }

    static String id(StepResult result) {
        return "step-" + (result.index() + 1);
    }

    static String label(StepResult result) {
        return LABELS.text(result.step());
    }

    static Sign sign(StepResult result) {
        boolean compared = !result.skipped() && !result.expectations().isEmpty();
        return !result.isMet() ? Sign.BAD : compared ? Sign.GOOD : Sign.NONE;
    }

    /** How the step ended, in few words: with the name of an error number. */
    static String result(StepResult result) {
        Outcome outcome = result.outcome();
        return switch (outcome.kind()) {
            case DONE -> result.skipped() && outcome.value() == 0 ? "skipped"
                    : !outcome.text().isEmpty() ? outcome.text() : "= " + value(outcome.value());
            case FAILED -> "-" + outcome.errno();
            case PANICKED -> "panic";
            case BLOCKED -> "does not return";
        };
    }

    private static String value(long value) {
        return value >= LARGE ? Hex.of(value) : Long.toString(value);
    }

    /** Why it failed; empty if it did not. */
    static String reason(StepResult result) {
        return result.outcome().isDone() ? "" : result.outcome().text();
    }

    static String log(KernelLog.Line line) {
        String severity = line.severity() == KernelLog.Severity.INFO ? "" : line.severity() + " ";
        return severity + line.function() + ": " + line.message();
    }

    static boolean complains(KernelLog.Line line) {
        return line.severity() != KernelLog.Severity.INFO;
    }
}
