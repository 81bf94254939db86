/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Builds ELF cores byte by byte, right or wrong, independently of the writer in the product. */
final class TestElf {

    private record Header(int type, long offset, long address, long fileSize, long memorySize, byte[] data) {
    }

    private final List<Header> headers = new ArrayList<>();
    private boolean extended;

    /** A segment whose bytes are in the file. */
    TestElf segment(long address, byte[] data) {
        return segment(address, data, data.length);
    }

    /** A segment of which only the beginning is in the file. */
    TestElf segment(long address, byte[] data, long memorySize) {
        headers.add(new Header(1, -1, address, data.length, memorySize, data));
        return this;
    }

    /** A PT_LOAD header of which nothing has to be true. */
    TestElf header(long offset, long address, long fileSize, long memorySize) {
        headers.add(new Header(1, offset, address, fileSize, memorySize, new byte[0]));
        return this;
    }

    /** A note of its own PT_NOTE. */
    TestElf note(String name, String text) {
        byte[] nameBytes = (name + "\0").getBytes(StandardCharsets.US_ASCII);
        byte[] textBytes = text.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer note = ByteBuffer.allocate(12 + (nameBytes.length + 3 & ~3) + (textBytes.length + 3 & ~3))
                .order(ByteOrder.LITTLE_ENDIAN);
        note.putInt(nameBytes.length).putInt(textBytes.length).putInt(0).put(nameBytes);
        note.position(12 + (nameBytes.length + 3 & ~3)).put(textBytes);
        return note(note.array());
    }

    /** A PT_NOTE with any bytes. */
    TestElf note(byte[] bytes) {
        headers.add(new Header(4, -1, 0, bytes.length, bytes.length, bytes));
        return this;
    }

    /** Puts the number of program headers into section header 0, as QEMU does from 65535 on. */
    TestElf extended() {
        extended = true;
        return this;
    }

    byte[] build() {
        ByteBuffer start = ByteBuffer.allocate(64 + headers.size() * 56 + (extended ? 64 : 0))
                .order(ByteOrder.LITTLE_ENDIAN);
        start.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1});
        start.putShort(16, (short) 4).putShort(18, (short) 62).putInt(20, 1).putLong(32, 64).putShort(52, (short) 64);
        start.putShort(54, (short) 56).putShort(56, (short) (extended ? 0xffff : headers.size()));
        if (extended) {
            int section = 64 + headers.size() * 56;
            start.putLong(40, section).putShort(58, (short) 64).putShort(60, (short) 1);
            start.putInt(section + 44, headers.size());
        }
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        start.position(64);
        for (Header header : headers) {
            long offset = header.offset >= 0 ? header.offset : start.capacity() + data.size();
            start.putInt(header.type).putInt(0).putLong(header.offset == -1 ? offset : header.offset).putLong(0);
            start.putLong(header.address).putLong(header.fileSize).putLong(header.memorySize).putLong(0);
            data.writeBytes(header.data);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(start.array());
        file.writeBytes(data.toByteArray());
        return file.toByteArray();
    }
}
