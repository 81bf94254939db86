/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/**
 * A file outside of the workspace, as somebody types it. Knows no widgets.
 *
 * @param text   the path
 * @param ending the ending that is added if the name has none, with its dot
 */
record Destination(String text, String ending) {

    /** What is wrong; empty if the file can be written. */
    Optional<String> problem() {
        try {
            Path path = Path.of(text.strip());
            if (text.isBlank() || path.getFileName() == null) {
                return Optional.of(Texts.export_file_missing);
            }
            if (!path.isAbsolute()) {
                return Optional.of(NLS.bind(Texts.export_not_absolute, text));
            }
            if (Files.isDirectory(path)) {
                return Optional.of(NLS.bind(Texts.export_is_folder, path));
            }
            return Files.isDirectory(path.getParent()) ? Optional.empty()
                    : Optional.of(NLS.bind(Texts.export_no_folder, path.getParent()));
        } catch (InvalidPathException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** The file. */
    Path path() {
        Path path = Path.of(text.strip());
        String name = path.getFileName().toString();
        return name.indexOf('.', 1) < 0 ? path.resolveSibling(name + ending) : path;
    }

    /** Whether a file is there that will be replaced. */
    boolean replaces() {
        return problem().isEmpty() && Files.exists(path());
    }

    /** The same file with another ending, if it has the one of before. */
    String withEnding(String other) {
        return text.endsWith(ending) ? text.substring(0, text.length() - ending.length()) + other : text;
    }
}
