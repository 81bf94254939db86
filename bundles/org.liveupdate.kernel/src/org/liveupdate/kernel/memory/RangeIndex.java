/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.memory;

import java.util.Comparator;
import java.util.List;

import org.liveupdate.abi.AddressRange;

/** Ranges with a number each, found by address in logarithmic time. */
final class RangeIndex {

    private final long[] starts;
    private final long[] ends;
    private final int[] values;

    private RangeIndex(List<NodeRange> ranges) {
        List<NodeRange> sorted = ranges.stream().filter(range -> range.range().length() > 0)
                .sorted(Comparator.comparingLong(range -> range.range().start())).toList();
        starts = sorted.stream().mapToLong(range -> range.range().start()).toArray();
        ends = sorted.stream().mapToLong(range -> range.range().end()).toArray();
        values = sorted.stream().mapToInt(NodeRange::node).toArray();
    }

    static RangeIndex ofNodes(List<NodeRange> nodes) {
        return new RangeIndex(nodes);
    }

    static RangeIndex of(List<AddressRange> ranges) {
        return new RangeIndex(AddressRange.merged(ranges).stream().map(range -> new NodeRange(range, 0)).toList());
    }

    /** The number of the range that an address lies in, -1 if in none. */
    int at(long address) {
        int found = last(address);
        return found >= 0 && address < ends[found] ? values[found] : -1;
    }

    boolean contains(long address) {
        return at(address) >= 0;
    }

    /** Whether memory shares a byte with a range. */
    boolean overlaps(long address, long length) {
        if (length <= 0) {
            return false;
        }
        int found = last(address + length - 1);
        return found >= 0 && address < ends[found];
    }

    /** Whether one range has all of some memory. */
    boolean covers(long address, long length) {
        int found = last(address);
        return found >= 0 && address + length <= ends[found];
    }

    private int last(long address) {
        int low = 0;
        int high = starts.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= address) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }
}
