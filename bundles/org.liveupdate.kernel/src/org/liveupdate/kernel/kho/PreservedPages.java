/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.kho;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.PhysicalMemory;

/**
 * What the new kernel notes in the first page of each preserved folio until somebody restores it (struct page.private:
 * a magic number and the order).
 */
final class PreservedPages {

    private static final int BITS = 9;
    private static final int IN_BLOCK = (1 << BITS) - 1;

    /** Order + 1 by page, in blocks of 512 pages; 0 for a page without mark. */
    private final Map<Long, byte[]> blocks = new TreeMap<>();
    private long size;

    void mark(long pfn, int order) {
        byte[] block = blocks.computeIfAbsent(pfn >>> BITS, key -> new byte[IN_BLOCK + 1]);
        size += block[(int) pfn & IN_BLOCK] == 0 ? 1 : 0;
        block[(int) pfn & IN_BLOCK] = (byte) (order + 1);
    }

    /** The order of the folio that begins at a page, -1 if none does or it was restored. */
    int order(long pfn) {
        byte[] block = blocks.get(pfn >>> BITS);
        return block == null ? -1 : block[(int) pfn & IN_BLOCK] - 1;
    }

    void clear(long pfn) {
        byte[] block = blocks.get(pfn >>> BITS);
        if (block != null && block[(int) pfn & IN_BLOCK] != 0) {
            block[(int) pfn & IN_BLOCK] = 0;
            size--;
        }
    }

    long size() {
        return size;
    }

    /** The memory of all marked folios, ascending and merged. */
    List<AddressRange> ranges() {
        List<AddressRange> ranges = new ArrayList<>();
        long start = 0;
        long end = -1;
        for (Map.Entry<Long, byte[]> entry : blocks.entrySet()) {
            for (int i = 0; i <= IN_BLOCK; i++) {
                int mark = entry.getValue()[i];
                if (mark == 0) {
                    continue;
                }
                long at = ((entry.getKey() << BITS) + i) * PhysicalMemory.PAGE_SIZE;
                if (at > end) {
                    add(ranges, start, end);
                    start = at;
                }
                end = Math.max(end, at + Folios.bytes(mark - 1));
            }
        }
        add(ranges, start, end);
        return ranges;
    }

    private static void add(List<AddressRange> ranges, long start, long end) {
        if (end > start) {
            ranges.add(new AddressRange(start, end - start));
        }
    }
}
