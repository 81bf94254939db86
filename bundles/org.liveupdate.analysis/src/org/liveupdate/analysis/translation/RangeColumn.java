/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.translation;

import org.liveupdate.abi.ByteSize;
import org.liveupdate.abi.Hex;
import org.liveupdate.decode.vtd.MappedRange;

/** What is said of a mapped range, and what ranges are sorted by. */
public enum RangeColumn {
    /** First address that the device uses. */
    FIRST,
    /** Last address that the device uses. */
    LAST,
    /** How many bytes. */
    LENGTH,
    /** Where the first address leads. */
    PHYSICAL,
    /** Read and write permission. */
    ACCESS,
    /** Size of the pages that map it. */
    PAGE_SIZE;

    /**
     * The column's text.
     *
     * @param range a range
     * @return one line
     */
    public String text(MappedRange range) {
        return switch (this) {
            case FIRST -> Hex.of(range.iova());
            case LAST -> Hex.of(range.iova() + range.length() - 1);
            case LENGTH -> ByteSize.of(range.length());
            case PHYSICAL -> Hex.of(range.physical());
            case ACCESS -> range.permissions() + (range.snoop() ? " snoop" : "");
            case PAGE_SIZE -> ByteSize.of(range.pageSize());
        };
    }

    /** A number that grows as the column does, compared as unsigned. */
    long key(MappedRange range) {
        return switch (this) {
            case FIRST -> range.iova();
            case LAST -> range.iova() + range.length() - 1;
            case LENGTH -> range.length();
            case PHYSICAL -> range.physical();
            case ACCESS -> (range.readable() ? 2 : 0) + (range.writable() ? 1 : 0);
            case PAGE_SIZE -> range.pageSize();
        };
    }
}
