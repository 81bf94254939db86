/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.commands;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.liveupdate.ui.editor.MemoryImageEditor;

/** Copies the selected rows of the tree as text; in a text field, the selected text. */
public final class CopyHandler extends EditorHandler {

    @Override
    void run(MemoryImageEditor editor) {
        Display display = Display.getCurrent();
        Control focus = display.getFocusControl();
        if (focus instanceof Text text) {
            text.copy();
            return;
        }
        String rows = editor.copy();
        if (!rows.isEmpty()) {
            Clipboard clipboard = new Clipboard(display);
            clipboard.setContents(new Object[] { rows }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }
}
