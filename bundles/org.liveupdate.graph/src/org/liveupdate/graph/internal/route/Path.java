/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.route;

import org.liveupdate.graph.State;

/**
 * The way of one edge: in {@code channel[i]} it goes from height {@code y[i]} to {@code y[i + 1]}, and between two
 * channels it crosses a column.
 */
final class Path {
    final Link link;
    /** The channels it uses; channel {@code c} is right of column {@code c}. */
    final int[] channel;
    final double[] y;
    /** The place of the vertical piece in each channel, counted from the left. */
    final int[] track;

    private final int turn;

    /** The way from one column to another; the channels follow from the columns. */
    Path(Link link, int fromColumn, int toColumn) {
        this.link = link;
        this.turn = Integer.compare(toColumn, fromColumn);
        int firstChannel = turn < 0 ? fromColumn - 1 : fromColumn;
        int lastChannel = turn > 0 ? toColumn - 1 : toColumn;
        int count = Math.abs(lastChannel - firstChannel) + 1;
        channel = new int[count];
        y = new double[count + 1];
        track = new int[count];
        int step = lastChannel < firstChannel ? -1 : 1;
        for (int i = 0; i < count; i++) {
            channel[i] = firstChannel + i * step;
        }
    }

    /** Whether the edge is only in the earlier of two states. */
    boolean removed() {
        return link.edge().state() == State.REMOVED;
    }

    /** Whether the line leaves its box at the left border. */
    boolean fromLeftSide() {
        return turn < 0;
    }

    /** Whether the line arrives at the left border of its target. */
    boolean toLeftSide() {
        return turn > 0;
    }

    /** The column between the channels {@code i} and {@code i + 1} of this path. */
    int columnAfter(int i) {
        return Math.max(channel[i], channel[i + 1]);
    }
}
