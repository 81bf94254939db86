/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import java.util.List;
import java.util.Optional;

import org.liveupdate.kernel.base.KernelLog;
import org.liveupdate.kernel.base.TraceEvent;
import org.liveupdate.kernel.machine.DmaAccess;
import org.liveupdate.kernel.user.Outcome;
import org.liveupdate.model.scenario.ExpectErrno;
import org.liveupdate.model.scenario.ExpectPanic;
import org.liveupdate.model.scenario.Step;

/**
 * What a step did.
 *
 * @param index        position among the steps, from 0
 * @param step         the step
 * @param skipped      whether it is switched off, or came after a panic, so that nothing is expected of it
 * @param outcome      value, error number, panic; 0 for a step that was skipped
 * @param events       who called whom
 * @param log          what the kernel said and got wrong meanwhile
 * @param dma          what became of a DMA probe
 * @param moment       the machine afterwards
 * @param expectations what became of the step's expectations
 * @param invariants   which invariants hold afterwards
 */
public record StepResult(int index, Step step, boolean skipped, Outcome outcome, List<TraceEvent> events,
        List<KernelLog.Line> log, Optional<DmaAccess> dma, Moment moment, List<ExpectationResult> expectations,
        InvariantVerdict invariants) {

    /** Copies the lists. */
    public StepResult {
        events = List.copyOf(events);
        log = List.copyOf(log);
        expectations = List.copyOf(expectations);
    }

    /**
     * Whether everything that was expected of the step came true. A step of which no error and no panic is expected has
     * to succeed.
     *
     * @return true also if it was skipped
     */
    public boolean isMet() {
        // most steps expect nothing, and a timeline asks thousands of them
        return skipped || (outcome.isDone() || isOutcomeExpected())
                && (expectations.isEmpty() || expectations.stream().allMatch(ExpectationResult::met));
    }

    private boolean isOutcomeExpected() {
        return expectations.stream().map(ExpectationResult::expectation)
                .anyMatch(each -> each instanceof ExpectErrno || each instanceof ExpectPanic);
    }

    /** The same with a verdict. */
    StepResult with(InvariantVerdict verdict) {
        return new StepResult(index, step, skipped, outcome, events, log, dma, moment, expectations, verdict);
    }

    /** The same for a copy of the step. */
    StepResult of(Step copy) {
        List<ExpectationResult> copied = expectations.stream().map(each -> each.of(
                copy.getExpectations().get(step.getExpectations().indexOf(each.expectation())))).toList();
        return new StepResult(index, copy, skipped, outcome, events, log, dma, moment, copied, invariants);
    }
}
