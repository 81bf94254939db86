/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Plural;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.diff.DiffQuery;
import org.liveupdate.analysis.diff.DiffText;
import org.liveupdate.analysis.diff.SnapshotDiff;
import org.liveupdate.analysis.run.ExpectationResult;
import org.liveupdate.analysis.run.Moment;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.analysis.sequence.SequenceQuery;
import org.liveupdate.kernel.machine.DmaAccess;

/** What every step did: a section for each. */
final class StepPart {

    /** Longer lists of lines are folded. */
    private static final int FOLDED = 12;

    private final Moment start;
    private final List<StepResult> results;
    private final StepChoice choice;
    private final ReportOptions options;
    private final Progress progress;

    StepPart(Moment start, List<StepResult> results, StepChoice choice, ReportOptions options, Progress progress) {
        this.start = start;
        this.results = results;
        this.choice = choice;
        this.options = options;
        this.progress = progress;
    }

    Section section() {
        List<Section> sections = new ArrayList<>();
        Moment before = start;
        for (StepResult result : results) {
            if (choice.isTold(result)) {
                progress.checkCancelled();
                progress.report("Describing step " + (result.index() + 1), result.index(), results.size());
                sections.add(step(result, before));
            }
            before = result.moment();
        }
        List<Block> blocks = choice.count() == results.size() ? List.of()
                : List.of(new Block.Paragraph(Sign.NONE, "Told are " + choice.count() + " of "
                        + Plural.of(results.size(), "step")
                        + ": where something went wrong, every kexec, the first of each kind."));
        return new Section("steps", "Steps", Sign.NONE, "", blocks, sections);
    }

    private Section step(StepResult result, Moment before) {
        List<Block> blocks = new ArrayList<>();
        if (!Words.or(result.step().getComment(), "").isEmpty()) {
            blocks.add(new Block.Paragraph(Sign.NONE, result.step().getComment()));
        }
        if (!StepTexts.reason(result).isEmpty()) {
            blocks.add(new Block.Paragraph(result.isMet() ? Sign.NONE : Sign.BAD, StepTexts.reason(result)));
        }
        result.dma().ifPresent(access -> blocks.add(dma(access)));
        if (!result.expectations().isEmpty()) {
            blocks.add(expectations(result.expectations()));
        }
        if (!result.invariants().fresh().isEmpty()) {
            blocks.add(invariants(result));
        }
        if (!result.events().isEmpty()) {
            blocks.add(new Block.Diagram(new SequenceQuery("Step " + (result.index() + 1) + ", "
                    + StepTexts.label(result), List.of(result), options.maxEvents()).run()));
        }
        if (!result.log().isEmpty()) {
            List<String> lines = result.log().stream().map(StepTexts::log).toList();
            blocks.add(new Block.Lines("Kernel log", lines, lines.size() > FOLDED));
        }
        blocks.add(difference(before, result.moment()));
        return new Section(StepTexts.id(result), result.index() + 1 + ". " + StepTexts.label(result),
                StepTexts.sign(result), StepTexts.result(result), blocks, List.of());
    }

    private static Block dma(DmaAccess access) {
        List<Block.Fact> facts = new ArrayList<>();
        facts.add(new Block.Fact("DMA", access.outcome().name().toLowerCase(java.util.Locale.ROOT)));
        if (access.physical() >= 0) {
            facts.add(new Block.Fact("reached", Hex.of(access.physical())
                    + (access.owner().isEmpty() ? "" : ", which is of " + access.owner())));
        }
        if (!access.reason().isEmpty()) {
            facts.add(new Block.Fact("because", access.reason()));
        }
        return new Block.Facts(facts);
    }

    private static Block expectations(List<ExpectationResult> expectations) {
        return new Block.Table("", List.of("Expected", "Found"), expectations.stream()
                .map(each -> new Block.Row(sign(each), "",
                        List.of(StepTexts.labels().text(each.expectation()), each.text())))
                .toList(), false);
    }

    /** What was true before the step and is not any more. */
    private static Block invariants(StepResult result) {
        List<Block.Row> rows = new ArrayList<>();
        result.invariants().fresh().forEach(broken -> broken.added().forEach(each -> rows.add(
                new Block.Row(Sign.NOTE, "", List.of(broken.invariant().getLiteral(), each.text())))));
        return new Block.Table("", List.of("Breaks", "How"), rows, rows.size() > FOLDED);
    }

    private static Sign sign(ExpectationResult each) {
        Sign compared = each.met() ? Sign.GOOD : Sign.BAD;
        return each.reached() ? compared : Sign.NONE;
    }

    private Block difference(Moment before, Moment after) {
        SnapshotDiff diff = DiffQuery.of(before.stage(progress), after.stage(progress)).run(progress);
        if (diff.isSame()) {
            return new Block.Paragraph(Sign.NONE, "Nothing that is decoded differs from the step before.");
        }
        // the first two lines name the states, which the section does, and the third is the title
        List<String> lines = DiffText.of(diff, false).lines().toList();
        List<String> rest = new ArrayList<>(lines.subList(3, lines.size()));
        if (!rest.isEmpty() && rest.get(0).isEmpty()) {
            rest.remove(0);
        }
        return new Block.Lines("Difference from the step before: " + lines.get(2), rest, rest.size() > FOLDED);
    }
}
