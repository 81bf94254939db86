/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

import org.liveupdate.image.ImageException;
import org.liveupdate.image.io.ByteSource;
import org.liveupdate.image.io.FileErrors;

/**
 * What a cache entry belongs to: a file by its real path, size and time of change, the bytes at its beginning and end,
 * and what was made from it.
 */
public final class CacheKey {

    /** Length of {@link #digest()} in bytes. */
    public static final int LENGTH = 32;

    private static final int HEAD = 64 * 1024;
    private static final int TAIL = 4096;

    private final byte[] digest;

    private CacheKey(byte[] digest) {
        this.digest = digest;
    }

    /**
     * Makes a key.
     *
     * @param file    the file
     * @param content its bytes
     * @param made    what is made from it, such as {@code xz}
     * @return the key
     * @throws ImageException if the file is gone
     */
    public static CacheKey of(Path file, ByteSource content, String made) throws ImageException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(made.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            sha.update(file.toRealPath().toString().getBytes(StandardCharsets.UTF_8));
            long changed = Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
            sha.update(ByteBuffer.allocate(16).putLong(content.size()).putLong(changed).array());
            digest(sha, content, 0, HEAD);
            digest(sha, content, Math.max(0, content.size() - TAIL), TAIL);
            return new CacheKey(sha.digest());
        } catch (IOException e) {
            throw FileErrors.of(file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void digest(MessageDigest sha, ByteSource content, long at, int most) {
        byte[] bytes = content.bytes(at, (int) Math.min(most, content.size() - at));
        if (bytes != null) {
            sha.update(bytes);
        }
    }

    /**
     * The key as bytes.
     *
     * @return {@value #LENGTH} bytes
     */
    byte[] digest() {
        return digest.clone();
    }

    /**
     * The name of the entry's file.
     *
     * @return a name without a folder
     */
    String fileName() {
        return HexFormat.of().formatHex(digest, 0, 20) + CacheFolder.SUFFIX;
    }
}
