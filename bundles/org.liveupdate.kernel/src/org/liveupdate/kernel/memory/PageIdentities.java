/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;

/**
 * Which use of a page is which, over all kernels of a machine. Allocating pages gives them a new number, restoring
 * preserved ones keeps it, freeing takes it away. So a device that reaches a page can be told whether it still is the
 * one that was mapped for it.
 */
public final class PageIdentities {

    /** The number of a page that nobody has. */
    public static final int NOBODY = 0;

    private static final int BITS = 9;
    private static final int PAGES = 1 << BITS;

    /** Numbers by block of 512 pages; an array of one number stands for a block that has it everywhere. */
    private final Map<Long, int[]> blocks = new HashMap<>();
    private final List<String> owners = new ArrayList<>(List.of("nobody"));

    /**
     * The number of a page.
     *
     * @param pfn page frame number
     * @return the number of the allocation it belongs to, {@link #NOBODY} if it is free or was never allocated
     */
    public int of(long pfn) {
        int[] block = blocks.get(pfn >>> BITS);
        if (block == null) {
            return NOBODY;
        }
        return block.length == 1 ? block[0] : block[(int) pfn & PAGES - 1];
    }

    /**
     * Who allocated the pages of a number.
     *
     * @param identity a number
     * @return readable name
     */
    public String owner(int identity) {
        return owners.get(identity);
    }

    /**
     * The number that was given last.
     *
     * @return numbers of later allocations are higher
     */
    public int newest() {
        return owners.size() - 1;
    }

    /** A new number for newly allocated pages. */
    int allocated(long pfn, long pages, String owner) {
        owners.add(owner);
        set(pfn, pages, owners.size() - 1);
        return owners.size() - 1;
    }

    /** Takes the number of pages away. */
    void freed(long pfn, long pages) {
        set(pfn, pages, NOBODY);
    }

    /**
     * Takes the numbers of all pages away, except of those to keep: a new kernel has overwritten the others.
     *
     * @param keep    tells by page frame number which to keep
     * @param dropped called with the page frame number of each of the others
     */
    public void retain(LongPredicate keep, LongConsumer dropped) {
        for (long key : List.copyOf(blocks.keySet())) {
            for (long pfn = key << BITS; pfn < key + 1 << BITS; pfn++) {
                if (of(pfn) != NOBODY && !keep.test(pfn)) {
                    dropped.accept(pfn);
                    set(pfn, 1, NOBODY);
                }
            }
        }
    }

    private void set(long pfn, long pages, int identity) {
        long end = pfn + pages;
        for (long at = pfn; at < end;) {
            long key = at >>> BITS;
            long rest = Math.min(end, key + 1 << BITS) - at;
            if (rest == PAGES) {
                blocks.put(key, new int[] {identity});
            } else {
                int from = (int) at & PAGES - 1;
                Arrays.fill(single(key), from, from + (int) rest, identity);
            }
            at += rest;
        }
    }

    private int[] single(long key) {
        int[] block = blocks.get(key);
        if (block == null || block.length == 1) {
            int[] each = new int[PAGES];
            Arrays.fill(each, block == null ? NOBODY : block[0]);
            blocks.put(key, each);
            return each;
        }
        return block;
    }
}
