/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liveupdate.analysis.reference.InvariantText;
import org.liveupdate.analysis.run.BrokenInvariant;
import org.liveupdate.analysis.run.ExpectationResult;
import org.liveupdate.analysis.run.InvariantVerdict;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.model.scenario.ExpectInvariant;
import org.liveupdate.model.scenario.Invariant;

/** The named invariants: after which steps they were broken, and what the scenario expected of them. */
final class InvariantPart {

    private final List<StepResult> results;

    InvariantPart(List<StepResult> results) {
        this.results = results;
    }

    Section section() {
        List<Block.Row> rows = new ArrayList<>();
        Sign worst = Sign.NONE;
        for (Invariant invariant : Invariant.values()) {
            Sign sign = sign(invariant);
            worst = worst.or(sign);
            rows.add(new Block.Row(sign, "", List.of(invariant.getLiteral(), InvariantText.of(invariant).says(),
                    holds(invariant), String.join("; ", expected(invariant)))));
        }
        return new Section("invariants", "Invariants", worst, "", List.of(new Block.Table("",
                List.of("Invariant", "What it says", "Holds", "Expected"), rows, false)), List.of());
    }

    private Sign sign(Invariant invariant) {
        Sign sign = results.stream().anyMatch(result -> result.invariants().checked()) ? Sign.GOOD : Sign.NONE;
        for (StepResult result : results) {
            sign = sign.or(result.invariants().of(invariant).isPresent() ? Sign.NOTE : Sign.NONE);
            for (ExpectationResult each : result.expectations()) {
                if (isAbout(invariant, each)) {
                    sign = sign.or(each.met() ? Sign.GOOD : Sign.BAD);
                }
            }
        }
        return sign;
    }

    /** After which steps it holds: {@code broken after steps 16 to 18: ...}. */
    private String holds(Invariant invariant) {
        List<String> broken = new ArrayList<>();
        Optional<BrokenInvariant> now = Optional.empty();
        int last = 0;
        boolean checked = false;
        for (StepResult result : results) {
            InvariantVerdict verdict = result.invariants();
            if (verdict.checked()) {
                checked = true;
                Optional<BrokenInvariant> next = verdict.of(invariant);
                if (next.isEmpty() && now.isPresent()) {
                    broken.add(text(now.get(), last));
                }
                now = next;
                last = result.index();
            }
        }
        if (now.isPresent()) {
            broken.add(text(now.get(), last));
        }
        String always = checked ? "after every step" : "not checked after every step";
        return broken.isEmpty() ? always : String.join("; ", broken);
    }

    private static String text(BrokenInvariant broken, int last) {
        String steps = broken.since() == last ? "step " + (last + 1)
                : "steps " + (broken.since() + 1) + " to " + (last + 1);
        String more = broken.how().size() == 1 ? "" : ", and " + (broken.how().size() - 1) + " more";
        return "broken after " + steps + ": " + broken.how().get(0).text() + more;
    }

    private List<String> expected(Invariant invariant) {
        List<String> found = new ArrayList<>();
        for (StepResult result : results) {
            result.expectations().stream().filter(each -> isAbout(invariant, each))
                    .forEach(each -> found.add("step " + (result.index() + 1) + ": "
                            + text((ExpectInvariant) each.expectation(), each)));
        }
        return found;
    }

    private static boolean isAbout(Invariant invariant, ExpectationResult result) {
        return result.reached() && result.expectation() instanceof ExpectInvariant expected
                && expected.getInvariant() == invariant;
    }

    private static String text(ExpectInvariant expected, ExpectationResult result) {
        if (!result.met()) {
            return result.text();
        }
        return expected.isHolds() ? "holds" : "broken, as expected: " + result.text();
    }
}
