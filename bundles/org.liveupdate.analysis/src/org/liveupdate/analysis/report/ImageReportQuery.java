/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.liveupdate.abi.Plural;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.Inspection;

/**
 * Makes a report of an image.
 *
 * @param title      what it is called
 * @param inspection what was decoded
 * @param text       everything as text, as the command {@code inspect} writes it
 * @param options    how much is told
 */
public record ImageReportQuery(String title, Inspection inspection, String text, ReportOptions options) {

    /**
     * Runs the query.
     *
     * @param progress what is told about progress and asked for cancellation
     * @return the report; the same image gives the same one
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public Report run(Progress progress) {
        Map<Problem, List<String>> problems = new LinkedHashMap<>();
        inspection.problems().stream().filter(problem -> problem.severity() != Problem.Severity.INFO)
                .forEach(problem -> problems.put(problem, List.of("")));
        List<Block> found = new ArrayList<>();
        inspection.found().forEach(line -> found.add(new Block.Paragraph(Sign.NONE, line)));
        Section wrong = ProblemPart.section(problems, options.maxRows());
        List<Section> sections = List.of(Section.of("found", "What was found", found), wrong,
                Section.of("picture", "Picture", new Pictures(options, progress).of(inspection)),
                Section.of("state", "Everything", List.of(new Block.Lines("", text.lines().toList(), false))));
        int devices = inspection.units().stream().mapToInt(unit -> unit.devices().size()).sum();
        String verdict = Plural.of(inspection.units().size(), "unit") + ", " + Plural.of(devices, "device") + ", "
                + Plural.of(inspection.pageTables().size(), "page table") + "; "
                + (problems.isEmpty() ? "no problems." : Plural.of(problems.size(), "problem") + ".");
        return new Report(title, "Captured memory", "", wrong.sign(), verdict, sections);
    }
}
