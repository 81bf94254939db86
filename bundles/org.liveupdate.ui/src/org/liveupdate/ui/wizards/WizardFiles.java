/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.file.ScenarioResource;
import org.liveupdate.ui.UiStatus;

/** What wizards do at their end: work with progress, new files, editors. */
final class WizardFiles {

    /** Work that a wizard does; it may change the workspace. */
    @FunctionalInterface
    interface Work<T> {
        T run(IProgressMonitor monitor) throws CoreException, IOException;
    }

    private WizardFiles() {
    }

    /** Works with progress and cancel in a wizard; empty if it failed, which the page says then, or was cancelled. */
    static <T> Optional<T> run(IWizardContainer container, String title, boolean workspace, Work<T> work) {
        Object[] result = new Object[1];
        IRunnableWithProgress run = monitor -> {
            try {
                result[0] = work.run(monitor);
            } catch (IOException | CoreException e) {
                throw new InvocationTargetException(e, e.getMessage());
            } catch (java.util.concurrent.CancellationException | OperationCanceledException e) {
                throw new InterruptedException();
            }
        };
        try {
            container.run(true, true, workspace ? modifying(run) : run);
            @SuppressWarnings("unchecked") // only the work above puts something there
            T made = (T) result[0];
            return Optional.ofNullable(made);
        } catch (InterruptedException e) {
            return Optional.empty();
        } catch (InvocationTargetException e) {
            String reason = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
            UiStatus.error(title + ": " + reason, e.getCause());
            if (container.getCurrentPage() instanceof WizardPage page) {
                page.setErrorMessage(reason);
            }
            return Optional.empty();
        }
    }

    private static IRunnableWithProgress modifying(IRunnableWithProgress run) {
        return new WorkspaceModifyOperation() {
            @Override
            protected void execute(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
                run.run(monitor);
            }
        };
    }

    /** Makes a file with a scenario. */
    static IFile write(TargetFile target, ScenarioResource resource, IProgressMonitor monitor)
            throws CoreException, IOException {
        byte[] text = ScenarioFiles.text(resource).getBytes(StandardCharsets.UTF_8);
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        target.createFolder(progress.split(1));
        IFile file = target.file();
        file.create(new ByteArrayInputStream(text), false, progress.split(1));
        return file;
    }

    /** Shows a new file in the project tree and opens it. */
    static void open(IWorkbenchWindow window, IFile file) {
        BasicNewResourceWizard.selectAndReveal(file, window);
        try {
            IDE.openEditor(window.getActivePage(), file, true);
        } catch (PartInitException e) {
            UiStatus.error(e.getMessage(), e);
        }
    }
}
