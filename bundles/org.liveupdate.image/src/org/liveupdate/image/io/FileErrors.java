/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.liveupdate.image.ImageException;

/** Turns what the file system says into one line that a user understands. */
public final class FileErrors {

    private FileErrors() {
    }

    /**
     * Explains why a file could not be used.
     *
     * @param file the file
     * @param e    what the file system said
     * @return the exception to throw
     */
    public static ImageException of(Path file, IOException e) {
        return new ImageException(file.toString(), reason(e), e);
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
