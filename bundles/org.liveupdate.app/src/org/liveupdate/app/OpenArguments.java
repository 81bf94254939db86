/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files that a command line asks to open: every argument that follows {@value #OPTION}. All other arguments belong
 * to the workbench and are passed over.
 */
public final class OpenArguments {

    /** The option that stands before each file. */
    public static final String OPTION = "-open";

    private OpenArguments() {
    }

    /**
     * Reads the files out of a command line.
     *
     * @param arguments the arguments that the application got
     * @return the files named, in order, as absolute paths; a trailing option without a file names none
     */
    public static List<Path> files(String... arguments) {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (OPTION.equals(arguments[i])) {
                files.add(Path.of(arguments[++i]).toAbsolutePath().normalize());
            }
        }
        return files;
    }
}
