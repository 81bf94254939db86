/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.commands;

import org.liveupdate.ui.editor.MemoryImageEditor;
import org.liveupdate.ui.graph.GraphPage;

/** Writes the graph that is shown into a file. */
public final class ExportGraphHandler extends EditorHandler {

    @Override
    void run(MemoryImageEditor editor) {
        editor.graphPage().ifPresent(GraphPage::export);
    }
}
