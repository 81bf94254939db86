/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.abi.Plural;

/**
 * The page that leads to several reports.
 *
 * @param entries the reports, in order
 */
public record ReportIndex(List<Entry> entries) {

    /** Copies the list. */
    public ReportIndex {
        entries = List.copyOf(entries);
    }

    /**
     * A report.
     *
     * @param folder name of its folder beside the page
     * @param report the report
     */
    public record Entry(String folder, Report report) {
    }

    /**
     * The page.
     *
     * @return a report whose sections link to the others
     */
    public Report page() {
        List<Section> sections = new ArrayList<>();
        Sign worst = Sign.NONE;
        for (Entry entry : entries) {
            Report report = entry.report();
            worst = worst.or(report.sign());
            List<Block> blocks = new ArrayList<>();
            if (!report.description().isBlank()) {
                blocks.add(new Block.Paragraph(Sign.NONE, report.description()));
            }
            blocks.add(new Block.Paragraph(report.sign(), report.verdict()));
            blocks.add(new Block.Links(List.of(new Block.Link("Report", entry.folder() + "/" + ReportFolder.PAGE),
                    new Block.Link("as plain text", entry.folder() + "/" + ReportFolder.TEXT))));
            sections.add(new Section("report-" + (sections.size() + 1), report.title(), report.sign(), report.kind(),
                    blocks, List.of()));
        }
        return new Report("Reports", "Live Update Explorer", "", worst, Plural.of(entries.size(), "report") + ".",
                sections);
    }
}
