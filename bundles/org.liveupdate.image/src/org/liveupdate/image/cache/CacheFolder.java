/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.cache;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;

import org.liveupdate.image.io.ByteSource;
import org.liveupdate.image.io.MappedSource;

/**
 * A folder with entries that are made from images. Several processes may use it at once: entries appear whole, by a
 * rename, and an entry that is removed stays readable for those who have it open. Guest memory can hold secrets, so
 * only the user may look into the folder.
 */
public final class CacheFolder {

    /** Environment variable that names the folder, or says {@code off}. */
    public static final String VARIABLE = "LIVEUPDATE_CACHE";

    /** Ending of the names of entries. */
    static final String SUFFIX = ".cache";
    /** Beginning of the names of files that are being written. */
    static final String TEMPORARY = "writing-";

    private final Optional<Path> folder;
    private final long limit;

    /**
     * Uses a folder.
     *
     * @param folder the folder, created when needed; empty to keep nothing
     * @param limit  most bytes in it
     */
    public CacheFolder(Optional<Path> folder, long limit) {
        this.folder = folder;
        this.limit = limit;
    }

    /**
     * The user's cache folder: what {@value #VARIABLE} names, else {@code liveupdate} in XDG_CACHE_HOME or
     * {@code ~/.cache} (XDG base directory specification).
     *
     * @return the folder, or empty if it is switched off or the user has no home
     */
    public static Optional<Path> defaultFolder() {
        try {
            String wanted = System.getenv(VARIABLE);
            if (wanted != null && !wanted.isBlank()) {
                return wanted.equals("off") ? Optional.empty() : Optional.of(Path.of(wanted).toAbsolutePath());
            }
            String shared = System.getenv("XDG_CACHE_HOME");
            if (shared != null && Path.of(shared).isAbsolute()) {
                return Optional.of(Path.of(shared, "liveupdate"));
            }
            String home = System.getProperty("user.home");
            return home == null || home.isBlank() || home.equals("?") ? Optional.empty()
                    : Optional.of(Path.of(home, ".cache", "liveupdate"));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether entries outlive this opening at all.
     *
     * @return false if there is no folder
     */
    public boolean isKeeping() {
        return folder.isPresent();
    }

    /**
     * Looks for an entry. One that is damaged is removed.
     *
     * @param key     what it belongs to
     * @param rebuild makes its bytes anew should damage show later
     * @return its bytes, or null if there is none
     */
    public ByteSource find(CacheKey key, Rebuild rebuild) {
        if (folder.isEmpty()) {
            return null;
        }
        Path file = folder.get().resolve(key.fileName());
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MappedSource whole = MappedSource.map(channel, 0, channel.size());
            long size = EntryHeader.check(whole, key);
            if (size < 0) {
                Files.deleteIfExists(file);
                return null;
            }
            // the time of last use decides what is removed first
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            byte[] table = whole.bytes(EntryHeader.SIZE + size, (int) EntryHeader.tableSize(size));
            return table == null ? null
                    : new VerifiedSource(MappedSource.map(channel, EntryHeader.SIZE, size), table, () -> {
                        file.toFile().delete();
                        return rebuild.bytes();
                    });
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * Starts an entry. Where the folder cannot be used, the bytes go into the system's folder for temporary files and
     * are gone when nobody uses them any more.
     *
     * @param key what it belongs to
     * @return takes the bytes
     * @throws IOException if no file can be made at all
     */
    public EntryWriter create(CacheKey key) throws IOException {
        Path temporary = null;
        if (folder.isPresent()) {
            try {
                prepare(folder.get());
                temporary = Files.createTempFile(folder.get(), TEMPORARY, SUFFIX);
            } catch (IOException e) {
                temporary = null;
            }
        }
        if (temporary == null) {
            temporary = Files.createTempFile("liveupdate-", SUFFIX);
        }
        FileChannel channel = FileChannel.open(temporary, StandardOpenOption.READ, StandardOpenOption.WRITE);
        return new EntryWriter(this, key, temporary, channel);
    }

    private static void prepare(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(
                    PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    /** Gives a whole entry its name; an entry that cannot be kept is left to its writer to remove. */
    void keep(Path temporary, CacheKey key) {
        if (folder.isEmpty() || !folder.get().equals(temporary.getParent())) {
            return;
        }
        try {
            if (Files.size(temporary) > limit) {
                return;
            }
            Path entry = folder.get().resolve(key.fileName());
            Files.move(temporary, entry, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            new CacheCleaner(folder.get(), limit).clean(entry);
        } catch (IOException e) {
            // without its name the entry serves this opening only; the next one makes it anew
            return;
        }
    }
}
