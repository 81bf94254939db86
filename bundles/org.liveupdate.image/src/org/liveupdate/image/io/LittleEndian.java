/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.io;

import java.nio.charset.StandardCharsets;

/** Fields of a header that was copied into an array. */
public final class LittleEndian {

    private LittleEndian() {
    }

    /**
     * A 16-bit field.
     *
     * @param bytes the header
     * @param at    index of the field
     * @return its value, unsigned
     */
    public static int u16(byte[] bytes, int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8;
    }

    /**
     * A 32-bit field.
     *
     * @param bytes the header
     * @param at    index of the field
     * @return its value, unsigned
     */
    public static long u32(byte[] bytes, int at) {
        return u16(bytes, at) | (long) u16(bytes, at + 2) << 16;
    }

    /**
     * A 64-bit field.
     *
     * @param bytes the header
     * @param at    index of the field
     * @return its 64 bits
     */
    public static long u64(byte[] bytes, int at) {
        return u32(bytes, at) | u32(bytes, at + 4) << 32;
    }

    /**
     * A text field that ends at its first zero byte.
     *
     * @param bytes  the header
     * @param at     index of the field
     * @param length its length in bytes
     * @return the text, one character per byte
     */
    public static String text(byte[] bytes, int at, int length) {
        int end = at;
        while (end < at + length && bytes[end] != 0) {
            end++;
        }
        return new String(bytes, at, end - at, StandardCharsets.ISO_8859_1);
    }
}
