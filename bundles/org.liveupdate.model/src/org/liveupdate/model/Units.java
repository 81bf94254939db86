/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses and sizes as people write them. Both are unsigned 64-bit numbers in a {@code long}; an address is written
 * in hexadecimal, a size with the largest binary unit that divides it. What is read may be either: {@code 0x200000},
 * {@code 2097152}, {@code 2 MiB}, {@code 2M} and {@code 1.5 GiB} are all understood. Decimal units (MB) are not:
 * whoever writes them may mean either.
 */
public final class Units {
    private static final Pattern NUMBER = Pattern.compile(
            "(0[xX][0-9a-fA-F_]{1,24}|[0-9][0-9_]{0,24}(?:\\.[0-9]{1,12})?)"
            + "\\s*([KMGTPE](?:iB?)?|B|bytes?|pages?)?", Pattern.CASE_INSENSITIVE);
    private static final String LETTERS = "KMGTPE";
    private static final int PAGE_SHIFT = 12;

    private Units() {
    }

    /**
     * Reads an address or a token.
     *
     * @param text hexadecimal with 0x, decimal, or a size with a unit
     * @return an unsigned number
     * @throws IllegalArgumentException when it is none or does not fit into 64 bits; the message says what is expected
     */
    public static long parseAddress(String text) {
        return parse(text, "an address like 0x1000 or 4 GiB");
    }

    /**
     * Reads a size.
     *
     * @param text a number of bytes, with or without a binary unit, or hexadecimal with 0x
     * @return an unsigned number of bytes
     * @throws IllegalArgumentException when it is none or does not fit into 64 bits; the message says what is expected
     */
    public static long parseSize(String text) {
        return parse(text, "a size like 2 MiB or 0x1000");
    }

    /**
     * Writes an address or a token.
     *
     * @param value an unsigned number
     * @return hexadecimal with 0x
     */
    public static String address(long value) {
        return "0x" + Long.toHexString(value);
    }

    /**
     * Writes a size.
     *
     * @param value an unsigned number of bytes
     * @return like 2 MiB; the plain number when no binary unit divides it
     */
    public static String size(long value) {
        if (value < 0) {
            return address(value);
        }
        int unit = value == 0 ? 0 : Math.min(LETTERS.length(), Long.numberOfTrailingZeros(value) / 10);
        return unit == 0 ? Long.toString(value) : (value >>> 10 * unit) + " " + LETTERS.charAt(unit - 1) + "iB";
    }

    private static long parse(String text, String expected) {
        Matcher matcher = NUMBER.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("expected " + expected + ", found \"" + text + "\"");
        }
        String digits = matcher.group(1).replace("_", "");
        BigDecimal number = digits.regionMatches(true, 0, "0x", 0, 2)
                ? digits.length() == 2 ? null : new BigDecimal(new BigInteger(digits.substring(2), 16))
                : new BigDecimal(digits);
        if (number == null) {
            throw new IllegalArgumentException("expected " + expected + ", found \"" + text + "\"");
        }
        number = number.multiply(BigDecimal.valueOf(2).pow(shift(matcher.group(2)))).stripTrailingZeros();
        if (number.scale() > 0 || number.toBigInteger().bitLength() > Long.SIZE) {
            throw new IllegalArgumentException("expected a whole number of at most 64 bits, found \"" + text + "\"");
        }
        return number.toBigInteger().longValue();
    }

    private static int shift(String unit) {
        if (unit == null) {
            return 0;
        }
        String upper = unit.toUpperCase(Locale.ROOT);
        if (upper.startsWith("PAGE")) {
            return PAGE_SHIFT;
        }
        return 10 * (LETTERS.indexOf(upper.charAt(0)) + 1);
    }
}
