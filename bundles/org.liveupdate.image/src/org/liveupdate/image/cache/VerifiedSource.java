/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.cache;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.zip.CRC32C;

import org.liveupdate.image.ImageException;
import org.liveupdate.image.io.ByteSource;
import org.liveupdate.image.io.LittleEndian;
import org.liveupdate.image.io.MappedSource;

/**
 * The bytes of a cache entry, each chunk of which is checked when it is first read: checking all when the image is
 * opened would cost the time that the cache saves. Damage leads to a rebuild, never to wrong bytes.
 */
final class VerifiedSource implements ByteSource {

    private final MappedSource data;
    private final byte[] table;
    private final AtomicIntegerArray checked;
    private final Rebuild rebuild;
    private volatile ByteSource rebuilt;
    private boolean failed;

    VerifiedSource(MappedSource data, byte[] table, Rebuild rebuild) {
        this.data = data;
        this.table = table;
        this.checked = new AtomicIntegerArray((table.length / Integer.BYTES + 31) / 32);
        this.rebuild = rebuild;
    }

    @Override
    public long size() {
        return data.size();
    }

    @Override
    public boolean read(long offset, byte[] target, int at, int length) {
        if (offset < 0 || length < 0 || offset > size() - length) {
            return false;
        }
        ByteSource other = rebuilt;
        if (other == null && !sound(offset, length)) {
            other = rebuild();
            if (other == null) {
                return false;
            }
        }
        return (other == null ? data : other).read(offset, target, at, length);
    }

    private boolean sound(long offset, int length) {
        int last = (int) ((offset + Math.max(1, length) - 1) / EntryHeader.CHUNK);
        for (int chunk = (int) (offset / EntryHeader.CHUNK); chunk <= last && length > 0; chunk++) {
            int bit = 1 << (chunk & 31);
            if ((checked.get(chunk >>> 5) & bit) == 0) {
                if (!verify(chunk)) {
                    return false;
                }
                checked.accumulateAndGet(chunk >>> 5, bit, (a, b) -> a | b);
            }
        }
        return true;
    }

    private boolean verify(int chunk) {
        long start = (long) chunk * EntryHeader.CHUNK;
        CRC32C crc = new CRC32C();
        return data.update(crc, start, (int) Math.min(EntryHeader.CHUNK, size() - start))
                && (int) crc.getValue() == (int) LittleEndian.u32(table, chunk * Integer.BYTES);
    }

    private synchronized ByteSource rebuild() {
        if (rebuilt == null && !failed) {
            try {
                ByteSource fresh = rebuild.bytes();
                failed = fresh.size() != size();
                rebuilt = failed ? null : fresh;
            } catch (ImageException e) {
                failed = true;
            }
        }
        return rebuilt;
    }
}
