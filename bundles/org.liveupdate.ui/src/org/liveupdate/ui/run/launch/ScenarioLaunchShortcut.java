/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run.launch;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.ILaunchShortcut;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.ResourceUtil;
import org.liveupdate.ui.UiStatus;

/** Run As for scenario files: takes the file's configuration, or makes one. */
public final class ScenarioLaunchShortcut implements ILaunchShortcut {

    @Override
    public void launch(ISelection selection, String mode) {
        if (selection instanceof IStructuredSelection structured) {
            launch(Adapters.adapt(structured.getFirstElement(), IFile.class), mode);
        }
    }

    @Override
    public void launch(IEditorPart editor, String mode) {
        launch(ResourceUtil.getFile(editor.getEditorInput()), mode);
    }

    private static void launch(IFile file, String mode) {
        if (file != null) {
            try {
                DebugUITools.launch(configuration(file), mode);
            } catch (CoreException e) {
                UiStatus.error(e.getMessage(), e);
            }
        }
    }

    /** The configuration of a file, made if there is none yet. */
    static ILaunchConfiguration configuration(IFile file) throws CoreException {
        ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
        var type = manager.getLaunchConfigurationType(LaunchSettings.TYPE);
        String path = file.getFullPath().toString();
        for (ILaunchConfiguration known : manager.getLaunchConfigurations(type)) {
            if (LaunchSettings.of(known).file().equals(path)) {
                return known;
            }
        }
        ILaunchConfigurationWorkingCopy made = type.newInstance(null, name(file));
        LaunchSettings.of(file).store(made);
        return made.doSave();
    }

    /** A name that no configuration has yet, taken from that of a file. */
    static String name(IFile file) {
        String path = file.getFullPath().toString();
        String name = Optional.ofNullable(file.getFullPath().removeFileExtension().lastSegment()).orElse(path);
        return DebugPlugin.getDefault().getLaunchManager().generateLaunchConfigurationName(name);
    }
}
