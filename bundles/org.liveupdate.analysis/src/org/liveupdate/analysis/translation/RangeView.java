/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.translation;

import org.liveupdate.decode.vtd.MappedRange;
import org.liveupdate.decode.vtd.RangeList;

/** Ranges in the order in which they are shown: the answer of {@link RangeQuery}. */
public final class RangeView {

    /** Nothing. */
    public static final RangeView EMPTY = new RangeView(RangeList.EMPTY, new int[0], 0);

    private final RangeList ranges;
    private final int[] order;
    private final long mapped;

    RangeView(RangeList ranges, int[] order, long mapped) {
        this.ranges = ranges;
        this.order = order;
        this.mapped = mapped;
    }

    /**
     * How many ranges are shown.
     *
     * @return number of rows
     */
    public int size() {
        return order.length;
    }

    /**
     * How much the ranges that are shown map.
     *
     * @return length in bytes
     */
    public long mappedBytes() {
        return mapped;
    }

    /**
     * The range of a row.
     *
     * @param row from 0 to {@link #size()} - 1
     * @return the range
     */
    public MappedRange get(int row) {
        return ranges.get(order[row]);
    }

    /**
     * The row of the range that maps an address.
     *
     * @param iova an address of the device
     * @return number of the row, or -1 if no range that is shown maps it
     */
    public int rowOf(long iova) {
        for (int row = 0; row < order.length; row++) {
            if (ranges.get(order[row]).contains(iova)) {
                return row;
            }
        }
        return -1;
    }
}
