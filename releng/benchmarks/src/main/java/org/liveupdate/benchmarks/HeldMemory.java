/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.benchmarks;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.WritableMemory;

/** Physical memory from address 0 on, held outside the Java heap as the mapped file of an image is. */
final class HeldMemory implements WritableMemory {

    private static final int CHUNK_SHIFT = 30;
    private static final long CHUNK = 1L << CHUNK_SHIFT;

    private final ByteBuffer[] chunks;
    private final long size;

    /** Zeroed memory of a size in bytes, a multiple of the page size. */
    HeldMemory(long size) {
        this.size = size;
        chunks = new ByteBuffer[(int) (size + CHUNK - 1 >>> CHUNK_SHIFT)];
        for (int i = 0; i < chunks.length; i++) {
            long length = Math.min(CHUNK, size - ((long) i << CHUNK_SHIFT));
            chunks[i] = ByteBuffer.allocateDirect((int) length).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    @Override
    public List<AddressRange> ranges() {
        return List.of(new AddressRange(0, size));
    }

    @Override
    public boolean read(long address, byte[] target, int offset, int length) {
        if (address < 0 || length > size - address) {
            return false;
        }
        int done = 0;
        while (done < length) {
            int part = part(address + done, length - done);
            chunk(address + done).get(in(address + done), target, offset + done, part);
            done += part;
        }
        return true;
    }

    @Override
    public void write(long address, byte[] source, int offset, int length) {
        if (address < 0 || length > size - address) {
            throw new IllegalArgumentException("no memory at 0x" + Long.toHexString(address));
        }
        int done = 0;
        while (done < length) {
            int part = part(address + done, length - done);
            chunk(address + done).put(in(address + done), source, offset + done, part);
            done += part;
        }
    }

    /** Writes 64 bits at an address that is a multiple of 8. */
    void set(long address, long word) {
        chunk(address).putLong(in(address), word);
    }

    private ByteBuffer chunk(long address) {
        return chunks[(int) (address >>> CHUNK_SHIFT)];
    }

    private static int in(long address) {
        return (int) (address & CHUNK - 1);
    }

    private static int part(long address, int length) {
        return (int) Math.min(length, CHUNK - in(address));
    }
}
