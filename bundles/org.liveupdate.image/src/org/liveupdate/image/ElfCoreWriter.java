/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Progress;

/**
 * Writes memory as an ELF core with one PT_LOAD per populated range, placed by p_paddr, as QEMU's dump-guest-memory
 * does. The same memory always gives the same bytes. The file appears whole or not at all.
 */
public final class ElfCoreWriter {

    private static final int HEADER = 64;
    private static final int PROGRAM_HEADER = 56;
    private static final int SECTION_HEADER = 64;
    private static final int PN_XNUM = 0xffff;
    private static final int PT_LOAD = 1;
    private static final int PT_NOTE = 4;
    private static final int STEP = 1 << 20;
    private static final int HEADERS_AT_ONCE = 4096;
    private static final byte[] ZEROS = new byte[STEP];

    private final PhysicalMemory memory;
    private final List<AddressRange> ranges;
    private final byte[] note;

    /**
     * Prepares writing.
     *
     * @param memory     what to write
     * @param vmcoreInfo lines for a VMCOREINFO note, such as OSRELEASE; no note if empty
     */
    public ElfCoreWriter(PhysicalMemory memory, Map<String, String> vmcoreInfo) {
        this.memory = memory;
        this.ranges = memory.ranges();
        this.note = note(vmcoreInfo);
    }

    /**
     * Writes the file.
     *
     * @param file     the file, replaced if it exists
     * @param progress shows how far writing is, and stops it
     * @throws IOException if the file cannot be written, or the memory does not give what its ranges promise
     */
    public void write(Path file, Progress progress) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path temporary = Files.createTempFile(folder, ".writing-", ".elf");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                writeHeaders(channel);
                writeMemory(channel, file, progress);
            }
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private long headerCount() {
        return ranges.size() + (note.length > 0 ? 1 : 0);
    }

    private long noteOffset() {
        long end = HEADER + headerCount() * PROGRAM_HEADER;
        return headerCount() >= PN_XNUM ? end + SECTION_HEADER : end;
    }

    private long dataOffset() {
        long end = noteOffset() + note.length;
        return (end + PhysicalMemory.PAGE_SIZE - 1) / PhysicalMemory.PAGE_SIZE * PhysicalMemory.PAGE_SIZE;
    }

    private void writeHeaders(FileChannel channel) throws IOException {
        boolean extended = headerCount() >= PN_XNUM;
        ByteBuffer header = buffer(HEADER);
        header.putInt(0x464c457f).put((byte) 2).put((byte) 1).put((byte) 1).position(16);
        header.putShort((short) 4).putShort((short) 62).putInt(1).putLong(0).putLong(HEADER);
        header.putLong(extended ? HEADER + headerCount() * PROGRAM_HEADER : 0).putInt(0);
        header.putShort((short) HEADER).putShort((short) PROGRAM_HEADER);
        header.putShort((short) (extended ? PN_XNUM : headerCount()));
        header.putShort((short) SECTION_HEADER).putShort((short) (extended ? 1 : 0)).putShort((short) 0);
        write(channel, header.flip());
        if (note.length > 0) {
            write(channel, programHeader(buffer(PROGRAM_HEADER), PT_NOTE, noteOffset(), 0, note.length).flip());
        }
        long offset = dataOffset();
        ByteBuffer batch = buffer(HEADERS_AT_ONCE * PROGRAM_HEADER);
        for (AddressRange range : ranges) {
            programHeader(batch, PT_LOAD, offset, range.start(), range.length());
            offset += range.length();
            if (!batch.hasRemaining()) {
                write(channel, batch.flip());
                batch.clear();
            }
        }
        write(channel, batch.flip());
        if (extended) {
            ByteBuffer section = buffer(SECTION_HEADER);
            section.putInt(44, (int) headerCount());
            write(channel, section);
        }
        write(channel, ByteBuffer.wrap(note));
        channel.position(dataOffset());
    }

    private static ByteBuffer programHeader(ByteBuffer target, int type, long offset, long address, long size) {
        target.putInt(type).putInt(0).putLong(offset).putLong(0).putLong(address).putLong(size).putLong(size);
        return target.putLong(0);
    }

    private void writeMemory(FileChannel channel, Path file, Progress progress) throws IOException {
        long total = ranges.stream().mapToLong(AddressRange::length).sum();
        long done = 0;
        byte[] step = new byte[STEP];
        for (AddressRange range : ranges) {
            for (long at = range.start(); at < range.end(); at += STEP) {
                progress.checkCancelled();
                int part = (int) Math.min(STEP, range.end() - at);
                if (!memory.read(at, step, 0, part)) {
                    throw new IOException("memory at " + Hex.of(at) + " cannot be read");
                }
                writeOrSkip(channel, step, part);
                done += part;
                progress.report("writing " + file.getFileName(), done, total);
            }
        }
    }

    /**
     * Zeros become a hole, so that the file of a machine with much unused memory stays small; the last byte is written.
     */
    private static void writeOrSkip(FileChannel channel, byte[] step, int length) throws IOException {
        if (Arrays.mismatch(step, 0, length, ZEROS, 0, length) >= 0) {
            write(channel, ByteBuffer.wrap(step, 0, length));
            return;
        }
        channel.position(channel.position() + length - 1);
        write(channel, ByteBuffer.wrap(ZEROS, 0, 1));
    }

    private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static byte[] note(Map<String, String> values) {
        if (values.isEmpty()) {
            return new byte[0];
        }
        StringBuilder lines = new StringBuilder();
        values.forEach((key, value) -> lines.append(key).append('=').append(value).append('\n'));
        byte[] text = lines.toString().getBytes(StandardCharsets.UTF_8);
        byte[] name = "VMCOREINFO\0".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer note = buffer(12 + padded(name.length) + padded(text.length));
        note.putInt(name.length).putInt(text.length).putInt(0).put(name).position(12 + padded(name.length));
        note.put(text);
        return note.array();
    }

    private static int padded(int size) {
        return size + 3 & ~3;
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
