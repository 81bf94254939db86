/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.translation;

import java.util.Locale;
import java.util.function.Predicate;

import org.liveupdate.abi.Hex;
import org.liveupdate.decode.vtd.MappedRange;

/**
 * Which ranges are shown, as somebody types it: words that must all fit.
 *
 * @param text {@code 0x1234} for ranges that map the address or lead to it; {@code r-}, {@code rw}, {@code -w} for
 *             permissions; {@code 4k}, {@code 2m}, {@code 1g} for the size of pages; other words must be part of an
 *             address
 */
public record RangeFilter(String text) {

    /** Lets everything through. */
    public static final RangeFilter NONE = new RangeFilter("");

    /**
     * Whether anything is filtered.
     *
     * @return true if every range fits
     */
    public boolean isEmpty() {
        return text.isBlank();
    }

    /** The test for one range. */
    Predicate<MappedRange> predicate() {
        Predicate<MappedRange> all = range -> true;
        for (String word : text.trim().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!word.isEmpty()) {
                all = all.and(word(word));
            }
        }
        return all;
    }

    private static Predicate<MappedRange> word(String word) {
        switch (word) {
            case "r-", "-w", "rw":
                return range -> range.permissions().equals(word);
            case "4k":
                return range -> range.pageSize() == 1L << 12;
            case "2m":
                return range -> range.pageSize() == 1L << 21;
            case "1g":
                return range -> range.pageSize() == 1L << 30;
            default:
                return address(word);
        }
    }

    private static Predicate<MappedRange> address(String word) {
        if (word.matches("0x[0-9a-f]{1,16}")) {
            long address = Hex.parse(word);
            return range -> range.contains(address)
                    || Long.compareUnsigned(address - range.physical(), range.length()) < 0;
        }
        return range -> RangeColumn.FIRST.text(range).contains(word) || RangeColumn.PHYSICAL.text(range).contains(word);
    }
}
