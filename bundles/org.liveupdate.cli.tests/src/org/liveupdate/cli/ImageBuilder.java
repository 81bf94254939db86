/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Small ELF cores, right and wrong. */
final class ImageBuilder {

    private static final int HEADER = 64;
    private static final int PROGRAM_HEADER = 56;

    private record Segment(long address, long offset, long size, byte[] bytes) {
    }

    private final List<Segment> segments = new ArrayList<>();
    private byte elfClass = 2;
    private byte data = 1;

    /** Bytes at a physical address. */
    ImageBuilder memory(long address, byte[] bytes) {
        segments.add(new Segment(address, -1, bytes.length, bytes));
        return this;
    }

    /** A page of 64-bit words, the rest zero; pairs of index and word. */
    ImageBuilder page(long address, long... indexAndWord) {
        ByteBuffer page = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < indexAndWord.length; i += 2) {
            page.putLong((int) indexAndWord[i] * Long.BYTES, indexAndWord[i + 1]);
        }
        return memory(address, page.array());
    }

    /** A program header without bytes, whatever it says. */
    ImageBuilder header(long address, long offset, long size) {
        segments.add(new Segment(address, offset, size, new byte[0]));
        return this;
    }

    ImageBuilder elfClass(int value) {
        elfClass = (byte) value;
        return this;
    }

    ImageBuilder data(int value) {
        data = (byte) value;
        return this;
    }

    Path write(Path file) {
        int start = HEADER + segments.size() * PROGRAM_HEADER;
        int size = start + segments.stream().mapToInt(segment -> segment.bytes.length).sum();
        ByteBuffer out = ByteBuffer.allocate(size).order(data == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        out.put(new byte[] {0x7f, 'E', 'L', 'F', elfClass, data, 1}).position(16);
        out.putShort((short) 4).putShort((short) 62).putInt(1).putLong(0).putLong(HEADER).putLong(0).putInt(0);
        out.putShort((short) HEADER).putShort((short) PROGRAM_HEADER).putShort((short) segments.size());
        out.position(HEADER);
        int at = start;
        for (Segment segment : segments) {
            out.putInt(1).putInt(7).putLong(segment.offset < 0 ? at : segment.offset).putLong(0)
                    .putLong(segment.address).putLong(segment.size).putLong(segment.size).putLong(0);
            at += segment.bytes.length;
        }
        segments.forEach(segment -> out.put(segment.bytes));
        try {
            return Files.write(file, out.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
