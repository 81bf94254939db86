/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.commands;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.liveupdate.ui.editor.MemoryImageEditor;
import org.liveupdate.ui.graph.GraphPage;
import org.liveupdate.ui.graph.StateGraphView;

/** Writes the graph that is shown into a file. */
public final class ExportGraphHandler extends EditorHandler {

    @Override
    void run(MemoryImageEditor editor) {
        editor.graphPage().ifPresent(GraphPage::export);
    }

    @Override
    void run(IWorkbenchPage page) throws PartInitException {
        if (page.showView(StateGraphView.ID) instanceof StateGraphView view) {
            view.export();
        }
    }
}
