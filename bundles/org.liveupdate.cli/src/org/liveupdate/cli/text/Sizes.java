/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.text;

import java.util.Locale;

/** Lengths in bytes as people read them. */
public final class Sizes {

    private static final String[] UNITS = {"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};

    private Sizes() {
    }

    /**
     * Formats a length in the largest unit that gives at least 1, with one decimal where it is not whole.
     *
     * @param bytes length in bytes, unsigned
     * @return such as "4 KiB" or "1.5 MiB"
     */
    public static String of(long bytes) {
        int unit = 0;
        long whole = bytes;
        while (unit < UNITS.length - 1 && Long.compareUnsigned(whole, 1024) >= 0) {
            whole >>>= 10;
            unit++;
        }
        int shift = 10 * unit;
        long rest = unit == 0 ? 0 : bytes & (1L << shift) - 1;
        if (rest == 0) {
            return whole + " " + UNITS[unit];
        }
        double value = whole + rest / (double) (1L << shift);
        return String.format(Locale.ROOT, "%.1f %s", value, UNITS[unit]);
    }
}
