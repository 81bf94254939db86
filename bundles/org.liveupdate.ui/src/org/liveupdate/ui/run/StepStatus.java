/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run;

import java.util.Optional;

import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.machine.DmaAccess;
import org.liveupdate.model.scenario.ExpectInvariant;
import org.liveupdate.model.scenario.Step;

/** How a step ended, as marks show it: each has a shape of its own beside its colour. */
public enum StepStatus {
    /** It was not made yet. */
    AHEAD("", RunMessages.status_ahead), //$NON-NLS-1$
    /** It is switched off. */
    DISABLED("\u2013", RunMessages.status_disabled), //$NON-NLS-1$
    /** It went well. */
    DONE("\u2713", RunMessages.status_done), //$NON-NLS-1$
    /** It went wrong as was expected. */
    EXPECTED("\u2713", RunMessages.status_expected), //$NON-NLS-1$
    /** It went well, but the kernel complained or memory was used against the rules. */
    WARNED("!", RunMessages.status_warned), //$NON-NLS-1$
    /** It returned an error. */
    FAILED("!", RunMessages.status_failed), //$NON-NLS-1$
    /** What was expected of it did not come true. */
    UNMET("\u2717", RunMessages.status_unmet), //$NON-NLS-1$
    /** It does not return. */
    BLOCKED("\u2026", RunMessages.status_blocked), //$NON-NLS-1$
    /** The kernel stopped. */
    PANICKED("X", RunMessages.status_panicked); //$NON-NLS-1$

    private final String sign;
    private final String text;

    StepStatus(String sign, String text) {
        this.sign = sign;
        this.text = text;
    }

    /**
     * The status of a step.
     *
     * @param step   the step as it is now
     * @param result what it did, if it was made
     * @return its status
     */
    public static StepStatus of(Step step, Optional<StepResult> result) {
        if (result.isEmpty()) {
            return step.isDisabled() ? DISABLED : AHEAD;
        }
        StepResult made = result.get();
        if (made.skipped()) {
            return DISABLED;
        }
        boolean expected = !made.expectations().isEmpty() && made.isMet();
        return switch (made.outcome().kind()) {
            case PANICKED -> PANICKED;
            case BLOCKED -> BLOCKED;
            case FAILED -> expected ? EXPECTED : made.isMet() ? FAILED : UNMET;
            case DONE -> !made.isMet() ? UNMET : breaks(made) ? WARNED : isQuiet(made) ? DONE
                    : expected ? EXPECTED : WARNED;
        };
    }

    /** Whether the step breaks an invariant, and nobody expected that. */
    private static boolean breaks(StepResult made) {
        return made.invariants().fresh().stream().anyMatch(broken -> made.expectations().stream()
                .noneMatch(each -> each.expectation() instanceof ExpectInvariant expected && !expected.isHolds()
                        && expected.getInvariant() == broken.invariant()));
    }

    private static boolean isQuiet(StepResult made) {
        boolean hit = made.dma().map(DmaAccess::outcome).orElse(DmaAccess.Outcome.HIT) == DmaAccess.Outcome.HIT;
        return hit && (made.log().isEmpty() || made.log().stream()
                .allMatch(line -> line.severity() == Severity.INFO || line.severity() == Severity.ERROR));
    }

    /**
     * A sign that says it without colour.
     *
     * @return one character, or nothing for a step that was not made
     */
    public String sign() {
        return sign;
    }

    /**
     * The status in words.
     *
     * @return one or two words
     */
    public String text() {
        return text;
    }

    /**
     * Whether something deserves to be looked at.
     *
     * @return true if it went wrong in a way that nobody expected
     */
    public boolean isBad() {
        return this == WARNED || this == FAILED || this == UNMET || this == BLOCKED || this == PANICKED;
    }
}
