/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.samples;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.liveupdate.model.gallery.Gallery;
import org.liveupdate.model.gallery.GalleryEntry;
import org.liveupdate.ui.scenario.ScenarioMessages;
import org.osgi.framework.Bundle;

/** The scenarios of the gallery as copies in the samples project: a folder for each group. */
public final class ScenarioSamples {

    private static final String BUNDLE = "org.liveupdate.samples"; //$NON-NLS-1$

    private final IProject project;

    /**
     * The copies in a workspace.
     *
     * @param root the workspace's root
     */
    public ScenarioSamples(IWorkspaceRoot root) {
        project = root.getProject(SampleProject.NAME);
    }

    /**
     * The gallery of the samples that are installed.
     *
     * @return the gallery
     * @throws CoreException if there are none
     */
    public static Gallery gallery() throws CoreException {
        Bundle bundle = Platform.getBundle(BUNDLE);
        try {
            if (bundle == null) {
                throw new IOException(ScenarioMessages.samples_missing);
            }
            return Gallery.open(bundle.getEntry("/")); //$NON-NLS-1$
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }

    /**
     * The copy of a scenario; it is made if there is none, and left as it is if there is one.
     *
     * @param id      id of a scenario of the gallery; empty for the first
     * @param monitor progress
     * @return the file
     * @throws CoreException if there is no such scenario, or the copy cannot be written
     */
    public IFile copy(String id, IProgressMonitor monitor) throws CoreException {
        Gallery gallery = gallery();
        GalleryEntry entry = (id.isEmpty() ? gallery.entries().stream().findFirst() : gallery.find(id))
                .orElseThrow(() -> new CoreException(Status.error(NLS.bind(ScenarioMessages.samples_unknown, id))));
        if (!project.exists()) {
            project.create(monitor);
        }
        project.open(monitor);
        IFolder folder = project.getFolder(entry.group().title());
        if (!folder.exists()) {
            folder.create(true, true, monitor);
        }
        IFile file = folder.getFile(entry.fileName());
        if (!file.exists()) {
            try {
                byte[] bytes = entry.text().getBytes(StandardCharsets.UTF_8);
                file.create(new ByteArrayInputStream(bytes), true, monitor);
            } catch (IOException e) {
                throw new CoreException(Status.error(entry.path() + ": " + e.getMessage(), e)); //$NON-NLS-1$
            }
        }
        return file;
    }
}
