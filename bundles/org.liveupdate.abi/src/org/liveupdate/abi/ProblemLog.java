/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.liveupdate.abi.Problem.Severity;

/**
 * Collects problems in the order they are found. A hostile image can be wrong in millions of places: of each code only
 * the first {@value #LIMIT_PER_CODE} are kept and the rest are counted. The same problem twice is kept once.
 */
public final class ProblemLog {

    /** How many problems of one code are kept. */
    public static final int LIMIT_PER_CODE = 200;

    private final List<Problem> problems = new ArrayList<>();
    private final Set<Problem> seen = new HashSet<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /**
     * Notes a problem.
     *
     * @param severity how bad it is
     * @param code     the rule that is broken
     * @param address  where, or {@link Problem#NO_ADDRESS}
     * @param message  what was expected and what was found
     */
    public void add(Severity severity, String code, long address, String message) {
        add(new Problem(severity, code, address, message));
    }

    /**
     * Notes a problem.
     *
     * @param problem the problem
     */
    public synchronized void add(Problem problem) {
        if (seen.contains(problem)) {
            return;
        }
        int count = counts.merge(problem.code(), 1, Integer::sum);
        if (count <= LIMIT_PER_CODE) {
            seen.add(problem);
            problems.add(problem);
        }
    }

    /**
     * Notes an {@link Severity#ERROR}.
     *
     * @param code    the rule that is broken
     * @param address where, or {@link Problem#NO_ADDRESS}
     * @param message what was expected and what was found
     */
    public void error(String code, long address, String message) {
        add(Severity.ERROR, code, address, message);
    }

    /**
     * Notes a {@link Severity#WARNING}.
     *
     * @param code    the rule that is broken
     * @param address where, or {@link Problem#NO_ADDRESS}
     * @param message what was expected and what was found
     */
    public void warning(String code, long address, String message) {
        add(Severity.WARNING, code, address, message);
    }

    /**
     * What was found, with one closing line for every code of which some were dropped.
     *
     * @return an unmodifiable copy in the order of finding
     */
    public synchronized List<Problem> problems() {
        List<Problem> result = new ArrayList<>(problems);
        counts.forEach((code, count) -> {
            if (count > LIMIT_PER_CODE) {
                result.add(new Problem(Severity.WARNING, code, Problem.NO_ADDRESS,
                        "and " + (count - LIMIT_PER_CODE) + " more of this kind"));
            }
        });
        return List.copyOf(result);
    }
}
