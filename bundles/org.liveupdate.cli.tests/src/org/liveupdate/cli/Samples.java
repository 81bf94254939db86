/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import java.nio.file.Path;

/** The captures of the samples bundle. */
public final class Samples {

    private Samples() {
    }

    /**
     * The folder of all captures.
     *
     * @return a folder with one folder a case
     */
    public static Path captures() {
        return Path.of(System.getProperty("liveupdate.samples", "../org.liveupdate.samples")).resolve("captures");
    }

    /**
     * The small image of a case.
     *
     * @param name the case
     * @return the file
     */
    public static Path image(String name) {
        return captures().resolve(name).resolve("tables-only.elf.gz");
    }

    /**
     * The image of a run of the live-update series.
     *
     * @param name run and stage
     * @return the file
     */
    public static Path packed(String name) {
        return captures().resolve(name).resolve("image.elf.xz");
    }
}
