/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.flat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.liveupdate.abi.Progress;
import org.liveupdate.image.ImageException;
import org.liveupdate.image.cache.CacheFolder;
import org.liveupdate.image.cache.CacheKey;
import org.liveupdate.image.cache.EntryWriter;
import org.liveupdate.image.io.ByteSource;
import org.liveupdate.image.io.LittleEndian;
import org.liveupdate.image.io.PieceMap;
import org.liveupdate.image.io.PieceMapBuilder;

/**
 * Keeps the index of a big flattened file: finding the records anew would touch the whole file. An entry is a row of
 * address, length and offset, 8 bytes each, little-endian, of every piece.
 */
public final class IndexCache {

    /** Smaller files are indexed faster than an entry is looked up. */
    private static final long WORTH_IT = 64L << 20;
    private static final int ROW = 24;
    private static final int ROWS_AT_ONCE = 4096;

    private final CacheFolder cache;
    private final CacheKey key;
    private final String file;
    private final ByteSource bytes;

    /**
     * Prepares.
     *
     * @param cache where indexes are kept
     * @param key   what the index is kept under
     * @param file  name for messages
     * @param bytes the flattened file
     */
    public IndexCache(CacheFolder cache, CacheKey key, String file, ByteSource bytes) {
        this.cache = cache;
        this.key = key;
        this.file = file;
        this.bytes = bytes;
    }

    /**
     * Takes the index from the cache, or makes and keeps it.
     *
     * @param index    makes it
     * @param progress shows how far that is, and stops it
     * @return the pieces of the dump
     * @throws ImageException if the file is not flattened properly
     */
    public PieceMap find(FlattenedIndex index, Progress progress) throws ImageException {
        if (bytes.size() < WORTH_IT || !cache.isKeeping()) {
            return index.read(progress);
        }
        // a damaged entry is not worth a rebuild behind the scenes: the index is simply read again
        ByteSource kept = cache.find(key, () -> {
            throw new ImageException(file, "damaged index");
        });
        PieceMap pieces = kept == null ? null : load(kept);
        if (pieces == null) {
            pieces = index.read(progress);
            // what a cut file lacks must be said at every opening
            if (index.isWhole()) {
                store(pieces);
            }
        }
        return pieces;
    }

    private PieceMap load(ByteSource kept) throws ImageException {
        if (kept.size() % ROW != 0 || kept.size() / ROW > PieceMapBuilder.MAX_PIECES) {
            return null;
        }
        PieceMapBuilder pieces = new PieceMapBuilder(file, true);
        byte[] rows = new byte[ROWS_AT_ONCE * ROW];
        for (long at = 0; at < kept.size(); at += rows.length) {
            int part = (int) Math.min(rows.length, kept.size() - at);
            if (!kept.read(at, rows, 0, part)) {
                return null;
            }
            for (int row = 0; row < part; row += ROW) {
                long start = LittleEndian.u64(rows, row);
                long length = LittleEndian.u64(rows, row + 8);
                if (start < 0 || length <= 0 || start + length < 0) {
                    return null;
                }
                pieces.add(start, length, bytes, LittleEndian.u64(rows, row + 16));
            }
        }
        return pieces.build((winner, loser, start, end) -> {
            // pieces of a finished map do not overlap
        });
    }

    private void store(PieceMap pieces) {
        ByteBuffer rows = ByteBuffer.allocate(ROWS_AT_ONCE * ROW).order(ByteOrder.LITTLE_ENDIAN);
        try (EntryWriter entry = cache.create(key)) {
            for (int i = 0; i < pieces.count(); i++) {
                rows.putLong(pieces.start(i)).putLong(pieces.length(i)).putLong(pieces.offset(i));
                if (!rows.hasRemaining() || i == pieces.count() - 1) {
                    entry.write(rows.array(), rows.position());
                    rows.clear();
                }
            }
            entry.finish();
        } catch (IOException e) {
            // an index that cannot be kept is made again at the next opening
            return;
        }
    }
}
