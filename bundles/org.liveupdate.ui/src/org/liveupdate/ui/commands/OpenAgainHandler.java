/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.commands;

import org.liveupdate.ui.editor.MemoryImageEditor;

/** Opens the image anew, with the registers beside it. */
public final class OpenAgainHandler extends EditorHandler {

    @Override
    void run(MemoryImageEditor editor) {
        editor.openAgain();
    }
}
