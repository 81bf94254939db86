/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.fast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.liveupdate.graph.Kinds;
import org.liveupdate.graph.internal.place.Stacking;
import org.liveupdate.graph.internal.route.Link;
import org.liveupdate.graph.internal.route.Units;

/**
 * Folds a drawing that became very tall into strips side by side, as a newspaper folds its text: ten thousand nodes in
 * a handful of columns would be a line and not a picture. What belongs to one branch mostly stays in one strip.
 */
final class Strips {
    private static final double TALL = 12_000;
    private static final double RATIO = 1.5;

    private final Units units;
    private final double gap;
    private final int[] strip;
    private final double stripHeight;

    private Strips(Units units, double gap, int count, double height) {
        this.units = units;
        this.gap = gap;
        this.strip = new int[units.size()];
        this.stripHeight = height / count;
        for (int i = 0; i < strip.length; i++) {
            strip[i] = Math.min(count - 1, (int) (units.y[i] / stripHeight));
        }
    }

    /**
     * Sets new columns and heights if the drawing is too tall.
     *
     * @param width of the drawing as it is
     * @return how many columns there are now
     */
    static int fold(Units units, int columns, double width, double gap) {
        double height = 0;
        for (int i = 0; i < units.size(); i++) {
            height = Math.max(height, units.y[i] + units.height[i]);
        }
        int count = (int) Math.ceil(Math.sqrt(height / (width * RATIO)));
        if (height < TALL || count < 2) {
            return columns;
        }
        Strips strips = new Strips(units, gap, count, height);
        strips.keepBranchesFirst();
        return strips.rearrange(columns);
    }

    /** What branches into several strips stands in the first of them, so that its lines lead to the right. */
    private void keepBranchesFirst() {
        int[] parent = new int[units.size()];
        Arrays.fill(parent, -1);
        for (Link link : units.links) {
            if (parent[link.to()] < 0 && units.column[link.from()] < units.column[link.to()]
                    && !link.edge().kind().equals(Kinds.REFERENCE)) {
                parent[link.to()] = link.from();
            }
        }
        List<Integer> deepFirst = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            deepFirst.add(i);
        }
        deepFirst.sort(Comparator.comparingInt((Integer i) -> -units.column[i]));
        for (int box : deepFirst) {
            if (parent[box] >= 0) {
                strip[parent[box]] = Math.min(strip[parent[box]], strip[box]);
            }
        }
    }

    private int rearrange(int columns) {
        TreeMap<Integer, List<Integer>> stacks = new TreeMap<>();
        for (int i = 0; i < units.size(); i++) {
            stacks.computeIfAbsent(strip[i] * columns + units.column[i], key -> new ArrayList<>()).add(i);
        }
        int number = 0;
        for (List<Integer> stack : stacks.values()) {
            stack.sort(Comparator.comparingDouble(i -> units.y[i]));
            double[] wanted = new double[stack.size()];
            double[] height = new double[stack.size()];
            for (int i = 0; i < wanted.length; i++) {
                int box = stack.get(i);
                height[i] = units.height[box];
                wanted[i] = Math.min(units.y[box] - strip[box] * stripHeight, stripHeight);
            }
            double[] y = Stacking.place(wanted, height, gap);
            for (int i = 0; i < y.length; i++) {
                units.y[stack.get(i)] = Math.rint(y[i]);
                units.column[stack.get(i)] = number;
            }
            number++;
        }
        return number;
    }
}
