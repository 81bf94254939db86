/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The problems of one file, in the order of places; after a number of them the rest is left out. */
final class ProblemList {
    private static final int MOST = 100;

    private final String file;
    private final List<FileProblem> problems = new ArrayList<>();

    ProblemList(String file) {
        this.file = file;
    }

    void add(SourceText.Position at, String place, String expected, String found) {
        if (problems.size() < MOST) {
            problems.add(new FileProblem(file, at.line(), at.column(), place, expected, found));
        }
    }

    boolean isFull() {
        return problems.size() >= MOST;
    }

    List<FileProblem> sorted() {
        return problems.stream()
                .sorted(Comparator.comparingInt(FileProblem::line).thenComparingInt(FileProblem::column)).toList();
    }
}
