/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.commands;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.liveupdate.ui.editor.MemoryImageEditor;
import org.liveupdate.ui.graph.StateGraphView;

/** Shows the selected thing in the graph. */
public final class ShowInGraphHandler extends EditorHandler {

    @Override
    void run(MemoryImageEditor editor) {
        editor.showPage(true);
    }

    @Override
    void run(IWorkbenchPage page) throws PartInitException {
        page.showView(StateGraphView.ID);
    }
}
