/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.FileEditorInput;

/** Follows what happens to the file of an editor in the workspace: deleted, moved, or given other contents. */
final class InputTracker implements IResourceChangeListener {

    private final MemoryImageEditor editor;
    private final Runnable changed;
    private final IWorkspace workspace = ResourcesPlugin.getWorkspace();

    InputTracker(MemoryImageEditor editor, Runnable changed) {
        this.editor = editor;
        this.changed = changed;
        workspace.addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IFile file = ResourceUtil.getFile(editor.getEditorInput());
        IResourceDelta delta = file == null || event.getDelta() == null ? null
                : event.getDelta().findMember(file.getFullPath());
        if (delta == null) {
            return;
        }
        if (delta.getKind() == IResourceDelta.REMOVED) {
            removed(delta);
        } else if (delta.getKind() == IResourceDelta.CHANGED && (delta.getFlags() & IResourceDelta.CONTENT) != 0) {
            later(changed);
        }
    }

    private void removed(IResourceDelta delta) {
        if ((delta.getFlags() & IResourceDelta.MOVED_TO) == 0) {
            later(() -> editor.close(false));
            return;
        }
        IWorkspaceRoot root = workspace.getRoot();
        later(() -> editor.moved(new FileEditorInput(root.getFile(delta.getMovedToPath()))));
    }

    private static void later(Runnable work) {
        Display.getDefault().asyncExec(work);
    }

    void dispose() {
        workspace.removeResourceChangeListener(this);
    }
}
