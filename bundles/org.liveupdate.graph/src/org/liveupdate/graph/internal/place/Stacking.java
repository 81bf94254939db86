/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.place;

/**
 * Places boxes above each other in a given order without overlaps, as near as possible to where each wants to be (least
 * squares; neighbours that would overlap become one block that stands at the mean of their wishes).
 */
public final class Stacking {

    private Stacking() {
    }

    /**
     * Computes the upper borders.
     *
     * @param wanted the upper border each box would like, in the order of the stack
     * @param height of each box
     * @param gap    the least space between two boxes
     */
    public static double[] place(double[] wanted, double[] height, double gap) {
        int size = wanted.length;
        double[] mean = new double[size];
        int[] weight = new int[size];
        int blocks = 0;
        double offset = 0;
        double[] offsets = new double[size];
        for (int i = 0; i < size; i++) {
            offsets[i] = offset;
            mean[blocks] = wanted[i] - offset;
            weight[blocks++] = 1;
            while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
                int total = weight[blocks - 2] + weight[blocks - 1];
                mean[blocks - 2] = (mean[blocks - 2] * weight[blocks - 2] + mean[blocks - 1] * weight[blocks - 1])
                        / total;
                weight[blocks - 2] = total;
                blocks--;
            }
            offset += height[i] + gap;
        }
        double[] y = new double[size];
        int i = 0;
        for (int b = 0; b < blocks; b++) {
            for (int n = 0; n < weight[b]; n++, i++) {
                y[i] = mean[b] + offsets[i];
            }
        }
        return y;
    }
}
