/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.app;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroManager;

/**
 * Opens the files of {@link OpenArguments} in editors as soon as the workbench is up; the welcome page, which would
 * cover them, is closed then.
 */
public final class OpenAtStart implements IStartup {

    @Override
    public void earlyStartup() {
        List<Path> files = OpenArguments.files(Platform.getApplicationArgs());
        if (!files.isEmpty()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(files));
        }
    }

    private static void open(List<Path> files) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return;
        }
        IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();
        if (welcome.getIntro() != null) {
            welcome.closeIntro(welcome.getIntro());
        }
        for (Path file : files) {
            IFileStore store = EFS.getLocalFileSystem().getStore(file.toUri());
            if (!store.fetchInfo().exists() || store.fetchInfo().isDirectory()) {
                ILog.get().warn(OpenArguments.OPTION + " " + file + ": expected a file, found none");
                continue;
            }
            try {
                IDE.openEditorOnFileStore(window.getActivePage(), store);
            } catch (PartInitException e) {
                ILog.get().error(OpenArguments.OPTION + " " + file + ": " + e.getMessage(), e);
            }
        }
    }
}
