/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;

import io.airlift.compress.Compressor;
import io.airlift.compress.lzo.LzoCompressor;
import io.airlift.compress.snappy.SnappyCompressor;
import io.airlift.compress.zstd.ZstdCompressor;

/** Builds kdump-compressed dumps: header, sub-header, two bitmaps, page descriptors, pages. */
final class TestKdump {

    static final int PLAIN = 0;
    static final int ZLIB = 1;
    static final int LZO = 2;
    static final int SNAPPY = 4;
    static final int ZSTD = 0x20;

    private final int flags;
    private final int block;
    private final TreeMap<Long, byte[]> pages = new TreeMap<>();
    private final TreeSet<Long> leftOut = new TreeSet<>();
    private int dumpLevel;
    private int status;
    private long splitStart;
    private long splitEnd;
    private boolean split;
    private long frames;
    private String info = "";
    /** Where the page descriptors of the last built dump begin. */
    private int descriptors;

    TestKdump(int flags, int block) {
        this.flags = flags;
        this.block = block;
    }

    TestKdump page(long frame, byte[] bytes) {
        pages.put(frame, bytes);
        return this;
    }

    TestKdump leftOut(long frame) {
        leftOut.add(frame);
        return this;
    }

    TestKdump dumpLevel(int level) {
        dumpLevel = level;
        return this;
    }

    TestKdump status(int bits) {
        status = bits;
        return this;
    }

    /** Only pages of these frames are in this part; the bitmaps speak of all. */
    TestKdump split(long start, long end) {
        splitStart = start;
        splitEnd = end;
        split = true;
        return this;
    }

    TestKdump frames(long count) {
        frames = count;
        return this;
    }

    TestKdump info(String text) {
        info = text;
        return this;
    }

    int descriptors() {
        return descriptors;
    }

    byte[] build() {
        long count = frames;
        for (TreeSet<Long> set : Arrays.asList(new TreeSet<>(pages.keySet()), leftOut)) {
            count = set.isEmpty() ? count : Math.max(count, set.last() + 1);
        }
        int bitmapBlocks = (int) ((count + block * 8L - 1) / (block * 8L));
        byte[] present = new byte[bitmapBlocks * block];
        byte[] dumped = new byte[bitmapBlocks * block];
        pages.keySet().forEach(frame -> set(present, frame));
        pages.keySet().forEach(frame -> set(dumped, frame));
        leftOut.forEach(frame -> set(present, frame));
        var mine = split ? pages.subMap(splitStart, Math.max(splitStart, splitEnd)) : pages;
        byte[] infoBytes = info.getBytes(StandardCharsets.US_ASCII);
        descriptors = (2 + 2 * bitmapBlocks) * block;
        int data = descriptors + mine.size() * 24 + infoBytes.length;
        ByteBuffer head = ByteBuffer.allocate(data).order(ByteOrder.LITTLE_ENDIAN);
        head.put("KDUMP   ".getBytes(StandardCharsets.US_ASCII)).putInt(6);
        head.put(142, "9.8.7-test".getBytes(StandardCharsets.US_ASCII));
        head.putInt(424, status).putInt(428, block).putInt(432, 1).putInt(436, 2 * bitmapBlocks);
        head.putInt(block + 8, dumpLevel).putInt(block + 12, split ? 1 : 0);
        head.putLong(block + 80, splitStart).putLong(block + 88, splitEnd).putLong(block + 96, count);
        head.putLong(block + 32, infoBytes.length == 0 ? 0 : data - infoBytes.length);
        head.putLong(block + 40, infoBytes.length).put(data - infoBytes.length, infoBytes);
        head.position(2 * block).put(present).put(dumped);
        ByteArrayOutputStream tail = new ByteArrayOutputStream();
        long zero = -1;
        for (byte[] page : mine.values()) {
            boolean isZero = Arrays.equals(page, new byte[block]);
            byte[] packed = pack(page);
            long offset = data + tail.size();
            if (isZero && zero >= 0) {
                offset = zero;
            } else {
                zero = isZero ? offset : zero;
                tail.writeBytes(packed);
            }
            head.putLong(offset).putInt(packed.length).putInt(packed.length == block ? 0 : flags).putLong(0);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(head.array());
        file.writeBytes(tail.toByteArray());
        return file.toByteArray();
    }

    /** A page that does not shrink is stored as it is, as makedumpfile does. */
    private byte[] pack(byte[] page) {
        byte[] packed = flags == PLAIN ? page : flags == ZLIB ? deflate(page) : compress(page);
        return packed.length < page.length ? packed : page;
    }

    private static byte[] deflate(byte[] page) {
        Deflater deflater = new Deflater();
        deflater.setInput(page);
        deflater.finish();
        byte[] target = new byte[page.length * 2];
        int length = deflater.deflate(target);
        deflater.end();
        return Arrays.copyOf(target, length);
    }

    private byte[] compress(byte[] page) {
        Compressor compressor = switch (flags) {
            case LZO -> new LzoCompressor();
            case SNAPPY -> new SnappyCompressor();
            default -> new ZstdCompressor();
        };
        byte[] target = new byte[compressor.maxCompressedLength(page.length)];
        return Arrays.copyOf(target, compressor.compress(page, 0, page.length, target, 0, target.length));
    }

    private static void set(byte[] bitmap, long frame) {
        bitmap[(int) (frame / 8)] |= (byte) (1 << frame % 8);
    }
}
