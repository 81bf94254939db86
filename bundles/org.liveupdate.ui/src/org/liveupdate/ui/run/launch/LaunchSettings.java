/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run.launch;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.osgi.util.NLS;

/**
 * What a launch configuration says.
 *
 * @param file      path of the scenario in the workspace
 * @param until     how many steps to make, 0 for all
 * @param behaviour name of a behaviour of the kernel, empty for that of the scenario
 * @param editor    whether to show the moment in the editor
 */
record LaunchSettings(String file, int until, String behaviour, boolean editor) {

    /** Identifier of the type in {@code plugin.xml}. */
    static final String TYPE = "org.liveupdate.ui.scenarioLaunch"; //$NON-NLS-1$

    private static final String FILE = TYPE + ".file"; //$NON-NLS-1$
    private static final String UNTIL = TYPE + ".until"; //$NON-NLS-1$
    private static final String BEHAVIOUR = TYPE + ".behaviour"; //$NON-NLS-1$
    private static final String EDITOR = TYPE + ".editor"; //$NON-NLS-1$

    /** Everything of a scenario as it is written. */
    static LaunchSettings of(IFile file) {
        return new LaunchSettings(file == null ? "" : file.getFullPath().toString(), 0, "", true); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Reads a configuration. */
    static LaunchSettings of(ILaunchConfiguration configuration) throws CoreException {
        return new LaunchSettings(configuration.getAttribute(FILE, ""), configuration.getAttribute(UNTIL, 0), //$NON-NLS-1$
                configuration.getAttribute(BEHAVIOUR, ""), configuration.getAttribute(EDITOR, true)); //$NON-NLS-1$
    }

    /** Writes a configuration. */
    void store(ILaunchConfigurationWorkingCopy configuration) {
        configuration.setAttribute(FILE, file);
        configuration.setAttribute(UNTIL, until);
        configuration.setAttribute(BEHAVIOUR, behaviour);
        configuration.setAttribute(EDITOR, editor);
        IFile resource = resource();
        configuration.setMappedResources(resource == null ? null : new IResource[] { resource });
    }

    private IFile resource() {
        IPath path = IPath.fromPortableString(file);
        return path.segmentCount() < 2 ? null : ResourcesPlugin.getWorkspace().getRoot().getFile(path);
    }

    /** The scenario's file, which is there. */
    IFile existing() throws CoreException {
        IFile resource = resource();
        if (resource == null || !resource.exists() || resource.getLocation() == null) {
            throw new CoreException(Status.error(NLS.bind(LaunchMessages.no_file, file)));
        }
        return resource;
    }
}
