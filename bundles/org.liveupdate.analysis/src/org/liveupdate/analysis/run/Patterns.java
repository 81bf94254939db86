/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.liveupdate.abi.PhysicalMemory;

/** Bytes that a scenario writes and expects: eight of them, little-endian, repeated. */
final class Patterns {

    /** A scenario does not write more at once. */
    private static final long LIMIT = 64L << 20;

    private Patterns() {
    }

    static byte[] repeat(long pattern, long length) {
        byte[] bytes = new byte[bounded(length)];
        byte[] once = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(pattern).array();
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = once[i % Long.BYTES];
        }
        return bytes;
    }

    static boolean matches(byte[] bytes, long pattern) {
        return bytes.length > 0 && Arrays.equals(bytes, repeat(pattern, bytes.length));
    }

    static int bounded(long length) {
        return (int) Math.max(0, Math.min(length, LIMIT));
    }

    static long pages(long length) {
        return (length + PhysicalMemory.PAGE_SIZE - 1) / PhysicalMemory.PAGE_SIZE;
    }
}
