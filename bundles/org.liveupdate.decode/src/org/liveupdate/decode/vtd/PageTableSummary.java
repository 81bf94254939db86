/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A page table and what it maps. Leaves that hardware would fault on are problems and are not counted here.
 *
 * @param root           where it begins
 * @param leafCount      number of leaves
 * @param mappedBytes    bytes that they map
 * @param pageSizes      number of leaves by page size in bytes
 * @param tablesPerLevel number of table pages by level; index 0 is level 1, the last is the top table
 * @param ranges         what is mapped, by IOVA
 * @param complete       false if a limit ended the walk or the list of ranges; a problem says which
 */
public record PageTableSummary(PageTableRoot root, long leafCount, long mappedBytes, SortedMap<Long, Long> pageSizes,
        List<Integer> tablesPerLevel, RangeList ranges, boolean complete) {

    /** Copies the collections. */
    public PageTableSummary {
        pageSizes = Collections.unmodifiableSortedMap(new TreeMap<>(pageSizes));
        tablesPerLevel = List.copyOf(tablesPerLevel);
    }

    /**
     * Pages that the table itself takes.
     *
     * @return number of table pages of all levels
     */
    public int tableCount() {
        return tablesPerLevel.stream().mapToInt(Integer::intValue).sum();
    }
}
