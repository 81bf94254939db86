/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.List;

import org.liveupdate.decode.vtd.PageTableRoot;

/**
 * How what a page table translates differs. Stays small however many leaves the table has: neighbouring changes are one
 * range, and only so many ranges are kept.
 *
 * @param domain         whose table it is, as the object's name
 * @param before         the earlier page table
 * @param after          the later page table
 * @param ranges         what differs, by input address, the first so many
 * @param rangeCount     how many ranges differ in all
 * @param addedBytes     bytes of input address that are mapped now and were not
 * @param removedBytes   bytes of input address that were mapped and are not
 * @param changedBytes   bytes of input address that are mapped otherwise
 * @param comparedTables pairs of table pages whose entries were compared
 * @param equalTables    pairs of leaf tables that are equal byte for byte or known to be one page
 * @param movedTables    pairs of table pages at different addresses
 * @param complete       false if the step budget ended the comparison or a table is not in an image
 */
public record TableDiff(String domain, PageTableRoot before, PageTableRoot after, List<RangeChange> ranges,
        long rangeCount, long addedBytes, long removedBytes, long changedBytes, long comparedTables, long equalTables,
        long movedTables, boolean complete) {

    /** Copies the list. */
    public TableDiff {
        ranges = List.copyOf(ranges);
    }

    /**
     * Whether both translate alike, as far as was compared.
     *
     * @return true if no range differs
     */
    public boolean isSame() {
        return rangeCount == 0;
    }
}
