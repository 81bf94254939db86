/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;

/** Free blocks of one NUMA node and kind of memory, by order, as in a buddy allocator. */
final class FreeLists {

    private final int maxOrder;
    private final List<TreeSet<Long>> blocks = new ArrayList<>();
    private long pages;

    FreeLists(int maxOrder) {
        this.maxOrder = maxOrder;
        for (int order = 0; order <= maxOrder; order++) {
            blocks.add(new TreeSet<>());
        }
    }

    long pages() {
        return pages;
    }

    /** Takes the lowest block of an order, splitting a larger one only if there is none. */
    OptionalLong take(int order) {
        for (int have = order; have <= maxOrder; have++) {
            if (!blocks.get(have).isEmpty()) {
                long block = blocks.get(have).first();
                takeAt(block, order);
                return OptionalLong.of(block);
            }
        }
        return OptionalLong.empty();
    }

    /** Takes the block of an order at a place, or the next one behind it, or else the lowest. */
    OptionalLong takeNear(int order, long place) {
        long wanted = place & -(1L << order);
        long best = Long.MAX_VALUE;
        for (int have = order; have <= maxOrder; have++) {
            Long holding = blocks.get(have).contains(wanted & -(1L << have)) ? Long.valueOf(wanted)
                    : blocks.get(have).ceiling(wanted);
            best = holding == null ? best : Math.min(best, holding);
        }
        if (best == Long.MAX_VALUE) {
            return take(order);
        }
        takeAt(best, order);
        return OptionalLong.of(best);
    }

    /** Takes exactly this block; false if any of its pages is not free. */
    boolean takeAt(long pfn, int order) {
        for (int have = order; have <= maxOrder; have++) {
            long block = pfn & -(1L << have);
            if (blocks.get(have).remove(block)) {
                for (int half = have - 1; half >= order; half--) {
                    long other = block + (1L << half);
                    if (pfn >= other) {
                        blocks.get(half).add(block);
                        block = other;
                    } else {
                        blocks.get(half).add(other);
                    }
                }
                pages -= 1L << order;
                return true;
            }
        }
        return false;
    }

    /** Gives a block back and joins it with its buddies. */
    void give(long pfn, int order) {
        pages += 1L << order;
        long block = pfn;
        int have = order;
        while (have < maxOrder && blocks.get(have).remove(block ^ 1L << have)) {
            block &= ~(1L << have);
            have++;
        }
        blocks.get(have).add(block);
    }

    boolean contains(long pfn) {
        for (int have = 0; have <= maxOrder; have++) {
            if (blocks.get(have).contains(pfn & -(1L << have))) {
                return true;
            }
        }
        return false;
    }
}
