/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.editor;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.ide.ResourceUtil;

/** The file behind an editor input, in the workspace or outside. */
public final class InputFile {

    private InputFile() {
    }

    /**
     * The file as the operating system knows it.
     *
     * @param input any editor input
     * @return the path, or empty if the input is no local file
     */
    public static Optional<Path> path(IEditorInput input) {
        IFile file = ResourceUtil.getFile(input);
        if (file != null) {
            return Optional.ofNullable(file.getLocation()).map(IPath::toPath);
        }
        if (input instanceof IPathEditorInput pathInput) {
            return Optional.of(pathInput.getPath().toPath());
        }
        return input instanceof IURIEditorInput uriInput ? path(uriInput.getURI()) : Optional.empty();
    }

    private static Optional<Path> path(URI uri) {
        try {
            return Optional.of(Path.of(uri));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            // a file on some remote file system: not a local file
            return Optional.empty();
        }
    }
}
