/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liveupdate.graph.internal.place.Stacking;

/** The free heights of one column, where a line can cross it. Gap 0 is above all boxes, the last is below. */
final class Gaps {
    private static final double MARGIN = 4;
    private static final double LANE = 6;

    private final double[] low;
    private final double[] high;

    /**
     * The gaps of a column.
     *
     * @param boxes index of each box in the column
     */
    Gaps(Units units, List<Integer> boxes) {
        List<Integer> sorted = new ArrayList<>(boxes);
        sorted.sort(Comparator.comparingDouble((Integer i) -> units.y[i]).thenComparing(i -> i));
        double[] lows = new double[sorted.size() + 1];
        double[] highs = new double[sorted.size() + 1];
        int count = 0;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int box : sorted) {
            if (bottom + MARGIN < units.y[box] - MARGIN) {
                lows[count] = bottom + MARGIN;
                highs[count++] = units.y[box] - MARGIN;
            }
            bottom = Math.max(bottom, units.y[box] + units.height[box]);
        }
        lows[count] = bottom + MARGIN;
        highs[count++] = Double.POSITIVE_INFINITY;
        low = java.util.Arrays.copyOf(lows, count);
        high = java.util.Arrays.copyOf(highs, count);
    }

    /** The gap that takes the shortest way from one height to another, nearest to the first on equal terms. */
    int choose(double from, double to) {
        int at = at(from);
        if (from >= low[at] && from <= high[at]) {
            return at;
        }
        boolean down = to > from;
        int below = Math.min(at + 1, low.length - 1);
        double up = cost(at, from, to);
        double lower = cost(below, from, to);
        return up < lower || up == lower && !down ? at : below;
    }

    private double cost(int gap, double from, double to) {
        double y = clamp(gap, from);
        return Math.abs(y - from) + Math.abs(y - to);
    }

    /** The last gap that begins at or above the height; 0 if none does. */
    private int at(double height) {
        int first = 0;
        int last = low.length - 1;
        while (first < last) {
            int middle = (first + last + 1) >>> 1;
            if (low[middle] <= height) {
                first = middle;
            } else {
                last = middle - 1;
            }
        }
        return first;
    }

    /** The height in the gap that is nearest to the wanted one. */
    double clamp(int gap, double wanted) {
        return Math.max(low[gap], Math.min(high[gap], wanted));
    }

    /**
     * Heights for several lines in one gap: side by side, each as near as possible to where it wants to be.
     *
     * @param wanted the heights they want, sorted
     */
    double[] lanes(int gap, double[] wanted) {
        double space = high[gap] - low[gap];
        double step = Math.min(LANE, space / Math.max(1, wanted.length - 1));
        double[] heights = Stacking.place(wanted, new double[wanted.length], step);
        double limit = low[gap];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = Math.max(heights[i], limit);
            limit = heights[i] + step;
        }
        limit = high[gap];
        for (int i = heights.length - 1; i >= 0; i--) {
            heights[i] = Math.min(heights[i], limit);
            limit = heights[i] - step;
        }
        return heights;
    }
}
