/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.IWorkbenchPage;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.report.HtmlReport;
import org.liveupdate.analysis.report.Report;
import org.liveupdate.analysis.report.TextReport;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.ui.HelpIds;

/** Runs a scenario from its first step to its last and writes the report as HTML or as text. */
public final class ExportReportWizard extends ExportWizard {

    /** Identifier of the wizard in {@code plugin.xml}. */
    public static final String ID = "org.liveupdate.ui.exportReport";

    private static final String HTML = ".html";

    private Page page;

    /** Creates the wizard. */
    public ExportReportWizard() {
        super("exportReport", Texts.report_title);
    }

    @Override
    ExportPage page(IWorkbenchPage workbenchPage, IDialogSettings remembered) {
        page = new Page(remembered, ReportSource.of(workbenchPage, selection()));
        return page;
    }

    @Override
    Work work() throws CoreException {
        ReportSource source = page.source();
        boolean html = page.chosenFormat().ending().equals(HTML);
        if (!source.editor()) {
            return (file, progress) -> write(source.reader().read(), html, file, progress);
        }
        try {
            // what an editor has may change while the report is made
            Scenario copy = source.reader().read();
            return (file, progress) -> write(copy, html, file, progress);
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }

    private static void write(Scenario scenario, boolean html, Path file, Progress progress) throws IOException {
        Report report = ReportSource.report(scenario, progress);
        Files.writeString(file, html ? HtmlReport.of(report) : TextReport.of(report), StandardCharsets.UTF_8);
    }

    /** The page, whose sources are scenarios. */
    private static final class Page extends ExportPage {

        private final List<ReportSource> scenarios;

        Page(IDialogSettings settings, List<ReportSource> scenarios) {
            super(new TargetPage.Title(Texts.report_title, Texts.report_text, HelpIds.EXPORT_REPORT),
                    List.of(new Format(Texts.report_html, HTML), new Format(Texts.report_plain, ".txt")), settings);
            this.scenarios = scenarios;
        }

        @Override
        List<String> sources() {
            return scenarios.stream().map(ReportSource::name).toList();
        }

        @Override
        int initialSource() {
            return Math.max(0, scenarios.stream().map(ReportSource::current).toList().indexOf(Boolean.TRUE));
        }

        @Override
        String stem(int index) {
            String name = scenarios.get(index).name();
            int dot = name.indexOf('.', 1);
            return dot < 0 ? name : name.substring(0, dot);
        }

        @Override
        String nothing() {
            return Texts.report_none;
        }

        ReportSource source() {
            return scenarios.get(sourceIndex());
        }
    }
}
