/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import org.liveupdate.abi.layout.Struct;

/**
 * One entry that a translation went through.
 *
 * @param title what the entry is, for people: "root entry of bus 0x03", "second-stage level 4, index 511"
 * @param entry the entry with its address and layout
 * @param level level of the page table from 1, or 0 for root, context and PASID structures
 * @param next  the physical address that it leads to: the next table, or the page of a leaf; 0 if it leads nowhere
 */
public record TranslationStep(String title, Struct entry, int level, long next) {

    /**
     * The entry as it stands in memory.
     *
     * @return its 64-bit words
     */
    public long[] raw() {
        return entry.words();
    }
}
