/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.content;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IEditorAssociationOverride;
import org.liveupdate.image.RegistersFile;
import org.liveupdate.ui.editor.InputFile;
import org.liveupdate.ui.editor.MemoryImageEditor;

/**
 * Makes the memory image editor the default for a file that no other editor claims and that has captured registers
 * beside it: a raw image carries no magic of its own.
 */
public final class RegistersBesideOverride implements IEditorAssociationOverride {

    @Override
    public IEditorDescriptor[] overrideEditors(IEditorInput input, IContentType contentType,
            IEditorDescriptor[] descriptors) {
        return descriptors;
    }

    @Override
    public IEditorDescriptor[] overrideEditors(String fileName, IContentType contentType,
            IEditorDescriptor[] descriptors) {
        return descriptors;
    }

    @Override
    public IEditorDescriptor overrideDefaultEditor(IEditorInput input, IContentType contentType,
            IEditorDescriptor descriptor) {
        Optional<Path> file = InputFile.path(input);
        boolean claimed = descriptor != null && !descriptor.getId().startsWith("org.eclipse.ui.system"); //$NON-NLS-1$
        if (claimed || contentType != null || file.isEmpty() || !isRawImage(file.get())) {
            return descriptor;
        }
        return PlatformUI.getWorkbench().getEditorRegistry().findEditor(MemoryImageEditor.ID);
    }

    @Override
    public IEditorDescriptor overrideDefaultEditor(String fileName, IContentType contentType,
            IEditorDescriptor descriptor) {
        return descriptor;
    }

    /** Whether a file of unknown content has registers beside it, and an ending that raw images have. */
    static boolean isRawImage(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean raw = name.endsWith(".raw") || name.endsWith(".mem") || name.endsWith(".img") || name.endsWith(".bin");
        return raw && !name.equals("dmar.bin") && RegistersFile.beside(file).isPresent();
    }
}
