/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.samples;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.framework.Bundle;

/**
 * The project "Live Update Samples": a folder for each sample capture, with the image under the sample's name and its
 * registers. Files that are there already are left as they are.
 */
public final class SampleProject {

    /** Name of the project. */
    public static final String NAME = "Live Update Samples"; //$NON-NLS-1$

    /** The sample that is opened first: small, in legacy mode, with several devices. */
    public static final String FIRST = "legacy-61-q72"; //$NON-NLS-1$

    private static final String BUNDLE = "org.liveupdate.samples"; //$NON-NLS-1$
    private static final String FOLDER = "captures"; //$NON-NLS-1$
    private static final String REGISTERS = "registers.json"; //$NON-NLS-1$
    private static final String IMAGE = ".elf."; //$NON-NLS-1$

    private final IProject project;

    /**
     * The project in a workspace.
     *
     * @param root the workspace's root
     */
    public SampleProject(IWorkspaceRoot root) {
        project = root.getProject(NAME);
    }

    /**
     * Creates the project and copies what is missing.
     *
     * @param monitor progress and cancellation
     * @throws CoreException if the workspace cannot be written, or the samples are not installed
     */
    public void create(IProgressMonitor monitor) throws CoreException {
        List<URL> files = files();
        SubMonitor progress = SubMonitor.convert(monitor, files.size() + 2);
        if (!project.exists()) {
            project.create(progress.split(1));
        }
        project.open(progress.split(1));
        for (URL url : files) {
            copy(url, progress.split(1));
        }
    }

    private static List<URL> files() throws CoreException {
        Bundle bundle = Platform.getBundle(BUNDLE);
        var found = bundle == null ? null : bundle.findEntries(FOLDER, "*", true); //$NON-NLS-1$
        if (found == null) {
            throw new CoreException(Status.error("The bundle " + BUNDLE + " with the samples is not installed."));
        }
        List<URL> files = new ArrayList<>();
        for (URL url : Collections.list(found)) {
            String name = IPath.fromPortableString(url.getPath()).lastSegment();
            if (!url.getPath().endsWith("/") && (name.equals(REGISTERS) || name.contains(IMAGE))) { //$NON-NLS-1$
                files.add(url);
            }
        }
        return files;
    }

    private void copy(URL url, IProgressMonitor monitor) throws CoreException {
        IPath path = IPath.fromPortableString(url.getPath());
        String sample = path.segment(path.segmentCount() - 2);
        IFolder folder = project.getFolder(sample);
        if (!folder.exists()) {
            folder.create(true, true, null);
        }
        String name = path.lastSegment();
        int image = name.indexOf(IMAGE);
        // every image is called the same in its own folder; in tabs and titles the sample's name says more
        IFile file = folder.getFile(image < 0 ? name : sample + name.substring(image));
        if (!file.exists()) {
            try (InputStream in = url.openStream()) {
                file.create(in, true, monitor);
            } catch (IOException e) {
                throw new CoreException(Status.error(file.getFullPath() + ": " + e.getMessage(), e)); //$NON-NLS-1$
            }
        }
    }

    /**
     * The image of a sample.
     *
     * @param sample name of the sample
     * @return its file, or empty if it is not there
     * @throws CoreException if the workspace cannot be read
     */
    public Optional<IFile> image(String sample) throws CoreException {
        IContainer folder = project.getFolder(sample);
        if (!folder.exists()) {
            return Optional.empty();
        }
        for (var member : folder.members()) {
            if (member instanceof IFile file && file.getName().contains(IMAGE)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
