/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.fdt;

import java.nio.charset.StandardCharsets;

import org.liveupdate.abi.layout.Struct;

/** Parts of a blob as bytes. */
final class Tokens {

    private Tokens() {
    }

    static int get(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 24 | (bytes[at + 1] & 0xff) << 16 | (bytes[at + 2] & 0xff) << 8
                | bytes[at + 3] & 0xff;
    }

    static void put(byte[] out, int at, int token) {
        out[at] = (byte) (token >>> 24);
        out[at + 1] = (byte) (token >>> 16);
        out[at + 2] = (byte) (token >>> 8);
        out[at + 3] = (byte) token;
    }

    static void putName(byte[] out, int at, String name) {
        byte[] encoded = name.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(encoded, 0, out, at, encoded.length);
        out[at + encoded.length] = 0;
    }

    static void putProperty(byte[] out, int at, int nameOffset, byte[] value) {
        Struct head = FdtLayouts.PROPERTY.over(out, at, at);
        head.set("tag", FdtLayouts.PROP).set("len", value.length).set("nameoff", nameOffset);
        System.arraycopy(value, 0, out, at + FdtLayouts.PROPERTY.size(), value.length);
    }

    /** Index of the NUL at or behind {@code from}, or -1 if there is none before {@code end}. */
    static int terminator(byte[] bytes, int from, int end) {
        for (int i = from; i < end; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    static String text(byte[] bytes, int from, int end) {
        return new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
    }

    /**
     * Finds a string in a strings block the way libfdt does: the first place where the bytes and a NUL stand, be it the
     * end of a longer string.
     *
     * @return offset from {@code from}, or -1
     */
    static int find(byte[] block, int from, int end, byte[] terminated) {
        for (int at = from; at + terminated.length <= end; at++) {
            int i = 0;
            while (i < terminated.length && block[at + i] == terminated[i]) {
                i++;
            }
            if (i == terminated.length) {
                return at - from;
            }
        }
        return -1;
    }

    /** A name with its NUL. */
    static byte[] terminated(String name) {
        return (name + '\0').getBytes(StandardCharsets.ISO_8859_1);
    }
}
