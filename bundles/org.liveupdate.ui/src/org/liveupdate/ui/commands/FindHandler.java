/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.commands;

import org.liveupdate.ui.editor.MemoryImageEditor;

/** Puts the cursor into the filter box. */
public final class FindHandler extends EditorHandler {

    @Override
    void run(MemoryImageEditor editor) {
        editor.find();
    }
}
