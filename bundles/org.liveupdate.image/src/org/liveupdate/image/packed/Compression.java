/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.packed;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

import io.airlift.compress.zstd.ZstdInputStream;
import org.tukaani.xz.XZInputStream;

/** The compressed forms in which an image may come, known by their first bytes. */
public enum Compression {
    /** RFC 1952. */
    GZIP(0x1f, 0x8b),
    /** The .xz file format 1.2. */
    XZ(0xfd, '7', 'z', 'X', 'Z', 0),
    /** RFC 8878. */
    ZSTD(0x28, 0xb5, 0x2f, 0xfd);

    /** Longest magic, in bytes. */
    public static final int MAGIC_LENGTH = 6;

    /** Most memory that decompressing xz may take, in KiB: preset -9 needs 65 MiB. */
    private static final int XZ_MEMORY = 100 * 1024;
    private static final int BUFFER = 64 * 1024;

    private final int[] magic;

    Compression(int... magic) {
        this.magic = magic;
    }

    /**
     * Recognises a compressed file.
     *
     * @param start its first bytes
     * @return how it is compressed, or null if it is not
     */
    public static Compression of(byte[] start) {
        for (Compression compression : values()) {
            if (compression.matches(start)) {
                return compression;
            }
        }
        return null;
    }

    private boolean matches(byte[] start) {
        if (start.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((start[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Starts decompressing.
     *
     * @param packed the compressed bytes
     * @return the bytes
     * @throws IOException if the compressed bytes are damaged
     */
    public InputStream unpack(InputStream packed) throws IOException {
        return switch (this) {
            case GZIP -> new GZIPInputStream(packed, BUFFER);
            case XZ -> new XZInputStream(packed, XZ_MEMORY);
            case ZSTD -> new ZstdInputStream(packed);
        };
    }

    /**
     * The name for people and the usual ending of a file's name.
     *
     * @return gzip, xz or zstd
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
