/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.LongUnaryOperator;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.vtd.AddressWidth;
import org.liveupdate.abi.vtd.PageTableFormat;
import org.liveupdate.abi.vtd.PageTableFormat.EntryKind;
import org.liveupdate.decode.vtd.PageTableRoot;

/**
 * The way down into one of two page tables that are compared: a table for each level. Where the other side has a table
 * and this one a large leaf or nothing, the table is made up: 512 parts of the leaf, or 512 empty entries.
 */
final class TableCursor {

    /** The address of a table that is made up. */
    static final long MADE_UP = -1;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final PhysicalMemory memory;
    private final PageTableFormat format;
    private final LongUnaryOperator where;
    private final int levels;
    private final byte[][] pages = new byte[AddressWidth.MAX_LEVELS + 1][PhysicalMemory.PAGE_SIZE];
    private final long[] addresses = new long[AddressWidth.MAX_LEVELS + 2];
    private final int[] allowed = new int[AddressWidth.MAX_LEVELS + 1];
    /** log2 of the page size of the leaf that a table is made of, 0 in other tables. */
    private final int[] partOf = new int[AddressWidth.MAX_LEVELS + 1];

    /**
     * A cursor above the top table.
     *
     * @param memory the bytes
     * @param root   the page table
     * @param where  gives the physical address of a table, or -1 if there is none
     */
    TableCursor(PhysicalMemory memory, PageTableRoot root, LongUnaryOperator where) {
        this.memory = memory;
        this.format = root.format();
        this.levels = root.levels();
        this.where = where;
        Arrays.fill(addresses, MADE_UP);
    }

    PhysicalMemory memory() {
        return memory;
    }

    /** Physical address of the table of a level, or {@link #MADE_UP}. */
    long address(int level) {
        return addresses[level];
    }

    /** Permissions that the entries above leave. */
    int allowed(int level) {
        return allowed[level];
    }

    boolean isMadeUp(int level) {
        return addresses[level] == MADE_UP;
    }

    byte[] page(int level) {
        return pages[level];
    }

    long entry(int level, int index) {
        return (long) LONGS.get(pages[level], index * Long.BYTES);
    }

    /** Points at the table of a level without reading it. */
    void aim(int level, long pointer, int permissions) {
        addresses[level] = where.applyAsLong(pointer);
        allowed[level] = permissions;
        partOf[level] = 0;
    }

    /** Points at a level above the top table, whose first entry leads to it: the other page table has more levels. */
    void aimAbove(int level, long top) {
        empty(level);
        allowed[level] = RangeChanges.READ | RangeChanges.WRITE;
        LONGS.set(pages[level], 0, format.table(top));
    }

    /** Reads the table of a level; false if the memory does not hold it or it is a table above again. */
    boolean read(int level) {
        for (int above = level + 1; above <= levels; above++) {
            if (addresses[above] == addresses[level]) {
                return false;
            }
        }
        return memory.read(addresses[level], pages[level], 0, PhysicalMemory.PAGE_SIZE);
    }

    /** Makes the table of a level up of what an entry of the level above says when it is no table. */
    void makeUp(int level, long above) {
        boolean leaf = kind(level + 1, above) == EntryKind.LEAF;
        int size = leaf ? shift(level + 1) : 0;
        int permissions = leaf ? allowed[level + 1] : 0;
        long physical = leaf ? format.leafAddress(above, level + 1) : 0;
        empty(level);
        allowed[level] = permissions;
        partOf[level] = size;
        for (int i = 0; leaf && i < AddressWidth.ENTRIES; i++) {
            LONGS.set(pages[level], i * Long.BYTES, format.leaf(physical + ((long) i << AddressWidth.shift(level)),
                    level, format.readable(above), format.writable(above), format.snoops(above)));
        }
    }

    private void empty(int level) {
        addresses[level] = MADE_UP;
        allowed[level] = 0;
        partOf[level] = 0;
        Arrays.fill(pages[level], (byte) 0);
    }

    /** What an entry is to hardware: a table, a leaf, or {@link EntryKind#EMPTY} for all that does not translate. */
    EntryKind kind(int level, long entry) {
        EntryKind kind = entry == 0 ? EntryKind.EMPTY : format.kind(entry, level);
        boolean translates = (kind == EntryKind.TABLE || kind == EntryKind.LEAF) && permissions(level, entry) != 0;
        return translates ? kind : EntryKind.EMPTY;
    }

    /** Permissions down to and with an entry. */
    int permissions(int level, long entry) {
        return allowed[level] & ((format.readable(entry) ? RangeChanges.READ : 0)
                | (format.writable(entry) ? RangeChanges.WRITE : 0));
    }

    long table(long entry) {
        return format.tableAddress(entry);
    }

    /** What an entry maps. */
    void leaf(int level, long entry, EntryKind kind, RangeChanges.Leaf into) {
        if (kind == EntryKind.LEAF) {
            into.set(format.leafAddress(entry, level), shift(level),
                    permissions(level, entry) | (format.snoops(entry) ? RangeChanges.SNOOP : 0));
        } else {
            into.clear();
        }
    }

    private int shift(int level) {
        return partOf[level] != 0 ? partOf[level] : AddressWidth.shift(level);
    }
}
