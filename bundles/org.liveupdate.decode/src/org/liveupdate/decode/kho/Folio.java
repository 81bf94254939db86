/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import org.liveupdate.abi.PhysicalMemory;

/**
 * A preserved folio.
 *
 * @param address physical address, a multiple of its length
 * @param order   it has 2^order pages
 */
public record Folio(long address, int order) {

    /**
     * The folio's length.
     *
     * @return length in bytes
     */
    public long length() {
        return (long) PhysicalMemory.PAGE_SIZE << order;
    }

    /**
     * The first address behind it.
     *
     * @return address + length
     */
    public long end() {
        return address + length();
    }
}
