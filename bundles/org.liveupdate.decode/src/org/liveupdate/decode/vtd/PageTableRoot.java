/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import org.liveupdate.abi.vtd.AddressWidth;
import org.liveupdate.abi.vtd.PageTableFormat;

/**
 * Where a page table begins and how to read it.
 *
 * @param address physical address of the top table
 * @param levels  number of levels, 3 to 5
 * @param format  format of its entries
 */
public record PageTableRoot(long address, int levels, PageTableFormat format) {

    /** Rejects numbers of levels that no hardware walks. */
    public PageTableRoot {
        AddressWidth.field(levels);
    }
}
