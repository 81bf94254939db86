/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.commands;

import org.liveupdate.ui.editor.MemoryImageEditor;

/** Shows the selected thing in the tree. */
public final class ShowInStateHandler extends EditorHandler {

    @Override
    void run(MemoryImageEditor editor) {
        editor.showPage(false);
    }
}
