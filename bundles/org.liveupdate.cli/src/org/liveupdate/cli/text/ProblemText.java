/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.text;

import java.util.List;
import java.util.Locale;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Plural;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.Problem.Severity;

/** Problems as a table. */
public final class ProblemText {

    private ProblemText() {
    }

    /**
     * Appends the problems, or a line that says there are none.
     *
     * @param problems the problems
     * @param out      where to
     */
    public static void append(List<Problem> problems, StringBuilder out) {
        if (problems.isEmpty()) {
            out.append("No problems.\n");
            return;
        }
        out.append(count(problems, Severity.ERROR, "error")).append(", ")
                .append(count(problems, Severity.WARNING, "warning")).append(", ")
                .append(count(problems, Severity.INFO, "note")).append('\n');
        TextTable table = new TextTable("  ", "SEVERITY", ">ADDRESS", "CODE", "MESSAGE");
        for (Problem problem : problems) {
            table.row(problem.severity().name().toLowerCase(Locale.ROOT),
                    problem.address() == Problem.NO_ADDRESS ? "-" : Hex.of(problem.address()), problem.code(),
                    problem.message());
        }
        table.appendTo(out);
    }

    private static String count(List<Problem> problems, Severity severity, String what) {
        long count = problems.stream().filter(problem -> problem.severity() == severity).count();
        return Plural.of(count, what);
    }
}
