/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.analysis.run.ExpectationResult;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.model.scenario.ExpectInvariant;
import org.liveupdate.model.scenario.Invariant;

/** The named invariants, and at which steps they were checked. */
final class InvariantPart {

    private final List<StepResult> results;

    InvariantPart(List<StepResult> results) {
        this.results = results;
    }

    Section section() {
        List<Block.Row> rows = new ArrayList<>();
        Sign worst = Sign.NONE;
        for (Invariant invariant : Invariant.values()) {
            List<String> found = new ArrayList<>();
            Sign sign = Sign.NONE;
            for (StepResult result : results) {
                for (ExpectationResult each : result.expectations()) {
                    if (each.reached() && each.expectation() instanceof ExpectInvariant expected
                            && expected.getInvariant() == invariant) {
                        found.add("step " + (result.index() + 1) + ": " + text(expected, each));
                        sign = sign.or(each.met() ? Sign.GOOD : Sign.BAD);
                    }
                }
            }
            worst = worst.or(sign);
            rows.add(new Block.Row(sign, "", List.of(invariant.getLiteral(), meaning(invariant),
                    found.isEmpty() ? "not checked" : String.join("; ", found))));
        }
        return new Section("invariants", "Invariants", worst, "", List.of(
                new Block.Table("", List.of("Invariant", "What it says", "Checked"), rows, false)), List.of());
    }

    private static String text(ExpectInvariant expected, ExpectationResult result) {
        if (!result.met()) {
            return result.text();
        }
        return expected.isHolds() ? "holds" : "broken, as expected: " + result.text();
    }

    private static String meaning(Invariant invariant) {
        return switch (invariant) {
            case DMA_UNDISTURBED -> "No DMA of a preserved device faults or lands in foreign memory.";
            case NO_UNPRESERVED_DMA -> "No device that was not preserved can do DMA in the gap of a kexec.";
            case TABLES_PRESERVED -> "Everything that preserved tables lead to is preserved.";
            case REFERENCE_COUNTS -> "Every reference count equals its references.";
            case DOMAIN_IDS -> "Domain ids are unique per unit, and taken only where they are used.";
            case NO_LEAKS -> "Nothing is left behind after unpreserve.";
            case NO_SLEEP_IN_ATOMIC -> "Nobody sleeps while holding a spinlock.";
            case ABI_CONFORMANCE -> "Bytes conform to the ABI.";
        };
    }
}
