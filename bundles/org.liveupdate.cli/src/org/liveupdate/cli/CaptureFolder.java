/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.liveupdate.image.ImageException;

/** The folder of a capture, which stands for the image in it. */
final class CaptureFolder {

    /** Names of images in the folder of a capture, the best first. */
    private static final List<String> IMAGES = List.of("image.elf", "mem.elf", "mem.kdump", "mem.kdump-flat", "vmcore",
            "tables-only.elf");
    private static final List<String> PACKED = List.of(".xz", "", ".gz", ".zst");

    private CaptureFolder() {
    }

    /**
     * The file that is meant.
     *
     * @param name a file, or the folder of a capture
     * @return the name of a file, the same unless a folder is named
     * @throws ImageException if the folder has no image of a known name
     */
    static String file(String name) throws ImageException {
        if (!isFolder(name)) {
            return name;
        }
        return IMAGES.stream().flatMap(image -> PACKED.stream().map(image::concat)).map(Path.of(name)::resolve)
                .filter(Files::isRegularFile).findFirst().map(Path::toString).orElseThrow(() -> new ImageException(name,
                        "expected an image in the folder, named one of " + String.join(", ", IMAGES)
                                + ", plain or with .xz, .gz or .zst"));
    }

    private static boolean isFolder(String name) {
        try {
            return !name.isBlank() && Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
