/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import org.eclipse.ui.IEditorPart;
import org.liveupdate.ui.state.StageChoice;
import org.liveupdate.ui.state.StageProvider;

/**
 * A state that can be chosen, with the editor that has it.
 *
 * @param editor   the editor
 * @param provider its states
 * @param choice   one of them
 * @param label    what it is called among the states of all editors
 */
record StageEntry(IEditorPart editor, StageProvider provider, StageChoice choice, String label) {

    /** Whether both stand for the same state of the same editor. */
    boolean isSame(StageEntry other) {
        return other != null && provider == other.provider && choice.equals(other.choice);
    }

    StageEntry labelled(String text) {
        return new StageEntry(editor, provider, choice, text);
    }
}
