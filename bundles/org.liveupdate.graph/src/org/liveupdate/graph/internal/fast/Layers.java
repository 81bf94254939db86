/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.fast;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.liveupdate.graph.internal.fast.Net.Arc;

/**
 * Gives every stack its column: one more than the furthest of what points to it, so that lines run to the right; edges
 * that close a ring do not count. If that would make too many columns, the shortest distance from a root instead.
 */
final class Layers {
    private static final int MOST = 64;
    private static final int BIG = 500;

    final int[] layer;
    final int count;
    /** The stacks in the order of a walk from the roots; in it the children of a tree keep the order of the ports. */
    final List<Integer> walk = new ArrayList<>();

    private final Net net;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> finished = new ArrayList<>();
    /** 0 not seen, 1 on the way, 2 done. */
    private final int[] mark;
    private final boolean[][] back;

    Layers(Net net) {
        this.net = net;
        layer = new int[net.size];
        mark = new int[net.size];
        back = new boolean[net.size][];
        for (int i = 0; i < net.size; i++) {
            if (net.in.get(i).isEmpty()) {
                walkFrom(i);
            }
        }
        for (int i = 0; i < net.size; i++) {
            if (mark[i] == 0) {
                walkFrom(i);
            }
        }
        int highest = furthest();
        if (highest >= MOST) {
            highest = nearest();
        }
        count = highest + 1;
    }

    /** A depth-first walk with its own stack: the input may be deeper than the stack of a thread. */
    private void walkFrom(int start) {
        starts.add(start);
        Deque<int[]> open = new ArrayDeque<>();
        enter(start, open);
        while (!open.isEmpty()) {
            int[] top = open.peek();
            List<Arc> arcs = net.out.get(top[0]);
            if (top[1] == arcs.size()) {
                mark[top[0]] = 2;
                finished.add(top[0]);
                open.pop();
                continue;
            }
            int number = top[1]++;
            int target = arcs.get(number).to();
            if (mark[target] == 0) {
                enter(target, open);
            } else if (mark[target] == 1) {
                back[top[0]][number] = true;
            }
        }
    }

    private void enter(int stack, Deque<int[]> open) {
        mark[stack] = 1;
        walk.add(stack);
        back[stack] = new boolean[net.out.get(stack).size()];
        open.push(new int[] {stack, 0});
    }

    private int furthest() {
        int highest = 0;
        for (int i = finished.size() - 1; i >= 0; i--) {
            int from = finished.get(i);
            List<Arc> arcs = net.out.get(from);
            for (int a = 0; a < arcs.size(); a++) {
                int to = arcs.get(a).to();
                if (!back[from][a] && counts(arcs.get(a))) {
                    layer[to] = Math.max(layer[to], layer[from] + 1);
                    highest = Math.max(highest, layer[to]);
                }
            }
        }
        pullStarts();
        return highest;
    }

    /** In a big graph a reference does not push its target away from the pointers that lead there. */
    private boolean counts(Arc arc) {
        return arc.strong() || net.size < BIG || net.in.get(arc.to()).stream().noneMatch(Arc::strong);
    }

    /** A beginning stands directly before the nearest thing it points to, not at the far left. */
    private void pullStarts() {
        for (int start : starts) {
            int nearest = Integer.MAX_VALUE;
            for (Arc arc : net.out.get(start)) {
                nearest = Math.min(nearest, layer[arc.to()]);
            }
            if (net.in.get(start).isEmpty() && nearest != Integer.MAX_VALUE) {
                layer[start] = Math.max(0, nearest - 1);
            }
        }
    }

    private int nearest() {
        Arrays.fill(layer, -1);
        Deque<Integer> open = new ArrayDeque<>(starts);
        starts.forEach(start -> layer[start] = 0);
        int highest = 0;
        while (!open.isEmpty()) {
            int from = open.remove();
            for (Arc arc : net.out.get(from)) {
                if (layer[arc.to()] < 0) {
                    layer[arc.to()] = layer[from] + 1;
                    highest = Math.max(highest, layer[arc.to()]);
                    open.add(arc.to());
                }
            }
        }
        return highest;
    }
}
