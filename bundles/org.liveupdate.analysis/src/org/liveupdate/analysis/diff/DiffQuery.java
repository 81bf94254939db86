/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.decode.StepBudget;
import org.liveupdate.decode.kho.FolioSet;
import org.liveupdate.decode.kho.KhoCandidate;
import org.liveupdate.decode.kho.KhoState;

/**
 * Compares two states. Objects are matched by what they are, see {@link ObjectKind}; memories that share pages are read
 * only where they differ, see {@link org.liveupdate.abi.PhysicalMemory#samePage}.
 *
 * @param before  the earlier state
 * @param after   the later state
 * @param options how far to go
 */
public record DiffQuery(Stage before, Stage after, DiffOptions options) {

    /** What a comparison found, with what only other parts of the program need: which addresses belong together. */
    record Result(SnapshotDiff diff, Pairs pairs, Map<Long, Long> movedTables) {
    }

    private static final int MAX_MOVED_TABLES = 10_000;

    /**
     * A query with the usual limits.
     *
     * @param before the earlier state
     * @param after  the later state
     * @return the query
     */
    public static DiffQuery of(Stage before, Stage after) {
        return new DiffQuery(before, after, DiffOptions.DEFAULT);
    }

    /**
     * Runs the query.
     *
     * @param progress what is told about progress and asked for cancellation
     * @return the differences; the same states give the same result
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public SnapshotDiff run(Progress progress) {
        return result(progress).diff();
    }

    Result result(Progress progress) {
        progress.report("Collecting objects", 0, 0);
        Items old = Items.of(before);
        Items now = Items.of(after);
        progress.checkCancelled();
        Pairs pairs = new Pairs(old, now);
        ObjectComparison comparison = new ObjectComparison(old, now, pairs);
        List<String> notes = new ArrayList<>();
        if (!old.complete() || !now.complete()) {
            notes.add("only the first " + Items.LIMIT + " objects of each state are compared");
        }
        List<ObjectDiff> objects = pairs.all().stream().map(comparison::compare).toList();
        progress.checkCancelled();
        Map<Long, Long> movedTables = new HashMap<>();
        List<TableDiff> tables = tables(old, now, pairs, movedTables, notes, progress);
        SnapshotDiff diff = new SnapshotDiff(before.name(), after.name(), objects, tables, preserved(progress, notes),
                kexec(progress, notes), ProblemDiff.of(before.inspection().problems(), after.inspection().problems()),
                notes);
        return new Result(diff, pairs, movedTables);
    }

    private List<TableDiff> tables(Items old, Items now, Pairs pairs, Map<Long, Long> moved, List<String> notes,
            Progress progress) {
        StepBudget budget = new StepBudget(options.steps(), progress);
        List<TableDiff> result = new ArrayList<>();
        for (Pair pair : pairs.all()) {
            TableComparison.Side one = pair.inBoth() ? old.table(pair.before()) : null;
            TableComparison.Side other = pair.inBoth() ? now.table(pair.after()) : null;
            if (one == null || other == null) {
                continue;
            }
            progress.report("Comparing page tables", result.size(), 0);
            TableDiff table = new TableComparison(one, other, budget, options.maxRanges(), (from, to) -> {
                if (moved.size() < MAX_MOVED_TABLES) {
                    moved.putIfAbsent(to, from);
                }
            }).run(pair.after().label());
            if (!table.complete()) {
                notes.add(table.domain() + ": not compared to the end, for a table is missing or there are too many");
            }
            if (!table.isSame() || !table.complete()) {
                result.add(table);
            }
        }
        return result;
    }

    private Optional<FolioDiff> preserved(Progress progress, List<String> notes) {
        Optional<FolioSet> old = folios(before.inspection().state());
        Optional<FolioSet> now = folios(after.inspection().state());
        if (old.isPresent() != now.isPresent()) {
            notes.add((old.isPresent() ? after : before).name()
                    + ": no intact KHO tree says what is preserved, so preserved folios are not compared");
        }
        return old.isEmpty() || now.isEmpty() ? Optional.empty()
                : Optional.of(FolioComparison.of(old.get(), now.get(), options.maxRanges(), progress));
    }

    private static Optional<FolioSet> folios(LiveUpdateState state) {
        return state.kho().map(KhoCandidate::state).filter(kho -> kho.mapState() == KhoState.MapState.INTACT)
                .map(KhoState::preserved);
    }

    private Optional<KexecDiff> kexec(Progress progress, List<String> notes) {
        Optional<String> evidence = switch (options.kexec()) {
            case NO -> Optional.empty();
            case YES -> Optional.of("told so");
            case AUTO -> KexecEvidence.of(before.inspection().state(), after.inspection().state());
        };
        Optional<FolioSet> preserved = before.inspection().state().preserved();
        if (evidence.isPresent() && preserved.isEmpty()) {
            notes.add(before.name() + ": nothing says what is preserved, so what a kexec did is not known");
        }
        return evidence.isEmpty() || preserved.isEmpty() ? Optional.empty()
                : Optional.of(new KexecComparison(before.inspection(), after.inspection().memory(), preserved.get(),
                        options.maxListed()).run(evidence.get(), progress));
    }
}
