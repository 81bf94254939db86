/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import java.util.HashSet;
import java.util.Set;

import org.liveupdate.abi.Hex;
import org.liveupdate.kernel.iommu.IommuDomain;
import org.liveupdate.kernel.pgtable.Protection;

/** A mapping in an address space (struct iopt_area): a range of I/O virtual addresses and the memory that it shows. */
final class IoptArea {

    private final long start;
    private final long length;
    private final IoptPages pages;
    private final long offset;
    private final Protection protection;
    private final Set<IommuDomain> filled = new HashSet<>();

    /**
     * A mapping.
     *
     * @param start  first I/O virtual address
     * @param length bytes
     * @param pages  memory
     * @param offset first byte in the memory
     */
    IoptArea(long start, long length, IoptPages pages, long offset, Protection protection) {
        this.start = start;
        this.length = length;
        this.pages = pages;
        this.offset = offset;
        this.protection = protection;
    }

    long start() {
        return start;
    }

    long length() {
        return length;
    }

    /** Last address that belongs to it. */
    long last() {
        return start + length - 1;
    }

    IoptPages pages() {
        return pages;
    }

    long offset() {
        return offset;
    }

    Protection protection() {
        return protection;
    }

    /** Domains that map it. */
    Set<IommuDomain> filled() {
        return filled;
    }

    @Override
    public String toString() {
        return "mapping " + Hex.of(start) + " to " + Hex.of(last());
    }
}
