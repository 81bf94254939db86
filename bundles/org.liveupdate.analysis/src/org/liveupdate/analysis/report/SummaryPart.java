/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.liveupdate.abi.Plural;
import org.liveupdate.analysis.run.ExpectationResult;
import org.liveupdate.analysis.run.StepResult;

/** All steps in one table. */
final class SummaryPart {

    private final ScenarioReportQuery query;
    private final StepChoice choice;
    private final List<Block.Row> rows = new ArrayList<>();

    SummaryPart(ScenarioReportQuery query, StepChoice choice) {
        this.query = query;
        this.choice = choice;
    }

    Section section() {
        int quiet = 0;
        for (StepResult result : query.results()) {
            if (choice.isTold(result)) {
                quiet(result.index(), quiet);
                quiet = 0;
                rows.add(row(result));
            } else {
                quiet++;
            }
        }
        quiet(query.results().size(), quiet);
        return Section.of("summary", "Summary", List.of(
                new Block.Table("", List.of("Step", "Result", "Expected", "Breaks", "Kernel log"), rows, false)));
    }

    private void quiet(int end, int count) {
        if (count > 0) {
            String which = count == 1 ? "step " + end : "steps " + (end - count + 1) + " to " + end;
            rows.add(Block.Row.of(which, "as expected", "", "", ""));
        }
    }

    private static Block.Row row(StepResult result) {
        long met = result.expectations().stream().filter(ExpectationResult::met).count();
        int all = result.expectations().size();
        String compared = met == all ? "met" : met + " of " + all + " met";
        String found = all > 0 && result.skipped() ? "not reached" : compared;
        String expected = all == 0 ? result.isMet() ? "" : "no failure" : found;
        long complaints = result.log().stream().filter(StepTexts::complains).count();
        return new Block.Row(StepTexts.sign(result), StepTexts.id(result),
                List.of(result.index() + 1 + ". " + StepTexts.label(result), StepTexts.result(result), expected,
                        result.invariants().fresh().stream().map(each -> each.invariant().getLiteral())
                                .collect(Collectors.joining(", ")),
                        complaints == 0 ? "" : Plural.of(complaints, "complaint")));
    }
}
