/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.translation;

import java.util.Arrays;
import java.util.function.Predicate;

import org.liveupdate.abi.Progress;
import org.liveupdate.decode.vtd.MappedRange;
import org.liveupdate.decode.vtd.RangeList;

/**
 * Filters and sorts ranges. Millions are sorted by their numbers alone, without an object for each.
 *
 * @param ranges     all ranges, by IOVA
 * @param filter     which ones
 * @param column     what to sort by
 * @param descending whether the largest comes first
 */
public record RangeQuery(RangeList ranges, RangeFilter filter, RangeColumn column, boolean descending) {

    private static final int REPORT_EVERY = 1 << 16;

    /**
     * Runs the query.
     *
     * @param progress what is told about progress and asked for cancellation
     * @return the ranges in their order; equal ones by IOVA
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public RangeView run(Progress progress) {
        Predicate<MappedRange> fits = filter.isEmpty() ? range -> true : filter.predicate();
        int[] order = new int[ranges.size()];
        long[] keys = new long[ranges.size()];
        int count = 0;
        long mapped = 0;
        for (int i = 0; i < ranges.size(); i++) {
            if (i % REPORT_EVERY == 0) {
                progress.checkCancelled();
                progress.report("Filtering ranges", i, ranges.size());
            }
            MappedRange range = ranges.get(i);
            if (fits.test(range)) {
                // the other order of the complement, so that equal ranges stay in the order of their IOVAs
                keys[i] = (descending ? ~column.key(range) : column.key(range)) ^ Long.MIN_VALUE;
                order[count++] = i;
                mapped += range.length();
            }
        }
        int[] found = Arrays.copyOf(order, count);
        if (column != RangeColumn.FIRST || descending) {
            sort(found, keys, progress);
        }
        return new RangeView(ranges, found, mapped);
    }

    /** Merge sort from runs of one upwards: stable, and it can be stopped after every level. */
    private static void sort(int[] order, long[] keys, Progress progress) {
        int[] from = order;
        int[] to = new int[order.length];
        for (long width = 1; width < order.length; width *= 2) {
            progress.checkCancelled();
            progress.report("Sorting ranges", width, order.length);
            for (long start = 0; start < order.length; start += 2 * width) {
                merge(from, to, keys, (int) start, (int) Math.min(start + width, order.length),
                        (int) Math.min(start + 2 * width, order.length));
            }
            int[] swap = from;
            from = to;
            to = swap;
        }
        if (from != order) {
            System.arraycopy(from, 0, order, 0, order.length);
        }
    }

    private static void merge(int[] from, int[] to, long[] keys, int start, int middle, int end) {
        int left = start;
        int right = middle;
        for (int i = start; i < end; i++) {
            boolean takeLeft = left < middle && (right >= end || keys[from[left]] <= keys[from[right]]);
            to[i] = takeLeft ? from[left++] : from[right++];
        }
    }
}
