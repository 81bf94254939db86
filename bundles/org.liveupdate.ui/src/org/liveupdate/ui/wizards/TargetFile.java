/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Where in the workspace a wizard writes, as somebody types it. Knows no widgets. The folder, and its project, need not
 * be there yet.
 *
 * @param folder path of a project or folder
 * @param name   name of a file, empty if only a folder is asked for
 */
record TargetFile(String folder, String name) {

    private static final IWorkspaceRoot ROOT = ResourcesPlugin.getWorkspace().getRoot();

    /** What is wrong; empty if the file can be made. */
    Optional<String> problem() {
        return folderProblem().or(this::nameProblem);
    }

    private IPath path() {
        return IPath.fromPortableString(folder.strip().replace('\\', '/')).makeAbsolute().removeTrailingSeparator();
    }

    private Optional<String> folderProblem() {
        IPath path = path();
        if (path.segmentCount() == 0) {
            return Optional.of(Texts.target_folder_missing);
        }
        int kind = path.segmentCount() == 1 ? IResource.PROJECT : IResource.FOLDER;
        IStatus status = ROOT.getWorkspace().validatePath(path.toString(), kind);
        if (!status.isOK()) {
            return Optional.of(status.getMessage());
        }
        IProject project = ROOT.getProject(path.segment(0));
        if (project.exists() && !project.isOpen()) {
            return Optional.of(NLS.bind(Texts.target_closed, project.getName()));
        }
        for (IPath up = path; up.segmentCount() > 1; up = up.removeLastSegments(1)) {
            if (ROOT.getFile(up).exists()) {
                return Optional.of(NLS.bind(Texts.target_is_file, up));
            }
        }
        return Optional.empty();
    }

    private Optional<String> nameProblem() {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        IStatus status = ROOT.getWorkspace().validateName(name, IResource.FILE);
        if (!status.isOK()) {
            return Optional.of(status.getMessage());
        }
        return ROOT.findMember(path().append(name)) == null ? Optional.empty()
                : Optional.of(NLS.bind(Texts.target_exists, name, path()));
    }

    /** What will be made beside the file: a project or folders; empty if everything is there. */
    Optional<String> note() {
        IPath path = path();
        if (!ROOT.getProject(path.segment(0)).exists()) {
            return Optional.of(NLS.bind(Texts.target_new_project, path.segment(0)));
        }
        return ROOT.findMember(path) == null ? Optional.of(NLS.bind(Texts.target_new_folder, path)) : Optional.empty();
    }

    /** The file; it need not exist. */
    IFile file() {
        return ROOT.getFile(path().append(name));
    }

    /** Another file in the same folder. */
    TargetFile withName(String other) {
        return new TargetFile(folder, other);
    }

    /** The same place with a number behind the name if the name is taken. */
    TargetFile unique() {
        if (folderProblem().isPresent()) {
            return this;
        }
        int dot = name.indexOf('.', 1);
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        TargetFile free = this;
        for (int i = 2; ROOT.findMember(free.path().append(free.name())) != null; i++) {
            free = withName(stem + "-" + i + ending);
        }
        return free;
    }

    /** Makes the project and the folders that are missing. */
    IContainer createFolder(IProgressMonitor monitor) throws CoreException {
        IPath path = path();
        SubMonitor progress = SubMonitor.convert(monitor, path.segmentCount() + 1);
        IProject project = ROOT.getProject(path.segment(0));
        if (!project.exists()) {
            project.create(progress.split(1));
            project.open(progress.split(1));
        }
        IContainer container = project;
        for (int i = 1; i < path.segmentCount(); i++) {
            IFolder next = container.getFolder(IPath.fromPortableString(path.segment(i)));
            if (!next.exists()) {
                next.create(true, true, progress.split(1));
            }
            container = next;
        }
        return container;
    }
}
