/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.liveupdate.ui.state.StageChoice;
import org.liveupdate.ui.state.StageProvider;

/**
 * A state that an open editor shows, or could show.
 *
 * @param editor  name of the editor
 * @param choice  the state
 * @param current whether it is the one that the active editor shows
 */
record ExportSource(String editor, StageChoice choice, boolean current) {

    /** All states of all open editors, in the order of the editors. */
    static List<ExportSource> of(IWorkbenchPage page) {
        List<ExportSource> all = new ArrayList<>();
        for (IEditorReference reference : page.getEditorReferences()) {
            IEditorPart editor = reference.getEditor(false);
            StageProvider provider = editor == null ? null : Adapters.adapt(editor, StageProvider.class);
            if (provider != null) {
                StageChoice shown = page.getActiveEditor() == editor ? provider.current().orElse(null) : null;
                provider.stages().forEach(
                        choice -> all.add(new ExportSource(reference.getName(), choice, choice.equals(shown))));
            }
        }
        return all;
    }

    String label() {
        return choice.name().equals(editor) ? editor : NLS.bind(Texts.export_source_of, editor, choice.name());
    }

    /** Name for a file: the editor's name without its ending. */
    String stem() {
        int dot = editor.indexOf('.', 1);
        return dot < 0 ? editor : editor.substring(0, dot);
    }
}
