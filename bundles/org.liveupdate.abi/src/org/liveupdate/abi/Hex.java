/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi;

/** Addresses and lengths as the command line, the views and the JSON files write them. */
public final class Hex {

    private Hex() {
    }

    /**
     * Formats a number.
     *
     * @param value any value, taken as unsigned
     * @return lower case hexadecimal with the prefix 0x, without leading zeros
     */
    public static String of(long value) {
        return "0x" + Long.toHexString(value);
    }

    /**
     * Reads a number.
     *
     * @param text hexadecimal with the prefix 0x, or decimal
     * @return the value as 64 unsigned bits
     * @throws NumberFormatException if the text is neither, or has more than 64 bits
     */
    public static long parse(String text) {
        String trimmed = text.trim();
        if (trimmed.regionMatches(true, 0, "0x", 0, 2)) {
            return Long.parseUnsignedLong(trimmed.substring(2), 16);
        }
        return Long.parseUnsignedLong(trimmed);
    }
}
