/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.decode.vtd.MappedRange;

/**
 * A run of input addresses that a page table translates differently.
 *
 * @param change ADDED, REMOVED or CHANGED
 * @param iova   first input address
 * @param length length in bytes
 * @param before what it was mapped to, empty if it was not; of the same length
 * @param after  what it is mapped to, empty if it is not; of the same length
 */
public record RangeChange(Change change, long iova, long length, Optional<MappedRange> before,
        Optional<MappedRange> after) {

    /**
     * One line for people.
     *
     * @return the sign, the range, and what it was and is mapped to
     */
    @Override
    public String toString() {
        String range = change.sign() + " " + Hex.of(iova) + ".." + Hex.of(iova + length - 1);
        return switch (change) {
            case ADDED -> range + " -> " + target(after.get());
            case REMOVED -> range + ", was -> " + target(before.get());
            default -> range + " -> " + target(after.get()) + ", was -> " + target(before.get());
        };
    }

    static String target(MappedRange range) {
        return Hex.of(range.physical()) + " " + range.permissions() + (range.snoop() ? " snoop" : "") + ", pages of "
                + Hex.of(range.pageSize());
    }
}
