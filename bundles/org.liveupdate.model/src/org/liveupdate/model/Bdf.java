/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A PCI address.
 *
 * @param segment  0 to 65535
 * @param bus      0 to 255
 * @param device   0 to 31
 * @param function 0 to 7
 */
public record Bdf(int segment, int bus, int device, int function) implements Comparable<Bdf> {
    private static final HexFormat HEX = HexFormat.of();
    private static final Pattern TEXT = Pattern.compile(
            "(?:([0-9a-fA-F]{1,4}):)?([0-9a-fA-F]{1,2}):([01]?[0-9a-fA-F])\\.([0-7])");
    private static final Comparator<Bdf> ORDER = Comparator.comparingInt(Bdf::segment)
            .thenComparingInt(Bdf::requesterId);

    /** Checks the ranges. */
    public Bdf {
        if (segment >>> 16 != 0 || bus >>> 8 != 0 || device >>> 5 != 0 || function >>> 3 != 0) {
            throw new IllegalArgumentException("not a PCI address: segment " + segment + ", bus " + bus + ", device "
                    + device + ", function " + function);
        }
    }

    /**
     * Reads a PCI address.
     *
     * @param text like 0000:00:06.0, or without the segment
     * @return the address
     * @throws IllegalArgumentException when it is none; the message says what is expected
     */
    public static Bdf parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("expected a PCI address like 0000:00:06.0, found \"" + text + "\"");
        }
        int segment = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1), 16);
        return new Bdf(segment, Integer.parseInt(matcher.group(2), 16), Integer.parseInt(matcher.group(3), 16),
                Integer.parseInt(matcher.group(4), 16));
    }

    /**
     * Writes a PCI address.
     *
     * @param bdf the address, or null
     * @return like 0000:00:06.0, or null
     */
    public static String text(Bdf bdf) {
        return bdf == null ? null : bdf.toString();
    }

    /** Device and function in one byte, as tables are indexed. */
    public int devfn() {
        return device << 3 | function;
    }

    /** Bus, device and function in 16 bits: what a request of the device carries. */
    public int requesterId() {
        return bus << 8 | devfn();
    }

    @Override
    public int compareTo(Bdf other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return HEX.toHexDigits((short) segment) + ":" + HEX.toHexDigits((byte) bus) + ":"
                + HEX.toHexDigits((byte) device)
                + "." + function;
    }
}
