/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.cache;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps a cache folder below its limit by removing what was not used for longest. */
final class CacheCleaner {

    /** A file that is still being written after this time belongs to a process that died. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    private record Entry(Path file, long size, Instant used) {
    }

    private final Path folder;
    private final long limit;

    CacheCleaner(Path folder, long limit) {
        this.folder = folder;
        this.limit = limit;
    }

    /**
     * Removes entries until the rest fits, and what dead processes left.
     *
     * @param newest the entry that stays in any case
     * @throws IOException if the folder cannot be listed
     */
    void clean(Path newest) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + CacheFolder.SUFFIX)) {
            for (Path file : files) {
                look(file, newest, entries);
            }
        }
        entries.sort(Comparator.comparing(Entry::used).thenComparing(Entry::file));
        long total = Files.size(newest) + entries.stream().mapToLong(Entry::size).sum();
        for (Entry entry : entries) {
            if (total <= limit) {
                return;
            }
            if (entry.file.toFile().delete()) {
                total -= entry.size;
            }
        }
    }

    private static void look(Path file, Path newest, List<Entry> entries) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            Instant used = attributes.lastModifiedTime().toInstant();
            if (!file.getFileName().toString().startsWith(CacheFolder.TEMPORARY)) {
                if (!file.equals(newest)) {
                    entries.add(new Entry(file, attributes.size(), used));
                }
            } else if (used.plus(ABANDONED).isBefore(Instant.now())) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // another process removed the file meanwhile
            return;
        }
    }
}
