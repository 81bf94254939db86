/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.place;

import java.util.Arrays;

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
        double[] weight = new double[wanted.length];
        Arrays.fill(weight, 1);
        return place(wanted, weight, height, gap);
    }

    /**
     * Computes the upper borders.
     *
     * @param wanted the upper border each box would like, in the order of the stack
     * @param weight how much each box likes it, above 0
     * @param height of each box
     * @param gap    the least space between two boxes
     */
    public static double[] place(double[] wanted, double[] weight, double[] height, double gap) {
        int size = wanted.length;
        double[] mean = new double[size];
        double[] total = new double[size];
        int[] members = new int[size];
        int blocks = 0;
        double offset = 0;
        double[] offsets = new double[size];
        for (int i = 0; i < size; i++) {
            offsets[i] = offset;
            mean[blocks] = wanted[i] - offset;
            total[blocks] = weight[i];
            members[blocks++] = 1;
            while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
                double sum = total[blocks - 2] + total[blocks - 1];
                mean[blocks - 2] = (mean[blocks - 2] * total[blocks - 2] + mean[blocks - 1] * total[blocks - 1]) / sum;
                total[blocks - 2] = sum;
                members[blocks - 2] += members[blocks - 1];
                blocks--;
            }
            offset += height[i] + gap;
        }
        double[] y = new double[size];
        int i = 0;
        for (int b = 0; b < blocks; b++) {
            for (int n = 0; n < members[b]; n++, i++) {
                y[i] = mean[b] + offsets[i];
            }
        }
        return y;
    }
}
