/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.report.Report;
import org.liveupdate.analysis.report.ScenarioReportQuery;
import org.liveupdate.analysis.run.ScenarioRun;
import org.liveupdate.model.file.Format;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.file.ScenarioResource;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.validate.ScenarioProblem;
import org.liveupdate.model.validate.ScenarioValidator;
import org.liveupdate.ui.scenario.ScenarioEditor;

/**
 * A scenario that a report can be made of: as an open editor has it, with changes that are not saved, or as a file has
 * it.
 *
 * @param name    name of the file
 * @param current whether it is the one to propose
 * @param reader  gives a scenario of its own; for an editor to be called in the user interface thread
 * @param editor  whether an editor has it
 */
record ReportSource(String name, boolean current, Reader reader, boolean editor) {

    /** Gives the scenario. */
    @FunctionalInterface
    interface Reader {
        Scenario read() throws IOException;
    }

    /** The scenarios that are open, and those that are selected. */
    static List<ReportSource> of(IWorkbenchPage page, IStructuredSelection selection) {
        List<ReportSource> all = new ArrayList<>();
        List<IFile> open = new ArrayList<>();
        for (IEditorReference reference : page.getEditorReferences()) {
            IEditorPart part = reference.getEditor(false);
            if (part instanceof ScenarioEditor editor) {
                open.add(editor.document().file());
                all.add(new ReportSource(reference.getName(), page.getActiveEditor() == editor,
                        () -> EcoreUtil.copy(editor.document().scenario()), true));
            }
        }
        for (Object each : selection.toList()) {
            IFile file = Adapters.adapt(each, IFile.class);
            if (file != null && Format.EXTENSION.equals(file.getFileExtension()) && !open.contains(file)) {
                all.add(new ReportSource(file.getName(), true, () -> read(file), false));
            }
        }
        return all;
    }

    private static Scenario read(IFile file) throws IOException {
        ScenarioResource resource = ScenarioFiles.load(file.getLocation().toPath());
        if (!resource.getErrors().isEmpty() || resource.getContents().isEmpty()) {
            throw new IOException(resource.getErrors().isEmpty() ? NLS.bind(Texts.report_empty, file.getName())
                    : resource.getErrors().get(0).getMessage());
        }
        return (Scenario) resource.getContents().get(0);
    }

    /** Runs the scenario from its first step to its last and tells the story. */
    static Report report(Scenario scenario, Progress progress) throws IOException {
        for (ScenarioProblem problem : ScenarioValidator.validate(scenario)) {
            if (problem.code().severity() == Diagnostic.ERROR) {
                throw new IOException(NLS.bind(Texts.report_invalid, problem.message()));
            }
        }
        ScenarioRun run = new ScenarioRun(scenario);
        run.runTo(Integer.MAX_VALUE, progress);
        return ScenarioReportQuery.of(run).run(progress);
    }
}
