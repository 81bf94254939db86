/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.view;

import java.util.ArrayList;
import java.util.List;
import org.liveupdate.graph.Row;
import org.liveupdate.graph.State;

/**
 * Folds runs of equal or empty rows into one row with a count, so that a table of 512 slots with three in use takes a
 * few lines. Only numbered rows such as {@code [3]} and {@code [4]} are folded, because the name of a field matters.
 * Rows with a port are never folded, because edges attach to them.
 */
public final class RowFolding {
    /** The shortest run that is folded when nothing else is asked for. */
    public static final int DEFAULT_RUN = 3;

    private RowFolding() {
    }

    /**
     * Folds the rows of one node.
     *
     * @param rows   from top to bottom
     * @param minRun the shortest run that becomes one row, at least 2
     * @return the rows with every such run replaced by one whose name spans the run and whose count is the sum
     * @throws IllegalArgumentException if {@code minRun} is below 2
     */
    public static List<Row> fold(List<Row> rows, int minRun) {
        if (minRun < 2) {
            throw new IllegalArgumentException("expected a run of at least 2 rows, found " + minRun);
        }
        List<Row> folded = new ArrayList<>();
        int start = 0;
        while (start < rows.size()) {
            int end = runEnd(rows, start);
            if (end - start >= minRun) {
                folded.add(join(rows.subList(start, end)));
            } else {
                folded.addAll(rows.subList(start, end));
            }
            start = end;
        }
        return folded;
    }

    private static int runEnd(List<Row> rows, int start) {
        Row first = rows.get(start);
        int end = start + 1;
        if (first.port() != null) {
            return end;
        }
        String pattern = pattern(first.name());
        if (pattern.equals(first.name())) {
            return end;
        }
        while (end < rows.size() && sameKind(first, rows.get(end)) && pattern.equals(pattern(rows.get(end).name()))) {
            end++;
        }
        return end;
    }

    private static boolean sameKind(Row first, Row other) {
        return other.port() == null && first.state() == other.state() && first.empty() == other.empty()
                && (first.empty() || first.value().equals(other.value()));
    }

    private static Row join(List<Row> run) {
        Row first = run.get(0);
        Row last = run.get(run.size() - 1);
        int count = run.stream().mapToInt(Row::count).sum();
        String what = first.state() == State.SAME ? "" : ", " + first.state().label();
        return new Row(first.name() + " \u2026 " + last.name(), first.empty() ? "" : first.value(), null,
                first.state(), count, first.empty(),
                first.name() + " to " + last.name() + ": " + count + (first.empty() ? " empty" : " equal") + what);
    }

    /** The name with each number replaced by one sign. */
    private static String pattern(String name) {
        StringBuilder out = new StringBuilder();
        boolean inNumber = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit) {
                out.append(c);
            } else if (!inNumber) {
                out.append('\u0000');
            }
            inNumber = digit;
        }
        return out.toString();
    }
}
