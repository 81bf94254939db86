/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.packed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Progress;
import org.liveupdate.image.ImageException;
import org.liveupdate.image.cache.CacheFolder;
import org.liveupdate.image.cache.CacheKey;
import org.liveupdate.image.cache.Rebuild;
import org.liveupdate.image.io.ByteSource;
import org.liveupdate.image.io.SourceStream;
import org.tukaani.xz.MemoryLimitException;

/** Decompresses a file once, or takes what an earlier opening left in the cache. */
public final class Unpacker {

    private static final int STEP = 1 << 20;

    private final Path file;
    private final ByteSource packed;
    private final Compression compression;
    private final long limit;
    private final CacheFolder cache;

    /**
     * Prepares decompression.
     *
     * @param file        the file, for messages
     * @param packed      the compressed bytes
     * @param compression how they are compressed
     * @param limit       most bytes that may come out
     * @param cache       where the result goes
     */
    public Unpacker(Path file, ByteSource packed, Compression compression, long limit, CacheFolder cache) {
        this.file = file;
        this.packed = packed;
        this.compression = compression;
        this.limit = limit;
        this.cache = cache;
    }

    /**
     * Gives the decompressed bytes.
     *
     * @param key      what the result is kept under
     * @param progress shows how far decompression is, and stops it
     * @return the bytes
     * @throws ImageException if the compressed bytes are damaged or give more than the limit, or there is no room
     */
    public ByteSource open(CacheKey key, Progress progress) throws ImageException {
        Rebuild rebuild = () -> unpack(key, Progress.NONE);
        ByteSource kept = cache.find(key, rebuild);
        if (kept != null && kept.size() <= limit) {
            return kept;
        }
        return unpack(key, progress);
    }

    private ByteSource unpack(CacheKey key, Progress progress) throws ImageException {
        String what = "decompressing " + file.getFileName();
        SourceStream in = new SourceStream(packed);
        try (Spool spool = new Spool(cache, key)) {
            byte[] buffer = new byte[STEP];
            try (InputStream bytes = compression.unpack(in)) {
                progress.report(what, 0, packed.size());
                for (int got = fill(bytes, buffer); got > 0; got = fill(bytes, buffer)) {
                    progress.checkCancelled();
                    if (got > limit - spool.size()) {
                        throw new ImageException(file, "expected at most " + limit + " bytes after decompression of "
                                + packed.size() + " bytes, found more; give a larger unpack limit if the file is "
                                + "genuine");
                    }
                    spool.write(buffer, got);
                    progress.report(what, in.position(), packed.size());
                }
            } catch (MemoryLimitException e) {
                throw new ImageException(file.toString(), "expected xz data that needs at most 100 MiB of memory, "
                        + "found " + e.getMemoryNeeded() / 1024 + " MiB", e);
            } catch (IOException | RuntimeException e) {
                throw damaged(in, spool, e);
            }
            return finish(spool);
        }
    }

    private ByteSource finish(Spool spool) throws ImageException {
        try {
            return spool.finish();
        } catch (IOException e) {
            throw new ImageException(file.toString(), "decompressed bytes cannot be kept: " + e.getMessage(), e);
        }
    }

    /** Decompressors answer damaged input with I/O errors, zstd also with unchecked exceptions of several kinds. */
    private ImageException damaged(SourceStream in, Spool spool, Exception e) throws ImageException {
        if (e instanceof java.util.concurrent.CancellationException cancelled) {
            throw cancelled;
        }
        if (e instanceof SpoolException) {
            return new ImageException(file.toString(), e.getMessage(), e);
        }
        return new ImageException(file.toString(), "expected " + compression.label() + " data, found damage or its end "
                + "before offset " + Hex.of(in.position()) + ", after " + spool.size() + " decompressed bytes"
                + (e.getMessage() == null ? "" : " (" + e.getMessage() + ")"), e);
    }

    private static int fill(InputStream in, byte[] buffer) throws IOException {
        return in.readNBytes(buffer, 0, buffer.length);
    }
}
