/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.fast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liveupdate.graph.internal.fast.Net.Arc;
import org.liveupdate.graph.internal.place.Stacking;
import org.liveupdate.graph.layout.LayoutMonitor;

/**
 * Finds the order in each column and the height of each stack: sweeps to and fro in which every stack goes to the mean
 * height of the ports it is linked with. Starts with the order of the walk, which has no crossings in a tree.
 */
final class Heights {
    private static final int SWEEPS = 4;

    final double[] y;

    private final Net net;
    private final Layers layers;
    private final double gap;
    private final List<List<Integer>> columns = new ArrayList<>();

    Heights(Net net, Layers layers, double gap, LayoutMonitor monitor) {
        this.net = net;
        this.layers = layers;
        this.gap = gap;
        y = new double[net.size];
        for (int i = 0; i < layers.count; i++) {
            columns.add(new ArrayList<>());
        }
        layers.walk.forEach(stack -> columns.get(layers.layer[stack]).add(stack));
        columns.forEach(this::stackUp);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            forward(true, monitor);
            backward(sweep < SWEEPS - 1, monitor);
            monitor.worked(0.2 + 0.4 * (sweep + 1) / SWEEPS);
        }
        forward(true, monitor);
        backward(false, monitor);
        forward(false, monitor);
    }

    private void stackUp(List<Integer> column) {
        double top = 0;
        for (int stack : column) {
            y[stack] = top;
            top += net.height[stack] + gap;
        }
    }

    private void forward(boolean sort, LayoutMonitor monitor) {
        for (int i = 0; i < columns.size(); i++) {
            monitor.check();
            move(columns.get(i), i, true, sort);
        }
    }

    private void backward(boolean sort, LayoutMonitor monitor) {
        for (int i = columns.size() - 1; i >= 0; i--) {
            monitor.check();
            move(columns.get(i), i, false, sort);
        }
    }

    private void move(List<Integer> column, int number, boolean forward, boolean sort) {
        double[] wish = new double[column.size()];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < wish.length; i++) {
            wish[i] = wish(column.get(i), number, forward);
            order.add(i);
        }
        if (sort) {
            order.sort(Comparator.comparingDouble(i -> wish[i]));
        }
        double[] wanted = new double[wish.length];
        double[] height = new double[wish.length];
        List<Integer> sorted = new ArrayList<>(wish.length);
        for (int i = 0; i < wish.length; i++) {
            int stack = column.get(order.get(i));
            sorted.add(stack);
            wanted[i] = wish[order.get(i)];
            height[i] = net.height[stack];
        }
        double[] placed = Stacking.place(wanted, height, gap);
        for (int i = 0; i < placed.length; i++) {
            y[sorted.get(i)] = placed[i];
        }
        column.clear();
        column.addAll(sorted);
    }

    /** The upper border at which the lines to the neighbours on one side would be straight, on average. */
    private double wish(int stack, int number, boolean forward) {
        double sum = 0;
        int count = 0;
        for (Arc arc : forward ? net.in.get(stack) : net.out.get(stack)) {
            int other = forward ? arc.from() : arc.to();
            if (forward ? layers.layer[other] < number : layers.layer[other] > number) {
                sum += forward ? y[other] + arc.fromY() - arc.toY() : y[other] + arc.toY() - arc.fromY();
                count++;
            }
        }
        return count == 0 ? y[stack] : sum / count;
    }
}
