/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.liveupdate.abi.Problem;

/**
 * How the problems differ. A problem is told by everything that it says.
 *
 * @param appeared    problems of the later state alone, in their order
 * @param disappeared problems of the earlier state alone, in their order
 * @param kept        number of problems of both
 */
public record ProblemDiff(List<Problem> appeared, List<Problem> disappeared, int kept) {

    /** Copies the lists. */
    public ProblemDiff {
        appeared = List.copyOf(appeared);
        disappeared = List.copyOf(disappeared);
    }

    static ProblemDiff of(List<Problem> before, List<Problem> after) {
        Set<Problem> old = new LinkedHashSet<>(before);
        Set<Problem> now = new LinkedHashSet<>(after);
        List<Problem> appeared = new ArrayList<>(now);
        appeared.removeIf(old::contains);
        List<Problem> disappeared = new ArrayList<>(old);
        disappeared.removeIf(now::contains);
        return new ProblemDiff(appeared, disappeared, now.size() - appeared.size());
    }

    /**
     * Whether both have the same problems.
     *
     * @return true if none appeared or disappeared
     */
    public boolean isSame() {
        return appeared.isEmpty() && disappeared.isEmpty();
    }
}
