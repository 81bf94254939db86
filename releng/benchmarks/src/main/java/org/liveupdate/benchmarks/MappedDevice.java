/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.benchmarks;

import java.util.function.LongUnaryOperator;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.vtd.AddressWidth;
import org.liveupdate.abi.vtd.PageTableFormat;
import org.liveupdate.abi.vtd.UnitRegisters;
import org.liveupdate.decode.vtd.PageTableRoot;

/** A unit in legacy mode with one device, whose second-stage table of four levels maps any number of leaves. */
final class MappedDevice {

    /** What the leaves of the table are like. */
    enum Shape {
        /** 4 KiB pages that are contiguous in both addresses: one range. */
        CONTIGUOUS(1, page -> page),
        /** 4 KiB pages all over memory: every leaf is a range of its own. */
        SCATTERED(1, page -> page * 0x9e3779b1L & (1L << 36) - 1),
        /** 2 MiB pages that are contiguous in both addresses. */
        LARGE(2, page -> page);

        private final int level;
        private final LongUnaryOperator output;

        Shape(int level, LongUnaryOperator output) {
            this.level = level;
            this.output = output;
        }
    }

    private static final int TOP = 4;
    private static final long CONTEXT_TABLE = PhysicalMemory.PAGE_SIZE;
    private static final long FIRST_TABLE = 2L * PhysicalMemory.PAGE_SIZE;
    private static final long PRESENT = 1;
    private static final long FOUR_LEVELS = 2;

    private final HeldMemory memory;

    /** Writes the tables, top first, then level by level. */
    MappedDevice(Shape shape, long leaves) {
        long[] count = new long[TOP + 1];
        long[] base = new long[TOP + 1];
        long entries = leaves;
        for (int level = shape.level; level <= TOP; level++) {
            count[level] = entries;
            entries = (entries + AddressWidth.ENTRIES - 1) / AddressWidth.ENTRIES;
        }
        long end = FIRST_TABLE;
        for (int level = TOP; level >= shape.level; level--) {
            base[level] = end;
            end += (count[level] + AddressWidth.ENTRIES - 1) / AddressWidth.ENTRIES * PhysicalMemory.PAGE_SIZE;
        }
        if (base[TOP - 1] - base[TOP] != PhysicalMemory.PAGE_SIZE) {
            throw new IllegalArgumentException(leaves + " leaves do not fit into " + TOP + " levels");
        }
        memory = new HeldMemory(end);
        memory.set(0, CONTEXT_TABLE | PRESENT);
        memory.set(CONTEXT_TABLE, FIRST_TABLE | PRESENT);
        memory.set(CONTEXT_TABLE + Long.BYTES, FOUR_LEVELS);
        PageTableFormat format = PageTableFormat.SECOND_STAGE;
        for (int level = TOP; level >= shape.level; level--) {
            for (long i = 0; i < count[level]; i++) {
                memory.set(base[level] + i * Long.BYTES, level > shape.level
                        ? format.table(base[level - 1] + i * PhysicalMemory.PAGE_SIZE)
                        : format.leaf(shape.output.applyAsLong(i) << AddressWidth.shift(level), level, true, true,
                                false));
            }
        }
    }

    HeldMemory memory() {
        return memory;
    }

    UnitRegisters registers() {
        return UnitRegisters.of(0);
    }

    PageTableRoot root() {
        return new PageTableRoot(FIRST_TABLE, TOP, PageTableFormat.SECOND_STAGE);
    }

    /** Physical address of the entry that points to the page table. */
    long pointer() {
        return CONTEXT_TABLE;
    }
}
