/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.kho;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;

/** Arithmetic of folios. */
final class Folios {

    private Folios() {
    }

    static String name(long address, int order) {
        return "folio " + Hex.of(address) + " order " + order;
    }

    static long bytes(int order) {
        return (long) PhysicalMemory.PAGE_SIZE << order;
    }

    /** The largest order of a folio at a page with no more than so many pages: what the kernel's greedy split takes. */
    static int greedyOrder(long pfn, long pages) {
        int fitting = Long.SIZE - 1 - Long.numberOfLeadingZeros(pages);
        return pfn == 0 ? fitting : Math.min(Long.numberOfTrailingZeros(pfn), fitting);
    }

    /** get_order(): the order of the smallest folio with so many bytes. */
    static int orderOf(long bytes) {
        long pages = (bytes + PhysicalMemory.PAGE_SIZE - 1) / PhysicalMemory.PAGE_SIZE;
        return pages <= 1 ? 0 : Long.SIZE - Long.numberOfLeadingZeros(pages - 1);
    }
}
