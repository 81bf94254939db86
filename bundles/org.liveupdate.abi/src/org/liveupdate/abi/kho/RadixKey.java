/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.kho;

/**
 * The key under which a preserved folio stands in the radix tree of kho-v2 and later, for pages of 4 KiB: address and
 * order in one number of at most {@value #WIDTH} bits. The highest set bit says the order (bit {@code 52 - order}), the
 * bits below are the address in units of the folio's size. Larger orders have smaller keys, so they come first.
 *
 * <p>Source: Linux 7.3, include/linux/kho/abi/kexec_handover.h.
 */
public final class RadixKey {

    /** Width of a key in bits. */
    public static final int WIDTH = 53;

    /** Level of the root; leaves are on level 0. */
    public static final int ROOT_LEVEL = 5;

    /** Bits of a key that a leaf resolves. */
    public static final int LEAF_BITS = 15;

    /** Bits of a key that an inner page resolves. */
    public static final int NODE_BITS = 9;

    private static final int PAGE_SHIFT = 12;

    private RadixKey() {
    }

    /**
     * The key of a folio.
     *
     * @param address physical address, a multiple of the folio's size
     * @param order   the folio has 2^order pages, 0 to 51
     * @return the key
     * @throws IllegalArgumentException if there is no such folio
     */
    public static long of(long address, int order) {
        if (order < 0 || order >= WIDTH - 1 || (address & (1L << PAGE_SHIFT + order) - 1) != 0) {
            throw new IllegalArgumentException("no folio of order " + order + " at 0x" + Long.toHexString(address));
        }
        int shift = PAGE_SHIFT + order;
        return 1L << Long.SIZE - shift | address >>> shift;
    }

    /**
     * The order that a key says.
     *
     * @param key a key, not 0
     * @return the order; negative if the key has more than {@value #WIDTH} bits
     */
    public static int order(long key) {
        return Long.numberOfLeadingZeros(key) - (Long.SIZE - WIDTH);
    }

    /**
     * The address that a key says.
     *
     * @param key a key, not 0
     * @return physical address of the folio
     */
    public static long address(long key) {
        return (key ^ Long.highestOneBit(key)) << PAGE_SHIFT + order(key);
    }

    /**
     * Where a key is found on a level.
     *
     * @param key   a key
     * @param level 0 for the leaf, up to {@link #ROOT_LEVEL}
     * @return index of the bit (level 0) or of the entry
     */
    public static int index(long key, int level) {
        if (level == 0) {
            return (int) key & (1 << LEAF_BITS) - 1;
        }
        return (int) (key >>> shift(level)) & (1 << NODE_BITS) - 1;
    }

    /**
     * How many bits of a key are resolved below a level.
     *
     * @param level 0 for the leaf, up to {@link #ROOT_LEVEL}
     * @return number of bits
     */
    public static int shift(int level) {
        return level == 0 ? 0 : LEAF_BITS + NODE_BITS * (level - 1);
    }
}
