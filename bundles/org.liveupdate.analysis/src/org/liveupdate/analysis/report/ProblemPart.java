/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Plural;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.Progress;

/** What decoding found inconsistent at the moments that matter. */
final class ProblemPart {

    private final Course course;
    private final ReportOptions options;
    private final Progress progress;

    ProblemPart(Course course, ReportOptions options, Progress progress) {
        this.course = course;
        this.options = options;
        this.progress = progress;
    }

    Section section() {
        Map<Problem, List<String>> seen = new LinkedHashMap<>();
        for (Course.Kexec kexec : course.kexecs()) {
            note(kexec.before(), seen);
            note(kexec.after(), seen);
        }
        int kexecs = course.kexecs().size();
        if (kexecs == 0 || course.kexecs().get(kexecs - 1).after().moment() != course.end().moment()) {
            note(course.end(), seen);
        }
        return section(seen, options.maxRows());
    }

    private void note(Course.Point point, Map<Problem, List<String>> seen) {
        for (Problem problem : point.moment().inspect(progress).problems()) {
            if (problem.severity() != Problem.Severity.INFO) {
                seen.computeIfAbsent(problem, key -> new ArrayList<>()).add(point.name());
            }
        }
    }

    /** A section about problems, each with where it was seen. */
    static Section section(Map<Problem, List<String>> seen, int most) {
        if (seen.isEmpty()) {
            return new Section("problems", "Problems", Sign.GOOD, "", List.of(new Block.Paragraph(Sign.NONE,
                    "Decoding found nothing inconsistent in memory and registers.")), List.of());
        }
        List<Block.Row> rows = new ArrayList<>();
        Sign worst = Sign.NONE;
        for (Map.Entry<Problem, List<String>> entry : seen.entrySet()) {
            Problem problem = entry.getKey();
            Sign sign = problem.severity() == Problem.Severity.ERROR ? Sign.BAD : Sign.NOTE;
            worst = worst.or(sign);
            if (rows.size() < most) {
                rows.add(new Block.Row(sign, "", List.of(problem.message(), problem.code(),
                        problem.address() == Problem.NO_ADDRESS ? "" : Hex.of(problem.address()),
                        String.join(", ", entry.getValue()))));
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table("", List.of("Problem", "Rule", "Address", "Seen"), rows, false));
        if (seen.size() > rows.size()) {
            blocks.add(new Block.Paragraph(Sign.NONE, "and " + Plural.of(seen.size() - rows.size(), "more problem")));
        }
        return new Section("problems", "Problems", worst, Integer.toString(seen.size()), blocks, List.of());
    }
}
