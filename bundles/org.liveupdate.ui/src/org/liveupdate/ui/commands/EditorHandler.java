/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.liveupdate.ui.editor.MemoryImageEditor;

/** A handler for the active editor: an image shows its state itself, a scenario in views. */
abstract class EditorHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IEditorPart active = HandlerUtil.getActiveEditor(event);
        if (active instanceof MemoryImageEditor editor) {
            run(editor);
        } else if (active != null) {
            try {
                run(active.getSite().getPage());
            } catch (PartInitException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
        }
        return null;
    }

    /** Does the handler's work for an image. */
    abstract void run(MemoryImageEditor editor);

    /**
     * Does the handler's work for a scenario.
     *
     * @param page where its views are
     * @throws PartInitException if a view cannot be shown
     */
    void run(IWorkbenchPage page) throws PartInitException {
        // some make sense for images only
    }
}
