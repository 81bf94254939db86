/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.problems;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.IStartup;
import org.liveupdate.model.file.Format;
import org.liveupdate.ui.UiStatus;
import org.liveupdate.ui.scenario.ScenarioMessages;

/** Validates scenario files in the background whenever they come or change, whether they are open or not. */
public final class ScenarioWatch extends WorkspaceJob implements IStartup, IResourceChangeListener {

    private static final int PAUSE_MILLIS = 150;

    private final Set<IFile> waiting = new LinkedHashSet<>();

    /** Made by the workbench when it starts. */
    public ScenarioWatch() {
        super(ScenarioMessages.problems_job);
        setRule(ResourcesPlugin.getWorkspace().getRoot());
        setPriority(DECORATE);
    }

    @Override
    public void earlyStartup() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        List<IFile> changed = new ArrayList<>();
        try {
            event.getDelta().accept(delta -> {
                if (delta.getResource() instanceof IFile file && isNew(delta)
                        && Format.EXTENSION.equals(file.getFileExtension())) {
                    changed.add(file);
                }
                return true;
            });
        } catch (CoreException e) {
            UiStatus.warning(e.getMessage(), e);
        }
        if (!changed.isEmpty()) {
            synchronized (waiting) {
                waiting.addAll(changed);
            }
            schedule(PAUSE_MILLIS);
        }
    }

    private static boolean isNew(IResourceDelta delta) {
        return delta.getKind() == IResourceDelta.ADDED
                || delta.getKind() == IResourceDelta.CHANGED && (delta.getFlags() & IResourceDelta.CONTENT) != 0;
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) {
        List<IFile> files;
        synchronized (waiting) {
            files = List.copyOf(waiting);
            waiting.clear();
        }
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        for (IFile file : files) {
            progress.subTask(file.getName());
            try {
                ScenarioMarkers.update(file);
            } catch (CoreException e) {
                UiStatus.warning(e.getMessage(), e);
            }
            progress.split(1);
        }
        return Status.OK_STATUS;
    }
}
