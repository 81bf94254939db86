/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

import org.liveupdate.abi.PhysicalMemory;

/** Writes ELF cores as big as wished that are nearly empty: a page of noise every 2 MiB, holes between. */
final class CoreFiles {

    private static final int ELF_HEADER = 64;
    private static final int PROGRAM_HEADER = 56;
    private static final int SEGMENTS = 64;
    private static final long FIRST_ADDRESS = 1L << 20;
    private static final int NOISE_EVERY = 1 << 21;

    private CoreFiles() {
    }

    /** Writes a core of 64 segments with as many bytes of memory in all; the file has holes where it is zero. */
    static void write(Path file, long memory) throws IOException {
        long each = memory / SEGMENTS;
        ByteBuffer start = ByteBuffer.allocate(PhysicalMemory.PAGE_SIZE).order(ByteOrder.LITTLE_ENDIAN);
        start.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}).putShort(16, (short) 4).putShort(18, (short) 62)
                .putInt(20, 1).putLong(32, ELF_HEADER).putShort(52, (short) ELF_HEADER)
                .putShort(54, (short) PROGRAM_HEADER).putShort(56, (short) SEGMENTS).position(ELF_HEADER);
        for (int i = 0; i < SEGMENTS; i++) {
            // every other segment is followed by a gap in the addresses
            long address = FIRST_ADDRESS + i * each + i / 2 * FIRST_ADDRESS;
            start.putInt(1).putInt(0).putLong(PhysicalMemory.PAGE_SIZE + i * each).putLong(0).putLong(address)
                    .putLong(each).putLong(each).putLong(0);
        }
        Random random = new Random(1);
        byte[] noise = new byte[PhysicalMemory.PAGE_SIZE];
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE,
                StandardOpenOption.SPARSE)) {
            channel.write(start.rewind(), 0);
            for (long at = 0; at < memory; at += NOISE_EVERY) {
                random.nextBytes(noise);
                channel.write(ByteBuffer.wrap(noise), PhysicalMemory.PAGE_SIZE + at);
            }
            channel.write(ByteBuffer.allocate(1), PhysicalMemory.PAGE_SIZE + each * SEGMENTS - 1);
        }
    }

    /** Compresses a file with gzip. */
    static void compress(Path file, Path packed) throws IOException {
        try (OutputStream out = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(packed)))) {
            Files.copy(file, out);
        }
    }
}
