/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.commands;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.liveupdate.ui.Messages;
import org.liveupdate.ui.editor.MemoryImageEditor;

/** Opens a file as a memory image, whatever its content type is. */
public final class OpenImageHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setText(Messages.open_image_title);
        String chosen = dialog.open();
        if (chosen != null) {
            try {
                open(window, Path.of(chosen));
            } catch (PartInitException e) {
                throw new ExecutionException(e.getMessage(), e);
            }
        }
        return null;
    }

    /** Opens a file in the window's page. */
    static void open(IWorkbenchWindow window, Path file) throws PartInitException {
        window.getActivePage().openEditor(
                new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(file.toUri())), MemoryImageEditor.ID);
    }
}
