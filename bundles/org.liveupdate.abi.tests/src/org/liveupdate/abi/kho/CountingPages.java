/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi.kho;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.SparseMemory;

/** Gives pages one behind the other until there are no more. */
public final class CountingPages implements PageSource {

    private final SparseMemory memory;
    private final List<Long> given = new ArrayList<>();
    private final List<Long> returned = new ArrayList<>();
    private long next;
    private int left;

    /** Pages from an address on. */
    public CountingPages(SparseMemory memory, long first, int count) {
        this.memory = memory;
        this.next = first;
        this.left = count;
    }

    @Override
    public long allocate() {
        if (left == 0) {
            return NONE;
        }
        left--;
        long page = next;
        next += PhysicalMemory.PAGE_SIZE;
        memory.write(page, new byte[PhysicalMemory.PAGE_SIZE]);
        given.add(page);
        return page;
    }

    @Override
    public void free(long page) {
        returned.add(page);
    }

    /** How many pages can still be had. */
    public void allow(int count) {
        left = count;
    }

    /** Pages given so far. */
    public List<Long> given() {
        return given;
    }

    /** Pages that came back. */
    public List<Long> returned() {
        return returned;
    }
}
