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
 * height of the ports it is linked with. Starts with the heights of a tidy tree, which has no crossings.
 */
final class Heights {
    private static final int SWEEPS = 4;
    private static final double WEAK = 0.01;
    /** A neighbour at this distance in pixels counts half. */
    private static final double FAR = 1500;

    final double[] y;

    private final Net net;
    private final Layers layers;
    private final double gap;
    private final List<List<Integer>> columns = new ArrayList<>();

    Heights(Net net, Layers layers, double gap, LayoutMonitor monitor) {
        this.net = net;
        this.layers = layers;
        this.gap = gap;
        y = new Tidy(net, layers, gap).y;
        for (int i = 0; i < layers.count; i++) {
            columns.add(new ArrayList<>());
        }
        layers.walk.forEach(stack -> columns.get(layers.layer[stack]).add(stack));
        columns.forEach(column -> column.sort(Comparator.comparingDouble(stack -> y[stack])));
        for (int sweep = 0; sweep < 2 * SWEEPS; sweep++) {
            sweep(true, sweep < SWEEPS, monitor);
            sweep(false, sweep < SWEEPS - 1, monitor);
            monitor.worked(0.2 + 0.5 * (sweep + 1) / (2 * SWEEPS));
        }
    }

    private void sweep(boolean toTheRight, boolean sort, LayoutMonitor monitor) {
        for (int i = 0; i < columns.size(); i++) {
            monitor.check();
            int column = toTheRight ? i : columns.size() - 1 - i;
            move(columns.get(column), column, toTheRight, sort);
        }
    }

    private void move(List<Integer> column, int number, boolean toTheRight, boolean sort) {
        if (sort) {
            double[] key = new double[column.size()];
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < key.length; i++) {
                Wish wish = new Wish(y[column.get(i)]);
                add(wish, column.get(i), number, toTheRight);
                key[i] = wish.height();
                order.add(i);
            }
            order.sort(Comparator.comparingDouble(i -> key[i]));
            List<Integer> sorted = new ArrayList<>();
            order.forEach(i -> sorted.add(column.get(i)));
            column.clear();
            column.addAll(sorted);
        }
        double[] wanted = new double[column.size()];
        double[] weight = new double[wanted.length];
        double[] height = new double[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            int stack = column.get(i);
            Wish wish = new Wish(y[stack]);
            add(wish, stack, number, true);
            add(wish, stack, number, false);
            wanted[i] = wish.height();
            weight[i] = Math.max(WEAK, wish.total);
            height[i] = net.height[stack];
        }
        double[] placed = Stacking.place(wanted, weight, height, gap);
        for (int i = 0; i < placed.length; i++) {
            y[column.get(i)] = placed[i];
        }
    }

    /** Adds the heights at which the lines to the neighbours at the left, or at the right, would be straight. */
    private void add(Wish wish, int stack, int number, boolean left) {
        for (Arc arc : left ? net.in.get(stack) : net.out.get(stack)) {
            int other = left ? arc.from() : arc.to();
            if (left ? layers.layer[other] < number : layers.layer[other] > number) {
                wish.add(left ? y[other] + arc.fromY() - arc.toY() : y[other] + arc.toY() - arc.fromY());
            }
        }
    }

    /**
     * The upper border at which the lines to the neighbours would be straight, on average, and how many lines want it.
     * Far neighbours count less, or a few references would tear a big tree apart. A stack without neighbours would like
     * to stay, but makes room for the others.
     */
    private static final class Wish {
        private final double now;
        private double sum;
        private double total;

        Wish(double now) {
            this.now = now;
        }

        void add(double at) {
            double distance = (at - now) / FAR;
            double weight = 1 / (1 + distance * distance);
            sum += at * weight;
            total += weight;
        }

        double height() {
            return total == 0 ? now : sum / total;
        }
    }
}
