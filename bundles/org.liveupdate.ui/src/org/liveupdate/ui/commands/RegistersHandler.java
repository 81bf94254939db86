/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.commands;

import org.liveupdate.ui.editor.MemoryImageEditor;

/** Shows or hides the row in which registers are given. */
public final class RegistersHandler extends EditorHandler {

    @Override
    void run(MemoryImageEditor editor) {
        editor.toggleRegisters();
    }
}
