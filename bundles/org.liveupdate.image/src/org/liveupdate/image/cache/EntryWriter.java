/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;

import org.liveupdate.image.io.ByteSource;
import org.liveupdate.image.io.MappedSource;

/**
 * Writes an entry into a temporary file and gives it its name when it is whole, so that nobody ever sees half of it.
 * Stretches of zeros are left out of the file: memory has many, and file systems keep holes.
 */
public final class EntryWriter implements AutoCloseable {

    private static final int BLOCK = 64 * 1024;

    private final CacheFolder folder;
    private final CacheKey key;
    private final Path temporary;
    private final FileChannel channel;
    private final CRC32C crc = new CRC32C();
    private final ByteArrayOutputStream table = new ByteArrayOutputStream();
    private long size;
    private int inChunk;

    EntryWriter(CacheFolder folder, CacheKey key, Path temporary, FileChannel channel) {
        this.folder = folder;
        this.key = key;
        this.temporary = temporary;
        this.channel = channel;
    }

    /**
     * Appends bytes.
     *
     * @param bytes  the bytes
     * @param length how many of them
     * @throws IOException if they cannot be written
     */
    public void write(byte[] bytes, int length) throws IOException {
        for (int at = 0; at < length;) {
            int part = Math.min(length - at, Math.min(BLOCK - (int) (size % BLOCK), EntryHeader.CHUNK - inChunk));
            crc.update(bytes, at, part);
            if (!zero(bytes, at, part)) {
                writeFully(ByteBuffer.wrap(bytes, at, part), EntryHeader.SIZE + size);
            }
            size += part;
            inChunk += part;
            at += part;
            if (inChunk == EntryHeader.CHUNK) {
                endChunk();
            }
        }
    }

    private void endChunk() {
        byte[] value = new byte[Integer.BYTES];
        ByteBuffer.wrap(value).order(ByteOrder.LITTLE_ENDIAN).putInt((int) crc.getValue());
        table.writeBytes(value);
        crc.reset();
        inChunk = 0;
    }

    /**
     * Ends the entry and keeps it in the folder, if the folder keeps anything.
     *
     * @return the bytes of the entry
     * @throws IOException if the entry cannot be written
     */
    public ByteSource finish() throws IOException {
        if (inChunk > 0) {
            endChunk();
        }
        writeFully(ByteBuffer.wrap(table.toByteArray()), EntryHeader.SIZE + size);
        writeFully(EntryHeader.write(key, size, table.toByteArray()), 0);
        ByteSource bytes = MappedSource.map(channel, EntryHeader.SIZE, size);
        folder.keep(temporary, key);
        return bytes;
    }

    private void writeFully(ByteBuffer bytes, long position) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }

    private static boolean zero(byte[] bytes, int at, int length) {
        for (int i = at; i < at + length; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** Closes the file and removes it unless it was kept. */
    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // a file that is still mapped cannot be removed on every system; the next clean-up of the folder does it
            temporary.toFile().deleteOnExit();
        }
    }
}
