/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.commands;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroManager;
import org.liveupdate.ui.LiveUpdatePerspective;
import org.liveupdate.ui.UiStatus;
import org.liveupdate.ui.samples.ScenarioSamples;
import org.liveupdate.ui.scenario.ScenarioEditor;
import org.liveupdate.ui.scenario.ScenarioMessages;

/** Opens a scenario of the gallery, as a copy in the samples project; without a parameter, the first one. */
public final class OpenScenarioSampleHandler extends AbstractHandler {

    /** The command. */
    public static final String COMMAND = "org.liveupdate.ui.openScenarioSample"; //$NON-NLS-1$
    /** Parameter of the command: id of a scenario of the gallery. */
    public static final String SAMPLE = "org.liveupdate.ui.sample"; //$NON-NLS-1$

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String sample = Optional.ofNullable(event.getParameter(SAMPLE)).orElse(""); //$NON-NLS-1$
        WorkspaceJob job = new WorkspaceJob(ScenarioMessages.samples_job) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                IFile file = new ScenarioSamples(ResourcesPlugin.getWorkspace().getRoot()).copy(sample, monitor);
                window.getShell().getDisplay().asyncExec(() -> open(window, file));
                return Status.OK_STATUS;
            }
        };
        job.setUser(true);
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        job.schedule();
        return null;
    }

    private static void open(IWorkbenchWindow window, IFile file) {
        try {
            IIntroManager intros = window.getWorkbench().getIntroManager();
            if (intros.getIntro() != null) {
                intros.setIntroStandby(intros.getIntro(), true);
            }
            IWorkbenchPage page = window.getWorkbench().showPerspective(LiveUpdatePerspective.ID, window);
            IDE.openEditor(page, file, ScenarioEditor.ID, true);
        } catch (WorkbenchException e) {
            UiStatus.error(e.getMessage(), e);
        }
    }
}
