/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.liveupdate.abi.Progress;
import org.liveupdate.ui.editor.MonitorProgress;

/** A wizard of one page that writes one file, with progress and cancel. */
abstract class ExportWizard extends Wizard implements IExportWizard {

    private final String title;
    private final IDialogSettings settings;
    private ExportPage page;
    private IStructuredSelection selected = StructuredSelection.EMPTY;

    ExportWizard(String name, String title) {
        this.title = title;
        settings = WizardSettings.of(name);
    }

    @Override
    public final void init(IWorkbench workbench, IStructuredSelection selection) {
        setWindowTitle(title);
        setNeedsProgressMonitor(true);
        selected = selection;
        page = page(workbench.getActiveWorkbenchWindow().getActivePage(), settings);
    }

    /** Makes the page. */
    abstract ExportPage page(IWorkbenchPage workbenchPage, IDialogSettings remembered);

    /** What will be done: reads the page in the user interface thread. */
    abstract Work work() throws CoreException;

    /** Writes a file. */
    @FunctionalInterface
    interface Work {
        void write(Path file, Progress progress) throws IOException, CoreException;
    }

    @Override
    public final void addPages() {
        addPage(page);
    }

    @Override
    public final boolean performFinish() {
        Path file = page.file();
        Work work;
        try {
            work = work();
        } catch (CoreException e) {
            page.setErrorMessage(e.getMessage());
            return false;
        }
        boolean done = WizardFiles.run(getContainer(), title, false, monitor -> {
            monitor.beginTask(title, IProgressMonitor.UNKNOWN);
            work.write(file, progress(monitor));
            return file;
        }).isPresent();
        if (done) {
            page.remember();
        }
        return done;
    }

    /** What is selected in the workbench. */
    final IStructuredSelection selection() {
        return selected;
    }

    private static Progress progress(IProgressMonitor monitor) {
        return new MonitorProgress(monitor, (what, permille) -> {
            // the monitor shows the stage
        });
    }
}
