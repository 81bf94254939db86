/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.liveupdate.model.scenario.Invariant;

/**
 * Which invariants hold after a step.
 *
 * @param checked whether all of them were checked; false for a step that was not reached, after a panic, and in a run
 *                that checks them only where a scenario expects something of them
 * @param broken  those that do not hold, in the order of {@link Invariant}
 */
public record InvariantVerdict(boolean checked, List<BrokenInvariant> broken) {

    /** Nothing was checked. */
    public static final InvariantVerdict NOT_CHECKED = new InvariantVerdict(false, List.of());
    /** Everything holds. */
    static final InvariantVerdict GOOD = new InvariantVerdict(true, List.of());

    /** Copies the list. */
    public InvariantVerdict {
        broken = List.copyOf(broken);
    }

    /**
     * How an invariant is broken.
     *
     * @param invariant which
     * @return empty if it holds, or was not checked
     */
    public Optional<BrokenInvariant> of(Invariant invariant) {
        return broken.stream().filter(each -> each.invariant() == invariant).findFirst();
    }

    /**
     * What broke in this very step.
     *
     * @return the invariants with at least one breach that was not there before
     */
    public List<BrokenInvariant> fresh() {
        // nearly always; and a timeline asks this of thousands of steps
        return broken.isEmpty() ? broken : broken.stream().filter(each -> !each.added().isEmpty()).toList();
    }

    /**
     * What was broken after the step before, and holds again.
     *
     * @param before the verdict of the step before
     * @return the invariants; none if this was not checked
     */
    public List<Invariant> mended(InvariantVerdict before) {
        return before.broken().stream().map(BrokenInvariant::invariant)
                .filter(each -> checked && of(each).isEmpty()).toList();
    }

    /** The verdict after the next step. */
    InvariantVerdict next(int step, Check check) {
        List<BrokenInvariant> found = new ArrayList<>();
        for (Invariant invariant : Invariant.values()) {
            List<Breach> how = check.broken(invariant);
            if (!how.isEmpty()) {
                found.add(of(invariant).map(known -> goesOn(known, how))
                        .orElse(new BrokenInvariant(invariant, step, how, how)));
            }
        }
        return found.isEmpty() ? GOOD : new InvariantVerdict(true, found);
    }

    private static BrokenInvariant goesOn(BrokenInvariant known, List<Breach> how) {
        // one list for all steps that say the same: a defect stays, and there may be thousands of steps
        List<Breach> shared = known.how().equals(how) ? known.how() : how;
        Set<Breach> before = new HashSet<>(known.how());
        return new BrokenInvariant(known.invariant(), known.since(), shared,
                how.stream().filter(line -> !before.contains(line)).toList());
    }

    /** Asks about one invariant. */
    interface Check {

        /** How it is broken; empty if it holds. */
        List<Breach> broken(Invariant invariant);
    }
}
