/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.fast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liveupdate.graph.internal.fast.Net.Arc;

/**
 * First heights: every stack gets as much room as the branch behind it needs, and stands in the middle of it. Perfect
 * for a tree, and a good start for anything else. The branch of a stack is where its first pointer comes from;
 * references count only where there is no pointer.
 */
final class Tidy {
    final double[] y;

    private final Net net;
    private final Layers layers;
    private final List<List<Integer>> children = new ArrayList<>();
    private final double[] room;

    Tidy(Net net, Layers layers, double gap) {
        this.net = net;
        this.layers = layers;
        y = new double[net.size];
        room = new double[net.size];
        List<Integer> byLayer = new ArrayList<>();
        for (int i = 0; i < net.size; i++) {
            byLayer.add(i);
            children.add(new ArrayList<>());
        }
        byLayer.sort(Comparator.comparingInt(i -> layers.layer[i]));
        boolean[] hasParent = findChildren();
        for (int i = byLayer.size() - 1; i >= 0; i--) {
            int stack = byLayer.get(i);
            room[stack] = Math.max(net.height[stack] + gap, roomOfChildren(stack));
        }
        double top = 0;
        double[] tops = new double[net.size];
        for (int stack : layers.walk) {
            if (!hasParent[stack]) {
                tops[stack] = top;
                top += room[stack];
            }
        }
        for (int stack : byLayer) {
            double start = tops[stack] + (room[stack] - roomOfChildren(stack)) / 2;
            for (int child : children.get(stack)) {
                tops[child] = start;
                start += room[child];
            }
            y[stack] = tops[stack] + (room[stack] - net.height[stack]) / 2;
        }
    }

    private boolean[] findChildren() {
        int[] parent = new int[net.size];
        for (int i = 0; i < net.size; i++) {
            parent[i] = parent(i);
        }
        boolean[] hasParent = new boolean[net.size];
        for (int i = 0; i < net.size; i++) {
            for (Arc arc : net.out.get(i)) {
                if (parent[arc.to()] == i && !hasParent[arc.to()]) {
                    hasParent[arc.to()] = true;
                    children.get(i).add(arc.to());
                }
            }
        }
        return hasParent;
    }

    private int parent(int stack) {
        int weak = -1;
        for (Arc arc : net.in.get(stack)) {
            if (layers.layer[arc.from()] < layers.layer[stack]) {
                if (arc.strong()) {
                    return arc.from();
                }
                weak = weak < 0 ? arc.from() : weak;
            }
        }
        return weak;
    }

    private double roomOfChildren(int stack) {
        double sum = 0;
        for (int child : children.get(stack)) {
            sum += room[child];
        }
        return sum;
    }
}
