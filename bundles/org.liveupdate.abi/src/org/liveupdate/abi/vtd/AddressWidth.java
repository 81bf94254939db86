/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.vtd;

/**
 * Levels, widths and indexes of page tables with 512 entries of 8 bytes a page. Levels are counted as the specification
 * does: 1 is the table of 4 KiB leaves, the top table has the number of levels (generic_pt's level is one less).
 */
public final class AddressWidth {

    /** Fewest levels that hardware walks. */
    public static final int MIN_LEVELS = 3;

    /** Most levels that hardware walks. */
    public static final int MAX_LEVELS = 5;

    /** Entries of one table. */
    public static final int ENTRIES = 512;

    private static final int PAGE_SHIFT = 12;
    private static final int INDEX_BITS = 9;

    private AddressWidth() {
    }

    /**
     * Number of levels by the AW field of a context or PASID entry.
     *
     * @param aw the field: 1 is 39 bits, 2 is 48 bits, 3 is 57 bits
     * @return 3, 4 or 5; 0 if the value is reserved
     */
    public static int levels(int aw) {
        return aw >= 1 && aw <= 3 ? aw + 2 : 0;
    }

    /**
     * The AW field for a number of levels.
     *
     * @param levels 3, 4 or 5
     * @return 1, 2 or 3
     */
    public static int field(int levels) {
        if (levels < MIN_LEVELS || levels > MAX_LEVELS) {
            throw new IllegalArgumentException("no page table of " + levels + " levels");
        }
        return levels - 2;
    }

    /**
     * Width of the input address.
     *
     * @param levels number of levels
     * @return 39, 48 or 57 for 3, 4 or 5
     */
    public static int bits(int levels) {
        return PAGE_SHIFT + INDEX_BITS * levels;
    }

    /**
     * How far an address is shifted for the index into a table.
     *
     * @param level level of the table, from 1
     * @return log2 of the bytes that one entry of the table maps
     */
    public static int shift(int level) {
        return PAGE_SHIFT + INDEX_BITS * (level - 1);
    }

    /**
     * Bytes that one entry maps.
     *
     * @param level level of the table, from 1
     * @return 4 KiB, 2 MiB, 1 GiB, ...
     */
    public static long entrySpan(int level) {
        return 1L << shift(level);
    }

    /**
     * Index of the entry that translates an address.
     *
     * @param iova  input address
     * @param level level of the table, from 1
     * @return 0 to 511
     */
    public static int index(long iova, int level) {
        return (int) (iova >>> shift(level)) & ENTRIES - 1;
    }

    /**
     * Repeats the highest bit of an address into all bits above it, as first-stage addresses have it.
     *
     * @param iova   input address
     * @param levels number of levels of its page table
     * @return the canonical address
     */
    public static long signExtend(long iova, int levels) {
        int unused = Long.SIZE - bits(levels);
        return iova << unused >> unused;
    }

    /**
     * Whether a second-stage table of so many levels is walked by the unit.
     *
     * @param cap    value of the capability register
     * @param levels number of levels
     * @return true if CAP.SAGAW has the bit
     */
    public static boolean supported(long cap, int levels) {
        return (cap >>> RegisterLayouts.SAGAW_SHIFT + levels - 2 & 1) != 0;
    }
}
