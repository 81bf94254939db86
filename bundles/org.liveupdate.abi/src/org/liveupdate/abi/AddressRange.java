/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.abi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A half-open range of addresses.
 *
 * @param start  first address
 * @param length length in bytes, at least 0; {@code start + length} does not overflow
 */
public record AddressRange(long start, long length) {

    /** Rejects negative and overflowing ranges. */
    public AddressRange {
        if (start < 0 || length < 0 || start + length < 0) {
            throw new IllegalArgumentException(
                    "range at " + Hex.of(start) + " of " + Hex.of(length) + " bytes does not fit into 63 bits");
        }
    }

    /**
     * The first address behind the range.
     *
     * @return start + length
     */
    public long end() {
        return start + length;
    }

    /**
     * Whether an address lies in the range.
     *
     * @param address any address
     * @return true if start &lt;= address &lt; end
     */
    public boolean contains(long address) {
        return address >= start && address < end();
    }

    /**
     * Whether two ranges share at least one byte.
     *
     * @param other the other range
     * @return true if they overlap
     */
    public boolean overlaps(AddressRange other) {
        return start < other.end() && other.start < end() && length > 0 && other.length > 0;
    }

    /**
     * Sorts ranges, drops empty ones and merges those that touch or overlap.
     *
     * @param ranges ranges in any order
     * @return ascending ranges with gaps between them
     */
    public static List<AddressRange> merged(List<AddressRange> ranges) {
        List<AddressRange> sorted = new ArrayList<>(ranges);
        sorted.removeIf(range -> range.length == 0);
        sorted.sort(Comparator.comparingLong(AddressRange::start));
        List<AddressRange> result = new ArrayList<>();
        for (AddressRange range : sorted) {
            int last = result.size() - 1;
            if (last >= 0 && result.get(last).end() >= range.start) {
                AddressRange before = result.get(last);
                long end = Math.max(before.end(), range.end());
                result.set(last, new AddressRange(before.start, end - before.start));
            } else {
                result.add(range);
            }
        }
        return List.copyOf(result);
    }

    /**
     * Whether ascending, merged ranges cover a range completely.
     *
     * @param ranges  ascending ranges as {@link #merged(List)} gives them
     * @param address first address
     * @param length  length in bytes
     * @return true if every byte lies in one of the ranges
     */
    public static boolean covers(List<AddressRange> ranges, long address, long length) {
        if (address < 0 || length < 0 || address + length < 0) {
            return false;
        }
        AddressRange found = find(ranges, address);
        return found != null && address + length <= found.end();
    }

    /**
     * Finds the range that contains an address.
     *
     * @param ranges  ascending ranges as {@link #merged(List)} gives them
     * @param address the address
     * @return the range, or null if there is none
     */
    public static AddressRange find(List<AddressRange> ranges, long address) {
        int low = 0;
        int high = ranges.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            AddressRange range = ranges.get(middle);
            if (address < range.start) {
                high = middle - 1;
            } else if (address >= range.end()) {
                low = middle + 1;
            } else {
                return range;
            }
        }
        return null;
    }
}
