/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.vtd;

/**
 * The PASID directory of a device (struct pasid_table).
 *
 * @param directory physical address
 * @param order     log2 of its pages
 */
record PasidTable(long directory, int order) {

    private static final int PAGE_SHIFT = 12;
    private static final int PASIDS_OF_A_BYTE_SHIFT = 3;
    private static final int PASIDS_OF_A_TABLE_SHIFT = 6;
    private static final int MIN_SIZE_FIELD_SHIFT = 7;

    /** The directory that a number of PASIDs needs: one page holds 32768. */
    static int orderFor(long maxPasid) {
        long bytes = maxPasid >> PASIDS_OF_A_BYTE_SHIFT;
        int order = 0;
        while (1L << order + PAGE_SHIFT < bytes) {
            order++;
        }
        return order;
    }

    /** How many PASIDs it has room for, pasid_table-&gt;max_pasid. */
    long maxPasid() {
        return 1L << order + PAGE_SHIFT + PASIDS_OF_A_BYTE_SHIFT;
    }

    /** Number of directory entries. */
    int entries() {
        return (int) (maxPasid() >> PASIDS_OF_A_TABLE_SHIFT);
    }

    /** Its size as the context entry has it, PDTS. */
    int sizeField() {
        return Math.max(0, Integer.numberOfTrailingZeros(entries()) - MIN_SIZE_FIELD_SHIFT);
    }

    long bytes() {
        return 1L << order + PAGE_SHIFT;
    }
}
