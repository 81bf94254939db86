/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How two states differ.
 *
 * @param before    name of the earlier state
 * @param after     name of the later state
 * @param objects   every object of either state and what became of it, by kind, in a fixed order
 * @param tables    every page table of both states whose translations differ or could not be compared to the end
 * @param preserved how the preserved folios differ; empty if one of the states does not say what is preserved
 * @param kexec     what became of the earlier structures; empty if the later state is of the same kernel
 * @param problems  how the problems differ
 * @param notes     what limits the comparison, one sentence each
 */
public record SnapshotDiff(String before, String after, List<ObjectDiff> objects, List<TableDiff> tables,
        Optional<FolioDiff> preserved, Optional<KexecDiff> kexec, ProblemDiff problems, List<String> notes) {

    /** Copies the lists. */
    public SnapshotDiff {
        objects = List.copyOf(objects);
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }

    /**
     * The objects that are not the same.
     *
     * @return in the order of {@link #objects}
     */
    public List<ObjectDiff> changes() {
        return objects.stream().filter(object -> object.change() != Change.SAME).toList();
    }

    /**
     * How many objects had one fate.
     *
     * @param change what became of them
     * @return their number
     */
    public long count(Change change) {
        return objects.stream().filter(object -> object.change() == change).count();
    }

    /**
     * How many objects had each fate that any had, in one line.
     *
     * @return such as "2 added, 1 changed, 54 alike"
     */
    public String counts() {
        List<String> counts = new ArrayList<>();
        for (Change change : new Change[] { Change.ADDED, Change.REMOVED, Change.CHANGED, Change.MOVED, Change.SAME }) {
            if (count(change) > 0) {
                counts.add(count(change) + " " + (change == Change.SAME ? "alike" : change.text()));
            }
        }
        return counts.isEmpty() ? "no objects" : String.join(", ", counts);
    }

    /**
     * Whether nothing differs: no object, range, preserved folio or problem.
     *
     * @return true if both states are the same as far as they were compared
     */
    public boolean isSame() {
        return changes().isEmpty() && tables.stream().allMatch(TableDiff::isSame)
                && preserved.map(FolioDiff::isSame).orElse(true) && problems.isSame();
    }
}
