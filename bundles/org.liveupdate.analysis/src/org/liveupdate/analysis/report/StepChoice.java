/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.kernel.base.KernelLog;
import org.liveupdate.model.scenario.Kexec;

/** Which steps of a long scenario are told: where something went wrong, around kexec, the first of each kind. */
final class StepChoice {

    private final BitSet told = new BitSet();

    private StepChoice() {
    }

    static StepChoice of(List<StepResult> results, int most) {
        StepChoice choice = new StepChoice();
        if (results.size() <= most) {
            choice.told.set(0, results.size());
            return choice;
        }
        Set<Object> kinds = new HashSet<>();
        choice.add(results, most, result -> !result.isMet());
        choice.add(results, most, result -> result.step() instanceof Kexec);
        choice.add(results, most, result -> !result.invariants().fresh().isEmpty());
        choice.add(results, most, result -> kinds.add(result.step().eClass()));
        choice.add(results, most, result -> !result.outcome().isDone());
        choice.add(results, most, result -> result.log().stream()
                .anyMatch(line -> line.severity() != KernelLog.Severity.INFO));
        choice.add(results, most, result -> !result.expectations().isEmpty());
        return choice;
    }

    private void add(List<StepResult> results, int most, java.util.function.Predicate<StepResult> which) {
        for (StepResult result : results) {
            if (told.cardinality() < most && which.test(result)) {
                told.set(result.index());
            }
        }
    }

    /** Whether a step gets a section of its own. */
    boolean isTold(StepResult result) {
        return told.get(result.index());
    }

    /** How many steps do. */
    int count() {
        return told.cardinality();
    }
}
