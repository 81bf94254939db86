/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.cache;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32C;

import org.liveupdate.image.io.ByteSource;

/**
 * The first page of an entry's file. Behind it come the bytes of the entry, behind these a CRC-32C for every chunk of
 * {@value #CHUNK} bytes.
 *
 * <p>Layout, little-endian: 0 magic (8), 8 key (32), 40 number of bytes (8), 48 CRC-32C of the table of checksums (4),
 * 52 CRC-32C of bytes 0 to 51 (4).
 */
final class EntryHeader {

    /** Size of the first page; keeps the bytes behind it aligned. */
    static final int SIZE = 4096;
    /** Bytes under one checksum. */
    static final int CHUNK = 1 << 20;

    private static final long MAGIC = 0x0131_4558_5543_4143L;
    private static final int CHECKED = 52;

    private EntryHeader() {
    }

    /** The header as bytes. */
    static ByteBuffer write(CacheKey key, long size, byte[] table) {
        ByteBuffer header = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
        header.putLong(MAGIC).put(key.digest()).putLong(size).putInt((int) crc(table, table.length));
        header.putInt((int) crc(header.array(), CHECKED));
        return header.clear();
    }

    /**
     * Checks a whole file against its header.
     *
     * @return the number of bytes of the entry, or -1 if the file is no whole entry of this key
     */
    static long check(ByteSource file, CacheKey key) {
        byte[] bytes = file.bytes(0, SIZE);
        if (bytes == null) {
            return -1;
        }
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        byte[] digest = Arrays.copyOfRange(bytes, 8, 8 + CacheKey.LENGTH);
        long size = header.getLong(40);
        boolean whole = header.getLong(0) == MAGIC && Arrays.equals(digest, key.digest())
                && header.getInt(CHECKED) == (int) crc(bytes, CHECKED) && size >= 0
                && size <= file.size() && file.size() == SIZE + size + tableSize(size);
        if (!whole) {
            return -1;
        }
        byte[] table = file.bytes(SIZE + size, (int) tableSize(size));
        return table != null && header.getInt(48) == (int) crc(table, table.length) ? size : -1;
    }

    /** Size of the table of checksums for so many bytes. */
    static long tableSize(long size) {
        return (size + CHUNK - 1) / CHUNK * Integer.BYTES;
    }

    private static long crc(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return crc.getValue();
    }
}
