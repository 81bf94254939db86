/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import java.util.List;

import org.liveupdate.abi.AddressRange;

/**
 * Which I/O virtual addresses an address space can map.
 *
 * @param ranges    usable ranges, ascending
 * @param alignment of addresses and lengths, in bytes
 */
public record IovaRanges(List<AddressRange> ranges, long alignment) {

    /** Copies the list. */
    public IovaRanges {
        ranges = List.copyOf(ranges);
    }
}
