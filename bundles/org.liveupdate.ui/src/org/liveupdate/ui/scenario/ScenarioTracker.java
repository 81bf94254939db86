/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.FileEditorInput;

/**
 * Follows what others do with the file of an editor. Changed: read again, after a question if there are changes that
 * were not saved. Deleted: closed, after a question. Moved: the editor goes on with the new name. Files outside of the
 * workspace are looked at when the editor comes to the front.
 */
final class ScenarioTracker implements IResourceChangeListener, IPartListener2 {

    private final ScenarioEditor editor;
    private final FileQuestions questions;
    private final IWorkspace workspace = ResourcesPlugin.getWorkspace();
    private boolean asking;

    ScenarioTracker(ScenarioEditor editor, FileQuestions questions) {
        this.editor = editor;
        this.questions = questions;
        workspace.addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        editor.getSite().getPage().addPartListener(this);
    }

    FileQuestions questions() {
        return questions;
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IFile file = editor.document().file();
        IResourceDelta delta = file == null || event.getDelta() == null ? null
                : event.getDelta().findMember(file.getFullPath());
        if (delta == null) {
            return;
        }
        if (delta.getKind() == IResourceDelta.REMOVED && (delta.getFlags() & IResourceDelta.MOVED_TO) != 0) {
            IFile moved = workspace.getRoot().getFile(delta.getMovedToPath());
            later(() -> editor.files().moved(new FileEditorInput(moved)));
        } else if (delta.getKind() == IResourceDelta.REMOVED || (delta.getFlags() & IResourceDelta.CONTENT) != 0) {
            later(this::check);
        }
    }

    private static void later(Runnable work) {
        Display.getDefault().asyncExec(work);
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        if (part.getPart(false) == editor) {
            check();
        }
    }

    /** Looks at the file, and asks once if it is not what it was. */
    void check() {
        // told later, when the editor may be closed and have no page any more
        if (editor.isClosed()) {
            return;
        }
        ScenarioFile file = editor.document().source();
        boolean front = editor.getSite().getPage().getActiveEditor() == editor;
        if (asking || editor.isDirty() && !front) {
            return;
        }
        asking = true;
        try {
            if (file.isMissing()) {
                missing();
            } else if (file.isChanged()) {
                changed(file);
            }
        } finally {
            asking = false;
        }
    }

    private void changed(ScenarioFile file) {
        if (!editor.isDirty() || questions.isReplaced(file.name())) {
            editor.files().revert();
        } else {
            file.acceptChange();
        }
    }

    private void missing() {
        if (!editor.isDirty()) {
            editor.close(false);
        } else if (!editor.document().isDetached()) {
            if (questions.isKept(editor.document().source().name())) {
                editor.document().detach();
            } else {
                editor.close(false);
            }
        }
    }

    void dispose() {
        workspace.removeResourceChangeListener(this);
        editor.getSite().getPage().removePartListener(this);
    }
}
