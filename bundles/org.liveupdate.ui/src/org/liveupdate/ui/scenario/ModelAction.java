/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import org.eclipse.jface.action.Action;

/** An action on the active scenario. */
abstract class ModelAction extends Action {

    private ScenarioEditor editor;

    /** The editor on which the action works, or null. */
    final ScenarioEditor editor() {
        return editor;
    }

    final void setEditor(ScenarioEditor editor) {
        this.editor = editor;
    }

    /** Finds out whether the action can run, and what it is called. */
    final void update() {
        if (editor == null || editor.document() == null) {
            setEnabled(false);
        } else {
            refresh(editor);
        }
    }

    /** Finds out whether the action can run, and what it is called. */
    abstract void refresh(ScenarioEditor on);

    @Override
    public final void run() {
        if (editor != null) {
            run(editor);
        }
    }

    /** Does it. */
    abstract void run(ScenarioEditor on);
}
