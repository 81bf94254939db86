/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.run.launch;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.debug.ui.actions.ILaunchable;
import org.liveupdate.model.file.Format;

/** Says of scenario files that they can be launched: without that, the menu of files has no Run As at all. */
public final class LaunchableFiles implements IAdapterFactory {

    private static final ILaunchable LAUNCHABLE = new ILaunchable() {
        // only says that it is one
    };

    @Override
    public <T> T getAdapter(Object file, Class<T> type) {
        return type == ILaunchable.class && file instanceof IFile some
                && Format.EXTENSION.equals(some.getFileExtension()) ? type.cast(LAUNCHABLE) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] { ILaunchable.class };
    }
}
