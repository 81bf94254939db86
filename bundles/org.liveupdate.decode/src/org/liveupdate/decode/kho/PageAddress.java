/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import org.liveupdate.abi.PhysicalMemory;

/** Which numbers can be physical addresses. */
public final class PageAddress {

    /** Number of bits of a physical address on x86. */
    public static final int BITS = 52;

    private PageAddress() {
    }

    /**
     * Whether a number can be the address of a page.
     *
     * @param address any number
     * @return true if it is not 0, a multiple of 4096 and below 2^52
     */
    public static boolean isPage(long address) {
        return address != 0 && address % PhysicalMemory.PAGE_SIZE == 0 && isPhysical(address);
    }

    /**
     * Whether a number can be a physical address.
     *
     * @param address any number
     * @return true if it is below 2^52, taken as unsigned
     */
    public static boolean isPhysical(long address) {
        return address >>> BITS == 0;
    }

    /**
     * The page of an address.
     *
     * @param address a physical address
     * @return address of the page that holds it
     */
    public static long pageOf(long address) {
        return address & -PhysicalMemory.PAGE_SIZE;
    }
}
