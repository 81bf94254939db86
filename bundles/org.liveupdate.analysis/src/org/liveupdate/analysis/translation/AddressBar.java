/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.translation;

import org.liveupdate.abi.Progress;
import org.liveupdate.decode.vtd.MappedRange;
import org.liveupdate.decode.vtd.RangeList;

/**
 * An address space as a bar of equal parts, from the first to the last mapped address.
 *
 * @param first first mapped address
 * @param last  last mapped address
 * @param parts how much of each part is mapped, 0 to 1; empty if nothing is mapped
 */
public record AddressBar(long first, long last, float[] parts) {

    private static final int REPORT_EVERY = 1 << 16;

    /**
     * Makes the bar.
     *
     * @param ranges   ranges by IOVA
     * @param count    how many parts
     * @param progress asked for cancellation
     * @return the bar
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public static AddressBar of(RangeList ranges, int count, Progress progress) {
        if (ranges.isEmpty()) {
            return new AddressBar(0, 0, new float[0]);
        }
        long first = ranges.get(0).iova();
        MappedRange end = ranges.get(ranges.size() - 1);
        AddressBar bar = new AddressBar(first, end.iova() + end.length() - 1, new float[count]);
        double size = bar.span() / count;
        for (int i = 0; i < ranges.size(); i++) {
            if (i % REPORT_EVERY == 0) {
                progress.checkCancelled();
            }
            MappedRange range = ranges.get(i);
            double start = (range.iova() - first) / size;
            double stop = start + range.length() / size;
            for (int part = (int) start; part < Math.min(count, stop); part++) {
                bar.parts[part] += (float) (Math.min(stop, part + 1) - Math.max(start, part));
            }
        }
        return bar;
    }

    /** Length from the first to the last address, as a floating number: that of all 64-bit addresses is no long. */
    private double span() {
        long length = last - first;
        return (length >= 0 ? length : length + 0x1p64) + 1.0;
    }

    /**
     * The address at a place of the bar.
     *
     * @param part number of the part
     * @return first address of the part
     */
    public long address(int part) {
        return first + (long) (span() * part / parts.length);
    }

    /**
     * Where an address stands.
     *
     * @param address an address
     * @return from 0 at the first to 1 at the last address; outside of that if it is outside of the bar
     */
    public double place(long address) {
        return parts.length == 0 ? -1 : (address - first) / span();
    }

    /**
     * The mapped range nearest to a part.
     *
     * @param ranges the ranges that the bar was made of
     * @param part   number of the part
     * @return the first range that ends behind the part's beginning, the last one if none does
     */
    public MappedRange nearest(RangeList ranges, int part) {
        long wanted = address(part);
        int low = 0;
        int high = ranges.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            MappedRange range = ranges.get(middle);
            if (Long.compareUnsigned(range.iova() + range.length() - 1, wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return ranges.get(low);
    }
}
