/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.io;

/** Sorts pieces without an object for each of them. */
final class PieceOrder {

    private PieceOrder() {
    }

    /**
     * The order of pieces by address, equal ones in the order they came.
     *
     * @param starts addresses
     * @param count  how many of them count
     * @return numbers of pieces in ascending order of address
     */
    static int[] byStart(long[] starts, int count) {
        int[] order = new int[count];
        boolean ascending = true;
        for (int i = 0; i < count; i++) {
            order[i] = i;
            ascending &= i == 0 || starts[i - 1] <= starts[i];
        }
        return ascending ? order : mergeSorted(starts, order);
    }

    private static int[] mergeSorted(long[] starts, int[] order) {
        int count = order.length;
        int[] from = order;
        int[] to = new int[count];
        for (int width = 1; width < count && width > 0; width *= 2) {
            for (int low = 0; low < count; low += 2 * width) {
                merge(starts, from, to, low, Math.min(low + width, count), Math.min(low + 2 * width, count));
            }
            int[] swap = from;
            from = to;
            to = swap;
        }
        return from;
    }

    private static void merge(long[] starts, int[] from, int[] to, int low, int middle, int high) {
        int left = low;
        int right = middle;
        for (int i = low; i < high; i++) {
            boolean takeLeft = left < middle && (right >= high || starts[from[left]] <= starts[from[right]]);
            to[i] = takeLeft ? from[left++] : from[right++];
        }
    }
}
