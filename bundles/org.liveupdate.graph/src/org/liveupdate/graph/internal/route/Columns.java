/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the columns that boxes stand in when nobody says so: boxes whose ranges of x overlap share a column. A few
 * boxes that stick out of a column with many (because they were dragged, or came later) do not melt it with the next
 * one; they are then in the way of the lines of that channel.
 */
public final class Columns {
    /** Where the channel at the right of each column begins. */
    public final double[] channelLeft;
    /** Where it ends; infinite for the last. */
    public final double[] channelRight;

    private static final double LEAST_CHANNEL = 20;
    private final Units units;
    private final List<Double> lefts = new ArrayList<>();
    private final List<Double> rights = new ArrayList<>();
    private final List<Double> rightsOfColumn = new ArrayList<>();
    private double left;
    private double leastRight = Double.POSITIVE_INFINITY;
    private double mostRight = Double.NEGATIVE_INFINITY;

    /** Sets the column of every box from its x. */
    public Columns(Units units) {
        this.units = units;
        List<Integer> sorted = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            sorted.add(i);
        }
        sorted.sort(Comparator.comparingDouble((Integer i) -> units.x[i]).thenComparing(i -> i));
        sorted.forEach(this::take);
        close(mostRight);
        channelLeft = rights.stream().mapToDouble(Double::doubleValue).toArray();
        channelRight = new double[lefts.size()];
        Arrays.fill(channelRight, Double.POSITIVE_INFINITY);
        for (int i = 0; i + 1 < channelRight.length; i++) {
            channelRight[i] = lefts.get(i + 1);
        }
    }

    /** How many columns there are, at least 1. */
    public int count() {
        return channelLeft.length;
    }

    private void take(int box) {
        double x = units.x[box];
        if (!rightsOfColumn.isEmpty() && x >= leastRight) {
            if (x >= mostRight) {
                close(mostRight);
            } else {
                closeBefore(x);
            }
        }
        if (rightsOfColumn.isEmpty()) {
            left = x;
        }
        double right = x + units.width[box];
        rightsOfColumn.add(right);
        leastRight = Math.min(leastRight, right);
        mostRight = Math.max(mostRight, right);
        units.column[box] = lefts.size();
    }

    /** Ends the column if only few of its boxes reach beyond x and there is room for lines between the others and x. */
    private void closeBefore(double x) {
        int beyond = 0;
        double right = Double.NEGATIVE_INFINITY;
        for (double each : rightsOfColumn) {
            if (each > x) {
                beyond++;
            } else {
                right = Math.max(right, each);
            }
        }
        if (beyond < rightsOfColumn.size() - 1 && beyond <= Math.max(1, rightsOfColumn.size() / 10)
                && x - right >= LEAST_CHANNEL) {
            close(right);
        }
    }

    private void close(double right) {
        lefts.add(left);
        rights.add(right == Double.NEGATIVE_INFINITY ? 0 : right);
        rightsOfColumn.clear();
        leastRight = Double.POSITIVE_INFINITY;
        mostRight = Double.NEGATIVE_INFINITY;
    }
}
