/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.memory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/** Bytes to look for, as somebody types them. */
public final class BytePattern {

    private static final int MAX_LENGTH = 1024;

    private final byte[] bytes;

    private BytePattern(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads a pattern.
     *
     * @param text {@code 0x1234} for a little-endian number of 1, 2, 4 or 8 bytes by its digits; pairs of hexadecimal
     *             digits with blanks between them for bytes; anything else, or text in double quotes, for characters
     * @return the pattern
     * @throws IllegalArgumentException if there is nothing to look for; the message says what was expected
     */
    public static BytePattern parse(String text) {
        String trimmed = text.trim();
        byte[] bytes;
        if (trimmed.length() > 1 && trimmed.startsWith("\"") && trimmed.endsWith("\"")) {
            bytes = trimmed.substring(1, trimmed.length() - 1).getBytes(StandardCharsets.UTF_8);
        } else if (trimmed.toLowerCase(Locale.ROOT).matches("0x[0-9a-f]{1,16}")) {
            bytes = number(trimmed.substring(2));
        } else if (trimmed.matches("[0-9a-fA-F]{2}( *[0-9a-fA-F]{2})*")) {
            bytes = HexFormat.of().parseHex(trimmed.replace(" ", ""));
        } else {
            bytes = trimmed.getBytes(StandardCharsets.UTF_8);
        }
        if (bytes.length == 0 || bytes.length > MAX_LENGTH) {
            throw new IllegalArgumentException("expected 1 to " + MAX_LENGTH + " bytes, found " + bytes.length);
        }
        return new BytePattern(bytes);
    }

    private static byte[] number(String digits) {
        int length = 1;
        while (length * 2 < digits.length()) {
            length *= 2;
        }
        long value = Long.parseUnsignedLong(digits, 16);
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (value >>> Byte.SIZE * i);
        }
        return bytes;
    }

    /**
     * How many bytes it has.
     *
     * @return length in bytes
     */
    public int length() {
        return bytes.length;
    }

    /** Whether it stands in some bytes at a place. */
    boolean isAt(byte[] where, int at) {
        return Arrays.equals(where, at, at + bytes.length, bytes, 0, bytes.length);
    }

    @Override
    public String toString() {
        return HexFormat.ofDelimiter(" ").formatHex(bytes);
    }
}
