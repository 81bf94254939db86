/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.liveupdate.ui.editor.MemoryImageEditor;

/** A handler for the active memory image editor; does nothing if another editor is active. */
abstract class EditorHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof MemoryImageEditor editor) {
            run(editor);
        }
        return null;
    }

    /** Does the handler's work. */
    abstract void run(MemoryImageEditor editor);
}
