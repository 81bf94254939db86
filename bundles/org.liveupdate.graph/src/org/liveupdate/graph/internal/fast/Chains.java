/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.fast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.liveupdate.graph.Kinds;
import org.liveupdate.graph.internal.route.Link;
import org.liveupdate.graph.internal.route.Units;

/**
 * Finds the chains that are stacked in one column: boxes linked by edges of kind {@link Kinds#CHAIN}, and long runs of
 * boxes of one kind where each has one successor and one predecessor. Without this, a list of a thousand pages would
 * make a drawing of a thousand columns.
 */
final class Chains {
    private static final int LONG = 12;

    /** The stack of each box. */
    final int[] groupOf;
    /** The boxes of each stack from top to bottom; most have one. */
    final List<List<Integer>> groups = new ArrayList<>();

    private final Units units;
    private final int[] next;
    private final int[] previous;

    Chains(Units units) {
        this.units = units;
        next = filled(units.size());
        previous = filled(units.size());
        groupOf = filled(units.size());
        join(true);
        int[] marked = next.clone();
        join(false);
        dropShortRuns(marked);
        breakRings();
        for (int i = 0; i < units.size(); i++) {
            if (previous[i] < 0) {
                collect(i);
            }
        }
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, -1);
        return array;
    }

    /** Joins boxes that have exactly one edge out and one in; either only chain edges count, or all of one kind. */
    private void join(boolean marked) {
        int[] out = new int[units.size()];
        int[] in = new int[units.size()];
        for (Link link : units.links) {
            if (counts(link, marked)) {
                out[link.from()]++;
                in[link.to()]++;
            }
        }
        for (Link link : units.links) {
            if (counts(link, marked) && out[link.from()] == 1 && in[link.to()] == 1 && next[link.from()] < 0
                    && previous[link.to()] < 0 && (marked || sameKind(link))) {
                next[link.from()] = link.to();
                previous[link.to()] = link.from();
            }
        }
    }

    private static boolean counts(Link link, boolean marked) {
        return link.from() != link.to() && (!marked || link.edge().kind().equals(Kinds.CHAIN));
    }

    private boolean sameKind(Link link) {
        return units.nodes.get(link.from()).kind().equals(units.nodes.get(link.to()).kind());
    }

    /** Short runs without chain edges read better from left to right: the levels of a page table, for one. */
    private void dropShortRuns(int[] marked) {
        for (int start = 0; start < next.length; start++) {
            if (previous[start] >= 0) {
                continue;
            }
            int length = 1;
            for (int i = start; next[i] >= 0; i = next[i]) {
                length++;
            }
            if (length < LONG) {
                for (int i = start; next[i] >= 0;) {
                    int follower = next[i];
                    if (marked[i] < 0) {
                        next[i] = -1;
                        previous[follower] = -1;
                    }
                    i = follower;
                }
            }
        }
    }

    /** A chain that bites its tail begins at the box that comes first in the graph. */
    private void breakRings() {
        boolean[] seen = new boolean[next.length];
        for (int start = 0; start < next.length; start++) {
            if (previous[start] < 0) {
                for (int i = start; i >= 0; i = next[i]) {
                    seen[i] = true;
                }
            }
        }
        for (int start = 0; start < next.length; start++) {
            if (!seen[start]) {
                next[previous[start]] = -1;
                previous[start] = -1;
                for (int i = start; i >= 0; i = next[i]) {
                    seen[i] = true;
                }
            }
        }
    }

    private void collect(int head) {
        List<Integer> group = new ArrayList<>();
        for (int i = head; i >= 0; i = next[i]) {
            group.add(i);
            groupOf[i] = groups.size();
        }
        groups.add(group);
    }
}
