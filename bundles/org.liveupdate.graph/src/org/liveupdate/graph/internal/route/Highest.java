/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.route;

import java.util.Arrays;

/** The highest number that was set at any key up to a key; a Fenwick tree, logarithmic in the number of keys. */
final class Highest {
    private final double[] keys;
    private final int[] tree;

    /** All numbers are 0 at first. */
    Highest(double[] keys) {
        this.keys = keys.clone();
        Arrays.sort(this.keys);
        tree = new int[keys.length + 1];
    }

    /** The highest number at keys up to this one, itself included. */
    int upTo(double key) {
        int highest = 0;
        for (int i = rank(key); i > 0; i -= i & -i) {
            highest = Math.max(highest, tree[i]);
        }
        return highest;
    }

    /** Raises the number at a key. */
    void set(double key, int value) {
        for (int i = Math.max(1, rank(key)); i < tree.length; i += i & -i) {
            tree[i] = Math.max(tree[i], value);
        }
    }

    /** How many keys are not above this one. */
    private int rank(double key) {
        int first = 0;
        int last = keys.length;
        while (first < last) {
            int middle = (first + last) >>> 1;
            if (keys[middle] <= key) {
                first = middle + 1;
            } else {
                last = middle;
            }
        }
        return first;
    }
}
