/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import java.util.Optional;

/**
 * Where requests of a device, or of one of its PASIDs, lead.
 *
 * @param stage        how requests are translated
 * @param domainId     DID, the tag of cached translations
 * @param addressWidth AW as stored in the context or PASID entry
 * @param levels       levels of the table at {@code pointer}, 0 for pass-through and where a field is reserved
 * @param pointer      address of the top table that the device's addresses go through first; guest-physical if nested,
 *                     0 for pass-through
 * @param table        that page table, empty for pass-through and if it cannot be read at all
 * @param secondStage  nested only: the second-stage table
 */
public record Translation(Stage stage, int domainId, int addressWidth, int levels, long pointer,
        Optional<PageTableSummary> table, Optional<PageTableSummary> secondStage) {

    /**
     * Leaves of the table.
     *
     * @return their number, 0 without a table
     */
    public long leafCount() {
        return table.map(PageTableSummary::leafCount).orElse(0L);
    }

    /**
     * Bytes that the table maps.
     *
     * @return bytes, 0 without a table
     */
    public long mappedBytes() {
        return table.map(PageTableSummary::mappedBytes).orElse(0L);
    }

    /**
     * What the table maps.
     *
     * @return ranges by IOVA, empty without a table
     */
    public RangeList ranges() {
        return table.map(PageTableSummary::ranges).orElse(RangeList.EMPTY);
    }
}
