/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.packed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

import org.liveupdate.image.cache.CacheFolder;
import org.liveupdate.image.cache.CacheKey;
import org.liveupdate.image.cache.EntryWriter;
import org.liveupdate.image.io.BufferSource;
import org.liveupdate.image.io.ByteSource;

/** Takes bytes of unknown number: a few stay in a buffer outside the heap, many go into a file of the cache folder. */
final class Spool implements AutoCloseable {

    /** Less than this is decompressed faster than a file is made for it. */
    static final int SMALL = 8 << 20;

    private final CacheFolder cache;
    private final CacheKey key;
    private ByteArrayOutputStream small = new ByteArrayOutputStream();
    private EntryWriter large;
    private long size;

    Spool(CacheFolder cache, CacheKey key) {
        this.cache = cache;
        this.key = key;
    }

    long size() {
        return size;
    }

    void write(byte[] bytes, int length) throws SpoolException {
        try {
            if (large == null && size + length > SMALL) {
                large = cache.create(key);
                large.write(small.toByteArray(), small.size());
                small = null;
            }
            if (large == null) {
                small.write(bytes, 0, length);
            } else {
                large.write(bytes, length);
            }
            size += length;
        } catch (IOException e) {
            throw new SpoolException(e);
        }
    }

    ByteSource finish() throws IOException {
        if (large != null) {
            return large.finish();
        }
        ByteBuffer direct = ByteBuffer.allocateDirect(small.size());
        direct.put(small.toByteArray()).flip();
        return new BufferSource(direct);
    }

    @Override
    public void close() {
        if (large != null) {
            large.close();
        }
    }
}
