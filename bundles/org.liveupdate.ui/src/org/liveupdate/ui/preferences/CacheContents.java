/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.preferences;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/**
 * What the cache of unpacked images holds.
 *
 * @param bytes size of its files
 * @param files how many there are
 */
record CacheContents(long bytes, int files) {

    /** Only files that the cache made: the folder may be one that a user chose. */
    private static final String ENTRIES = "*.cache";

    /** Counts; a folder that is not there holds nothing. */
    static CacheContents of(Path folder) throws IOException {
        long bytes = 0;
        int files = 0;
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, ENTRIES)) {
            for (Path entry : entries) {
                bytes += Files.size(entry);
                files++;
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            return new CacheContents(bytes, files);
        }
        return new CacheContents(bytes, files);
    }

    /** Removes the entries. An image that is open keeps what it has, except on systems that refuse to remove it. */
    static void clear(Path folder) throws IOException {
        IOException failed = null;
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, ENTRIES)) {
            for (Path entry : entries) {
                try {
                    Files.deleteIfExists(entry);
                } catch (IOException e) {
                    failed = e;
                }
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            return;
        }
        if (failed != null) {
            throw failed;
        }
    }
}
