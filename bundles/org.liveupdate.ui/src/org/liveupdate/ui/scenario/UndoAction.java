/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;

/** Undoes the last command, or makes it again; says which. */
final class UndoAction extends ModelAction {

    private final boolean undo;

    UndoAction(boolean undo) {
        this.undo = undo;
    }

    @Override
    void refresh(ScenarioEditor on) {
        BasicCommandStack stack = on.document().stack();
        Command next = undo ? stack.getUndoCommand() : stack.getRedoCommand();
        setEnabled(undo ? stack.canUndo() : stack.canRedo());
        String what = next == null || !isEnabled() ? "" : next.getLabel(); //$NON-NLS-1$
        setText(NLS.bind(undo ? ScenarioMessages.undo : ScenarioMessages.redo, what).strip());
    }

    @Override
    void run(ScenarioEditor on) {
        on.commit();
        BasicCommandStack stack = on.document().stack();
        if (undo && stack.canUndo()) {
            stack.undo();
        } else if (!undo && stack.canRedo()) {
            stack.redo();
        }
    }
}
