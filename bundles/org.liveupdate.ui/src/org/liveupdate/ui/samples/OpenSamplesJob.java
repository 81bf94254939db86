/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.samples;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.liveupdate.ui.LiveUpdatePerspective;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.UiStatus;
import org.liveupdate.ui.editor.MemoryImageEditor;

/** Creates the project with the samples in the background, then opens one in the perspective. */
public final class OpenSamplesJob extends WorkspaceJob {

    private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer"; //$NON-NLS-1$

    private final IWorkbenchWindow window;

    /**
     * A job.
     *
     * @param window where to open the sample
     */
    public OpenSamplesJob(IWorkbenchWindow window) {
        super(Messages.samples_job);
        this.window = window;
        setUser(true);
        setRule(ResourcesPlugin.getWorkspace().getRoot());
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        SampleProject project = new SampleProject(ResourcesPlugin.getWorkspace().getRoot());
        project.create(monitor);
        Optional<IFile> first = project.image(SampleProject.FIRST);
        first.ifPresent(file -> window.getShell().getDisplay().asyncExec(() -> open(file)));
        return Status.OK_STATUS;
    }

    private void open(IFile file) {
        try {
            IWorkbenchPage page = window.getWorkbench().showPerspective(LiveUpdatePerspective.ID, window);
            IDE.openEditor(page, file, MemoryImageEditor.ID, true);
            if (page.findView(EXPLORER) instanceof ISetSelectionTarget explorer) {
                explorer.selectReveal(new StructuredSelection(file));
            }
        } catch (WorkbenchException e) {
            UiStatus.error(e.getMessage(), e);
        }
    }
}
