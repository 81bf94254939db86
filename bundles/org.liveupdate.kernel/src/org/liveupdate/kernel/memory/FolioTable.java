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

/** Folios by any of their pages, in constant time: blocks of 512 pages that one folio fills or several share. */
final class FolioTable {

    private static final int BITS = 9;
    private static final int PAGES = 1 << BITS;

    /** One block: a folio that fills it, or the folio of each page. */
    private static final class Block {

        private Folio whole;
        private Folio[] each;
    }

    private final Map<Long, Block> blocks = new HashMap<>();
    private long lastKey = -1;
    private Block last;
    private int size;

    /** The folio that has a page, null if none has. */
    Folio at(long pfn) {
        Block block = block(pfn >>> BITS);
        if (block == null) {
            return null;
        }
        Folio one = block.each == null ? null : block.each[(int) pfn & PAGES - 1];
        return one == null ? block.whole : one;
    }

    void put(Folio folio) {
        size++;
        set(folio, folio);
    }

    void remove(Folio folio) {
        size--;
        set(folio, null);
    }

    int size() {
        return size;
    }

    /** All folios by address. */
    List<Folio> list() {
        List<Folio> list = new ArrayList<>(size);
        Folio before = null;
        long[] keys = blocks.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        for (long key : keys) {
            Block block = blocks.get(key);
            before = add(list, block.whole, before);
            for (int i = 0; block.each != null && i < PAGES; i++) {
                before = add(list, block.each[i], before);
            }
        }
        return list;
    }

    private static Folio add(List<Folio> list, Folio folio, Folio before) {
        if (folio == null || folio == before) {
            return before;
        }
        list.add(folio);
        return folio;
    }

    private void set(Folio folio, Folio value) {
        long end = folio.pfn() + folio.pages();
        for (long pfn = folio.pfn(); pfn < end;) {
            Block block = writable(pfn >>> BITS);
            long rest = Math.min(end, (pfn >>> BITS) + 1 << BITS) - pfn;
            if (rest == PAGES) {
                block.whole = value;
            } else {
                if (block.each == null) {
                    block.each = new Folio[PAGES];
                }
                int from = (int) pfn & PAGES - 1;
                Arrays.fill(block.each, from, from + (int) rest, value);
            }
            pfn += rest;
        }
    }

    private Block block(long key) {
        if (key != lastKey) {
            lastKey = key;
            last = blocks.get(key);
        }
        return last;
    }

    private Block writable(long key) {
        Block block = blocks.computeIfAbsent(key, missing -> new Block());
        lastKey = key;
        last = block;
        return block;
    }
}
