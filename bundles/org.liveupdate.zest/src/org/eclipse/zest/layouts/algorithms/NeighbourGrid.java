/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.algorithms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds pairs of points that are close to each other without comparing all of them. */
final class NeighbourGrid {
    /** So many neighbours in one cell push; more would make crowded starts slow. */
    private static final int MAX_IN_CELL = 24;
    private static final int[][] HALF = {{0, 1}, {1, -1}, {1, 0}, {1, 1}};

    private final Map<Long, List<Integer>> cells = new HashMap<>();

    /** Called for each pair. */
    interface PairConsumer {
        /** Two points are in the same or in neighbouring cells. */
        void accept(int first, int second);
    }

    NeighbourGrid(double[] x, double[] y, double cell) {
        for (int i = 0; i < x.length; i++) {
            long key = key((int) Math.floor(x[i] / cell), (int) Math.floor(y[i] / cell));
            List<Integer> members = cells.computeIfAbsent(key, any -> new ArrayList<>());
            if (members.size() < MAX_IN_CELL) {
                members.add(i);
            }
        }
    }

    private static long key(int column, int row) {
        return ((long) column << 32) ^ (row & 0xffffffffL);
    }

    void forEachPair(PairConsumer consumer) {
        for (Map.Entry<Long, List<Integer>> entry : cells.entrySet()) {
            List<Integer> here = entry.getValue();
            for (int i = 0; i < here.size(); i++) {
                for (int j = i + 1; j < here.size(); j++) {
                    consumer.accept(here.get(i), here.get(j));
                }
            }
            int column = (int) (entry.getKey() >> 32);
            int row = (int) (long) entry.getKey();
            for (int[] step : HALF) {
                List<Integer> there = cells.getOrDefault(key(column + step[0], row + step[1]), List.of());
                for (int a : here) {
                    for (int b : there) {
                        consumer.accept(a, b);
                    }
                }
            }
        }
    }
}
