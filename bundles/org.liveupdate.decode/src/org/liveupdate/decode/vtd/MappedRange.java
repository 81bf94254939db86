/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

/**
 * Leaves of one page size with equal permissions that are contiguous in both addresses.
 *
 * @param iova     first input address; canonical in first-stage tables, so the upper half is negative
 * @param length   length in bytes
 * @param physical first output address; guest-physical if the table is nested
 * @param pageSize page size in bytes
 * @param readable whether every entry on the way allows reading
 * @param writable whether every entry on the way allows writing
 * @param snoop    whether the leaves have SNP set (second-stage only)
 */
public record MappedRange(long iova, long length, long physical, long pageSize, boolean readable, boolean writable,
        boolean snoop) {

    /**
     * Whether an address lies in the range.
     *
     * @param address input address
     * @return true if it is mapped by the range
     */
    public boolean contains(long address) {
        return Long.compareUnsigned(address - iova, length) < 0;
    }

    /**
     * Translates an address of the range.
     *
     * @param address input address in the range
     * @return output address
     */
    public long translate(long address) {
        return physical + (address - iova);
    }

    /**
     * Permissions as text.
     *
     * @return two characters: r or -, w or -
     */
    public String permissions() {
        return (readable ? "r" : "-") + (writable ? "w" : "-");
    }
}
