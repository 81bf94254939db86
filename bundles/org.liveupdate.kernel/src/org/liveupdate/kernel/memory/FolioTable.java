/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.memory;

import java.util.ArrayList;
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
    private final long[] folios = new long[FolioUse.values().length];
    private final long[] pages = new long[FolioUse.values().length];

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

    /** How many folios have a use. */
    long folios(FolioUse use) {
        return folios[use.ordinal()];
    }

    /** How many pages the folios of a use have. */
    long pages(FolioUse use) {
        return pages[use.ordinal()];
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
                setWhole(block, pfn, value);
            } else {
                if (block.each == null) {
                    block.each = new Folio[PAGES];
                }
                for (long page = pfn; page < pfn + rest; page++) {
                    setPage(block, page, value);
                }
            }
            pfn += rest;
        }
    }

    private void setWhole(Block block, long pfn, Folio value) {
        boolean seen = block.each == null || block.each[0] == null;
        if (seen) {
            count(block.whole, pfn, -1);
            count(value, pfn, 1);
        }
        block.whole = value;
    }

    private void setPage(Block block, long pfn, Folio value) {
        int index = (int) pfn & PAGES - 1;
        count(block.each[index] == null ? block.whole : block.each[index], pfn, -1);
        block.each[index] = value;
        count(value == null ? block.whole : value, pfn, 1);
    }

    /** A folio counts as long as its first page is its own; a second folio of the same pages takes its place. */
    private void count(Folio folio, long pfn, int by) {
        if (folio != null && folio.pfn() == pfn) {
            folios[folio.use().ordinal()] += by;
            pages[folio.use().ordinal()] += by * folio.pages();
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
