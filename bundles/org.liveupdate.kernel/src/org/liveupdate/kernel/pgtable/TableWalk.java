/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.pgtable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.memory.MachineMemory;

/** Visits all tables of a page table in the order of generic_pt: a table, then by ascending index each lower table. */
final class TableWalk {

    private final KernelContext context;
    private final MachineMemory memory;
    private final TableFormat format;

    TableWalk(KernelContext context, MachineMemory memory, TableFormat format) {
        this.context = context;
        this.memory = memory;
        this.format = format;
    }

    /** The addresses of a table and all tables below it; recursion ends at level 0. */
    List<Long> tables(long top, int level) {
        List<Long> found = new ArrayList<>();
        found.add(top);
        below(top, level, found::add);
        return found;
    }

    /** Calls for each table below a table, before it is looked into. */
    void below(long table, int level, LongConsumer each) {
        if (level == 0) {
            return;
        }
        TableBuffer buffer = new TableBuffer(context, memory).load(table);
        for (int i = 0; i < TableBuffer.ENTRIES; i++) {
            if (format.kind(buffer.get(i), level) == TableFormat.Kind.TABLE) {
                long lower = format.tableAddress(buffer.get(i));
                each.accept(lower);
                below(lower, level - 1, each);
            }
        }
    }

    /** Whether neither a table nor any table below it maps anything. */
    boolean isEmpty(long table, int level) {
        TableBuffer buffer = new TableBuffer(context, memory).load(table);
        for (int i = 0; i < TableBuffer.ENTRIES; i++) {
            TableFormat.Kind kind = format.kind(buffer.get(i), level);
            if (kind == TableFormat.Kind.LEAF || kind == TableFormat.Kind.TABLE
                    && !isEmpty(format.tableAddress(buffer.get(i)), level - 1)) {
                return false;
            }
        }
        return true;
    }
}
