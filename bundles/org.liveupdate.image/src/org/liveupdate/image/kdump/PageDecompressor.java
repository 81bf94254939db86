/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.kdump;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import io.airlift.compress.Decompressor;
import io.airlift.compress.lzo.LzoDecompressor;
import io.airlift.compress.snappy.SnappyDecompressor;
import io.airlift.compress.zstd.ZstdDecompressor;

/** Decompresses single pages. The flags are those of makedumpfile's page descriptors. */
final class PageDecompressor {

    private static final int ZLIB = 0x1;
    private static final int LZO = 0x2;
    private static final int SNAPPY = 0x4;
    private static final int ZSTD = 0x20;

    private final int pageSize;
    /** Inflaters hold memory outside the heap and are slow to make; one per reader at work is kept. */
    private final Queue<Inflater> inflaters = new ConcurrentLinkedQueue<>();

    PageDecompressor(int pageSize) {
        this.pageSize = pageSize;
    }

    /** Whether pages with such flags can be decompressed, or are not compressed. */
    boolean knows(long flags) {
        return flags == 0 || flags == ZLIB || flags == LZO || flags == SNAPPY || flags == ZSTD;
    }

    /** The page, or null if the bytes do not decompress to exactly one page. */
    byte[] page(byte[] packed, int flags) {
        byte[] page = new byte[pageSize];
        try {
            int length = flags == ZLIB ? inflate(packed, page)
                    : decompressor(flags).decompress(packed, 0, packed.length, page, 0, page.length);
            return length == pageSize ? page : null;
        } catch (DataFormatException | RuntimeException e) {
            // the libraries answer damaged input with unchecked exceptions of several kinds
            return null;
        }
    }

    private int inflate(byte[] packed, byte[] page) throws DataFormatException {
        Inflater inflater = inflaters.poll();
        if (inflater == null) {
            inflater = new Inflater();
        }
        inflater.reset();
        inflater.setInput(packed);
        int length = inflater.inflate(page);
        boolean exact = inflater.finished() || length < pageSize || inflater.inflate(new byte[1]) == 0;
        inflaters.add(inflater);
        return exact ? length : -1;
    }

    private static Decompressor decompressor(int flags) {
        return switch (flags) {
            case LZO -> new LzoDecompressor();
            case SNAPPY -> new SnappyDecompressor();
            default -> new ZstdDecompressor();
        };
    }
}
