/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi;

import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bus, device and function of a PCI requester: what indexes the root and context tables. Sorted by bus, then devfn.
 *
 * @param bus   bus number, 0 to 255
 * @param devfn device number in bits 7:3, function number in bits 2:0
 */
public record Bdf(int bus, int devfn) implements Comparable<Bdf> {

    private static final HexFormat HEX = HexFormat.of();
    private static final Pattern TEXT = Pattern
            .compile("(?:[0-9a-fA-F]{1,4}:)?([0-9a-fA-F]{1,2}):([0-9a-fA-F]{1,2})\\.([0-7])");

    /** Rejects numbers that do not fit. */
    public Bdf {
        if (bus < 0 || bus > 0xff || devfn < 0 || devfn > 0xff) {
            throw new IllegalArgumentException("no PCI requester: bus " + bus + ", devfn " + devfn);
        }
    }

    /**
     * Splits a source id, as fault records and serialized devices hold it.
     *
     * @param sourceId bus in bits 15:8, devfn in bits 7:0; higher bits are ignored
     * @return the requester
     */
    public static Bdf ofSourceId(int sourceId) {
        return new Bdf(sourceId >> 8 & 0xff, sourceId & 0xff);
    }

    /**
     * Reads the usual notation.
     *
     * @param text such as 00:1f.2 or 0000:00:1f.2, hexadecimal
     * @return the requester, the segment is dropped
     * @throws IllegalArgumentException if the text is something else
     */
    public static Bdf parse(String text) {
        Matcher matcher = TEXT.matcher(text.trim());
        if (matcher.matches()) {
            int device = Integer.parseInt(matcher.group(2), 16);
            if (device < 32) {
                return new Bdf(Integer.parseInt(matcher.group(1), 16), device << 3 | matcher.group(3).charAt(0) - '0');
            }
        }
        throw new IllegalArgumentException("expected bus:device.function such as 00:1f.2, found \"" + text + "\"");
    }

    /**
     * Device number.
     *
     * @return 0 to 31
     */
    public int device() {
        return devfn >> 3;
    }

    /**
     * Function number.
     *
     * @return 0 to 7
     */
    public int function() {
        return devfn & 7;
    }

    /**
     * Bus and devfn in one number.
     *
     * @return bus in bits 15:8, devfn in bits 7:0
     */
    public int sourceId() {
        return bus << 8 | devfn;
    }

    /**
     * A bus number as requester ids show it.
     *
     * @param bus bus number
     * @return two hexadecimal digits
     */
    public static String busText(int bus) {
        return HEX.toHexDigits((byte) bus);
    }

    @Override
    public int compareTo(Bdf other) {
        return Integer.compare(sourceId(), other.sourceId());
    }

    @Override
    public String toString() {
        return busText(bus) + ":" + HEX.toHexDigits((byte) device()) + "." + function();
    }
}
