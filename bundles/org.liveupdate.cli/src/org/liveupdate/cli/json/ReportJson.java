/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.json;

import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

import org.liveupdate.analysis.report.ReportFolder;
import org.liveupdate.analysis.report.ReportIndex;

/** The answer of {@code report --json}: what was written, {@code reports[].{title,sign,verdict,file}}. */
public final class ReportJson {

    private ReportJson() {
    }

    /**
     * Writes what was written.
     *
     * @param folder  the folder
     * @param entries the reports in it
     * @param out     where to
     */
    public static void write(Path folder, List<ReportIndex.Entry> entries, Writer out) {
        JsonOut.document(out, json -> {
            json.text("file", folder.resolve(ReportFolder.PAGE).toString());
            json.objects("reports", entries, entry -> {
                json.text("title", entry.report().title());
                json.text("sign", entry.report().sign().key());
                json.text("verdict", entry.report().verdict());
                json.text("file", folder.resolve(entry.folder()).resolve(ReportFolder.PAGE).toString());
            });
        });
    }
}
