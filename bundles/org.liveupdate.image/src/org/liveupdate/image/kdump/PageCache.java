/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.kdump;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Remembers decompressed pages by where their bytes are, so that the one page of zeros that most dumps share is kept
 * once. Sets of four pages in order of use; no locks: two readers that meet may lose an entry, never mix one up.
 */
final class PageCache {

    private static final int WAYS = 4;
    private static final int BYTES = 16 << 20;

    private record Entry(long offset, int size, int flags, byte[] page) {

        boolean is(long otherOffset, int otherSize, int otherFlags) {
            return offset == otherOffset && size == otherSize && flags == otherFlags;
        }
    }

    private final int sets;
    private final AtomicReferenceArray<Entry> entries;

    /**
     * Makes room for 16 MiB.
     *
     * @param pageSize size of a page in bytes, a power of two
     */
    PageCache(int pageSize) {
        sets = BYTES / WAYS / pageSize;
        entries = new AtomicReferenceArray<>(sets * WAYS);
    }

    /** The page, or null if it is not remembered; nobody changes its bytes. */
    byte[] get(long offset, int size, int flags) {
        int set = set(offset);
        for (int i = set; i < set + WAYS; i++) {
            Entry entry = entries.get(i);
            if (entry != null && entry.is(offset, size, flags)) {
                if (i > set) {
                    entries.set(i, entries.get(i - 1));
                    entries.set(i - 1, entry);
                }
                return entry.page;
            }
        }
        return null;
    }

    /** Remembers a page in place of the one of its set that was not used for longest. */
    void put(long offset, int size, int flags, byte[] page) {
        int set = set(offset);
        for (int i = set + WAYS - 1; i > set; i--) {
            entries.set(i, entries.get(i - 1));
        }
        entries.set(set, new Entry(offset, size, flags, page));
    }

    private int set(long offset) {
        long mixed = offset * 0x9e37_79b9_7f4a_7c15L;
        return (int) (mixed >>> 40) % sets * WAYS;
    }
}
