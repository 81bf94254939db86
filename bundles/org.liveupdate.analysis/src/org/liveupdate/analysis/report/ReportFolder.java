/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a report into a folder: {@code index.html} and {@code report.txt}. */
public final class ReportFolder {

    /** Name of the page. */
    public static final String PAGE = "index.html";
    /** Name of the plain text. */
    public static final String TEXT = "report.txt";

    private ReportFolder() {
    }

    /**
     * Writes a report; the folder is made if need be, and older reports in it are replaced.
     *
     * @param report the report
     * @param folder where to
     * @throws IOException if it cannot be written
     */
    public static void write(Report report, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(PAGE), HtmlReport.of(report));
        Files.writeString(folder.resolve(TEXT), TextReport.of(report));
    }
}
