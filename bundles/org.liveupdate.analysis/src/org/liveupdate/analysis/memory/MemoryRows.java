/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.memory;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.PhysicalMemory;

/** Memory as numbered rows of 16 bytes. A hole between populated ranges is one row, however large it is. */
public final class MemoryRows {

    /** Bytes in a row. */
    public static final int WIDTH = 16;

    private final List<Part> parts = new ArrayList<>();
    private final long count;

    /** Rows one behind the other: first row, first address, and how many; a hole is one row with its length. */
    private record Part(long row, long address, long rows, long hole) {
    }

    /**
     * One row.
     *
     * @param address physical address of its first byte, a multiple of {@value MemoryRows#WIDTH}; of a hole its first
     *                address
     * @param hole    length of the hole in bytes, 0 for a row with bytes
     */
    public record Row(long address, long hole) {
    }

    /**
     * The rows of some memory.
     *
     * @param memory the memory, which must not change its ranges
     */
    public MemoryRows(PhysicalMemory memory) {
        long next = 0;
        long end = -1;
        for (AddressRange range : memory.ranges()) {
            long start = Math.max(range.start() & -WIDTH, Math.max(end, 0));
            if (end >= 0 && start > end) {
                parts.add(new Part(next++, end, 1, start - end));
            }
            long stop = range.end() + WIDTH - 1 & -WIDTH;
            if (stop > start) {
                long rows = (stop - start) / WIDTH;
                parts.add(new Part(next, start, rows, 0));
                next += rows;
                end = stop;
            }
        }
        count = next;
    }

    /**
     * How many rows there are.
     *
     * @return number of rows, holes included
     */
    public long count() {
        return count;
    }

    /**
     * A row by its number.
     *
     * @param index from 0 to {@link #count()} - 1
     * @return the row
     */
    public Row row(long index) {
        Part part = parts.get(find(index, true));
        return part.hole() > 0 ? new Row(part.address(), part.hole())
                : new Row(part.address() + (index - part.row()) * WIDTH, 0);
    }

    /**
     * The row of an address.
     *
     * @param address any physical address
     * @return number of its row, or of the hole that it is in; the nearest row if it is before or behind all memory
     */
    public long indexOf(long address) {
        if (parts.isEmpty()) {
            return 0;
        }
        Part part = parts.get(find(address, false));
        long into = Math.max(0, address - part.address());
        return part.row() + (part.hole() > 0 ? 0 : Math.min(part.rows() - 1, into / WIDTH));
    }

    private int find(long wanted, boolean byRow) {
        int low = 0;
        int high = parts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            long first = byRow ? parts.get(middle).row() : parts.get(middle).address();
            if (first <= wanted) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /**
     * The first address that is there.
     *
     * @return physical address, 0 if there is no memory
     */
    public long first() {
        return parts.isEmpty() ? 0 : parts.get(0).address();
    }

    /**
     * The last address that is there.
     *
     * @return physical address, 0 if there is no memory
     */
    public long last() {
        if (parts.isEmpty()) {
            return 0;
        }
        Part part = parts.get(parts.size() - 1);
        return part.address() + part.rows() * WIDTH - 1;
    }
}
