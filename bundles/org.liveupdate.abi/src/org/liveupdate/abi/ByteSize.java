/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths for people. */
public final class ByteSize {

    private static final String[] UNITS = { "B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB" };
    private static final int STEP_SHIFT = 10;

    private ByteSize() {
    }

    /**
     * A length in the largest unit of which it has at least one.
     *
     * @param bytes length in bytes, unsigned
     * @return such as 4 KiB or 1.5 GiB, with at most two decimals
     */
    public static String of(long bytes) {
        int unit = 0;
        while (unit < UNITS.length - 1 && bytes >>> STEP_SHIFT * (unit + 1) != 0) {
            unit++;
        }
        BigDecimal value = new BigDecimal(Long.toUnsignedString(bytes))
                .divide(BigDecimal.valueOf(1L << STEP_SHIFT * unit), 2, RoundingMode.DOWN);
        return value.stripTrailingZeros().toPlainString() + " " + UNITS[unit];
    }
}
