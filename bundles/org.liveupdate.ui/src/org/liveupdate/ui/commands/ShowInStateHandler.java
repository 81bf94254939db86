/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.commands;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.liveupdate.ui.editor.MemoryImageEditor;
import org.liveupdate.ui.editor.StateTreeView;

/** Shows the selected thing in the tree. */
public final class ShowInStateHandler extends EditorHandler {

    @Override
    void run(MemoryImageEditor editor) {
        editor.showPage(false);
    }

    @Override
    void run(IWorkbenchPage page) throws PartInitException {
        page.showView(StateTreeView.ID);
    }
}
