/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.pgtable;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.memory.MachineMemory;

/**
 * Clears leaves. A lower table whose whole span lies in the range is taken out with all its tables; one that becomes
 * empty only by chance stays, as in generic_pt.
 */
final class TableUnmapper {

    private static final int PAGE_SHIFT = 12;
    private static final int LEVEL_BITS = 9;

    private final KernelContext context;
    private final MachineMemory memory;
    private final TableFormat format;
    private final TableWalk walk;
    private final List<Long> unused = new ArrayList<>();
    private long cleared;

    TableUnmapper(PageTable table, KernelContext context, MachineMemory memory) {
        this.context = context;
        this.memory = memory;
        this.format = table.format();
        this.walk = new TableWalk(context, memory, format);
    }

    /** Clears everything from one address to another, which may be a bit more if a leaf reaches over the end. */
    void clear(long at, int level, long base, long from, long to) {
        TableBuffer buffer = new TableBuffer(context, memory).load(at);
        int shift = PAGE_SHIFT + LEVEL_BITS * level;
        int index = (int) Math.max(0, from - base >>> shift);
        for (; index < TableBuffer.ENTRIES && base + ((long) index << shift) < to; index++) {
            long start = base + ((long) index << shift);
            long entry = buffer.get(index);
            TableFormat.Kind kind = format.kind(entry, level);
            if (kind == TableFormat.Kind.LEAF) {
                index = clearLeaf(buffer, index, level);
            } else if (kind == TableFormat.Kind.TABLE) {
                long lower = format.tableAddress(entry);
                clear(lower, level - 1, start, Math.max(from, start), Math.min(to, start + (1L << shift)));
                if (from <= start && start + (1L << shift) <= to) {
                    unused.addAll(walk.tables(lower, level - 1));
                    buffer.set(index, 0);
                }
            }
        }
        buffer.store();
    }

    private int clearLeaf(TableBuffer buffer, int index, int level) {
        int size = format.leafSizeLg2(buffer.get(index), level);
        int repeat = 1 << size - PAGE_SHIFT - LEVEL_BITS * level;
        int first = index & -repeat;
        for (int i = 0; i < repeat; i++) {
            buffer.set(first + i, 0);
        }
        cleared += 1L << size;
        return first + repeat - 1;
    }

    /** Bytes that are no longer mapped. */
    long cleared() {
        return cleared;
    }

    /** Tables that are no longer used. */
    List<Long> unused() {
        return unused;
    }
}
