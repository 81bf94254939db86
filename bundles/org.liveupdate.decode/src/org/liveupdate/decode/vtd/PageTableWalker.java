/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.function.LongUnaryOperator;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.vtd.AddressWidth;
import org.liveupdate.abi.vtd.PageTableFormat;
import org.liveupdate.decode.DecodeContext;

/**
 * Walks page tables of 3 to 5 levels in ascending order of the input address, pre-order, without recursion. A table
 * that is reached again on its own path is not entered; one that is reached again elsewhere is, but only
 * {@value #MAX_REVISITS} times in all walks, so that tables which share their subtrees end. Not safe for concurrent
 * use.
 */
public final class PageTableWalker {

    /** How many tables a walker enters that it has entered before. */
    public static final int MAX_REVISITS = 16_384;

    /** What a walk tells. */
    public interface Visitor {

        /**
         * A table is entered.
         *
         * @param address physical address of the table
         * @param level   its level, from 1
         * @param iova    first input address that it translates
         */
        default void table(long address, int level, long iova) {
            // not everybody wants to know
        }

        /**
         * Neighbouring leaves of one table with equal permissions that are contiguous in both addresses.
         *
         * @param iova     first input address
         * @param physical first output address
         * @param count    number of leaves
         * @param level    level of the leaves: 1 for 4 KiB, 2 for 2 MiB, 3 for 1 GiB
         * @param flags    permissions; see {@link #READ}, {@link #WRITE}, {@link #SNOOP}
         */
        void leaves(long iova, long physical, int count, int level, int flags);
    }

    /** Flag of leaves: every entry on the way allows reading. */
    public static final int READ = 1;

    /** Flag of leaves: every entry on the way allows writing. */
    public static final int WRITE = 2;

    /** Flag of leaves: SNP is set. */
    public static final int SNOOP = 4;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long NOWHERE = -1;

    private final DecodeContext context;
    private final byte[][] pages = new byte[AddressWidth.MAX_LEVELS + 1][PhysicalMemory.PAGE_SIZE];
    private final long[] addresses = new long[AddressWidth.MAX_LEVELS + 1];
    private final long[] iovas = new long[AddressWidth.MAX_LEVELS + 1];
    private final int[] permissions = new int[AddressWidth.MAX_LEVELS + 1];
    private final int[] indexes = new int[AddressWidth.MAX_LEVELS + 1];
    /** Tables of all walks: what is wrong in one is said once, however many page tables lead to it. */
    private final LongSet examined = new LongSet();
    private final boolean[] known = new boolean[AddressWidth.MAX_LEVELS + 1];
    private int revisits;

    private LongUnaryOperator locate;
    private PageTableFormat format;
    private LongSet visited;
    private int levels;
    private boolean complete;
    private boolean stopped;

    /**
     * A walker.
     *
     * @param context memory, problems and budget
     */
    public PageTableWalker(DecodeContext context) {
        this.context = context;
    }

    /**
     * Walks a page table.
     *
     * @param root    where it begins
     * @param pointer physical address of the entry that points to it, for problems
     * @param visitor what is told
     * @return false if a limit ended the walk or a table could not be read
     */
    public boolean walk(PageTableRoot root, long pointer, Visitor visitor) {
        return walk(root, pointer, LongUnaryOperator.identity(), visitor);
    }

    /**
     * Walks a page table whose table addresses are themselves translated, as those of a nested first stage.
     *
     * @param root    where it begins
     * @param pointer physical address of the entry that points to it, for problems
     * @param where   gives the physical address of a table, or -1 if there is none
     * @param visitor what is told
     * @return false if a limit ended the walk or a table could not be read
     */
    public boolean walk(PageTableRoot root, long pointer, LongUnaryOperator where, Visitor visitor) {
        locate = where;
        format = root.format();
        levels = root.levels();
        visited = new LongSet();
        complete = true;
        stopped = false;
        int level = levels;
        if (!enter(root.address(), level, 0, READ | WRITE, pointer, visitor)) {
            return false;
        }
        while (level <= levels && !stopped) {
            if (level == 1) {
                scanLeaves(visitor);
                level++;
            } else {
                level += scan(level, visitor) ? -1 : 1;
            }
        }
        return complete;
    }

    /** Goes on in the table of a level; true if it entered a table of the level below, false at its end or to stop. */
    private boolean scan(int level, Visitor visitor) {
        byte[] page = pages[level];
        while (indexes[level] < AddressWidth.ENTRIES && !stopped) {
            int index = indexes[level]++;
            long entry = (long) LONGS.get(page, index * Long.BYTES);
            if (entry == 0) {
                continue;
            }
            switch (format.kind(entry, level)) {
                case LEAF -> indexes[level] = index + run(page, index, entry, level, visitor);
                case TABLE -> {
                    if (descend(entry, level, index, visitor)) {
                        return true;
                    }
                }
                default -> reject(entry, level, index);
            }
        }
        return false;
    }

    private boolean descend(long entry, int level, int index, Visitor visitor) {
        long address = entryAddress(level, index);
        int allowed = permissions[level] & permissions(format, entry);
        if (allowed == 0) {
            noPermission(level, address);
            return false;
        }
        return enter(format.tableAddress(entry), level - 1, iova(level, index), allowed, address, visitor);
    }

    /** What {@link #scan} does, for the tables with nearly all entries: what does not change stays out of the loop. */
    private void scanLeaves(Visitor visitor) {
        byte[] page = pages[1];
        PageTableFormat leaf = format;
        long mask = leaf.rangeMask(1);
        long iova = iovas[1];
        int above = permissions[1];
        int index = 0;
        while (index < AddressWidth.ENTRIES) {
            long entry = (long) LONGS.get(page, index * Long.BYTES);
            if (entry == 0) {
                index++;
                continue;
            }
            if (leaf.kind(entry, 1) != PageTableFormat.EntryKind.LEAF) {
                reject(entry, 1, index++);
                continue;
            }
            int first = index++;
            long expected = (entry & mask) + PhysicalMemory.PAGE_SIZE;
            while (index < AddressWidth.ENTRIES && ((long) LONGS.get(page, index * Long.BYTES) & mask) == expected) {
                index++;
                expected += PhysicalMemory.PAGE_SIZE;
            }
            int allowed = above & permissions(leaf, entry);
            if (allowed == 0) {
                noPermission(1, entryAddress(1, first));
            } else {
                visitor.leaves(iova + (long) first * PhysicalMemory.PAGE_SIZE, leaf.leafAddress(entry, 1),
                        index - first, 1, allowed | (leaf.snoops(entry) ? SNOOP : 0));
            }
        }
    }

    /** Reports the leaf at an index with those behind it that continue it; gives their number. */
    private int run(byte[] page, int index, long entry, int level, Visitor visitor) {
        long mask = format.rangeMask(level);
        long span = AddressWidth.entrySpan(level);
        long expected = (entry & mask) + span;
        int end = index + 1;
        while (end < AddressWidth.ENTRIES && ((long) LONGS.get(page, end * Long.BYTES) & mask) == expected) {
            end++;
            expected += span;
        }
        int allowed = permissions[level] & permissions(format, entry);
        if (allowed == 0) {
            noPermission(level, entryAddress(level, index));
        } else {
            int flags = allowed | (format.snoops(entry) ? SNOOP : 0);
            visitor.leaves(iova(level, index), format.leafAddress(entry, level), end - index, level, flags);
        }
        return end - index;
    }

    private boolean enter(long pointer, int level, long iova, int allowed, long entryAddress, Visitor visitor) {
        stopped = !context.budget().take();
        if (stopped) {
            context.problems().error(VtdProblems.BUDGET, entryAddress,
                    "page table walk stopped at IOVA " + Hex.of(iova) + ": too many tables");
            complete = false;
            return false;
        }
        long address = locate.applyAsLong(pointer);
        if (address == NOWHERE) {
            context.problems().error(VtdProblems.NESTED_NOT_MAPPED, entryAddress,
                    "expected a table at an address that the second stage maps, found " + Hex.of(pointer));
            complete = false;
            return false;
        }
        for (int above = level + 1; above <= levels; above++) {
            if (addresses[above] == address) {
                context.problems().error(VtdProblems.TABLE_LOOP, entryAddress, "expected a level " + level
                        + " table, found a pointer back to the level " + above + " table " + Hex.of(address));
                return false;
            }
        }
        if (!context.memory().read(address, pages[level], 0, PhysicalMemory.PAGE_SIZE)) {
            context.problems().error(VtdProblems.TABLE_OUTSIDE, entryAddress,
                    "level " + level + " " + format + " table " + Hex.of(address) + " is not in the image");
            complete = false;
            return false;
        }
        known[level] = !examined.add(address);
        // first-stage tables of processes share the kernel's half; second-stage tables share nothing
        boolean shared = !visited.add(address) || known[level] && format.isSecondStage();
        if (shared && !mayRevisit(address, level, entryAddress)) {
            return false;
        }
        addresses[level] = address;
        iovas[level] = iova;
        permissions[level] = allowed;
        indexes[level] = 0;
        visitor.table(address, level, iova);
        return true;
    }

    private boolean mayRevisit(long address, int level, long entryAddress) {
        context.problems().warning(VtdProblems.TABLE_SHARED, entryAddress,
                "level " + level + " table " + Hex.of(address) + " is reached more than once");
        if (++revisits <= MAX_REVISITS) {
            return true;
        }
        stopped = true;
        complete = false;
        context.problems().error(VtdProblems.BUDGET, entryAddress,
                "page table walk stopped: tables are shared more than " + MAX_REVISITS + " times");
        return false;
    }

    private void reject(long entry, int level, int index) {
        if (known[level]) {
            return;
        }
        long address = entryAddress(level, index);
        if (format.kind(entry, level) == PageTableFormat.EntryKind.MALFORMED) {
            context.problems().error(VtdProblems.RESERVED_BITS, address, "level " + level + " " + format + " "
                    + (format.isLeaf(entry, level) ? "leaf" : "table entry") + " for IOVA " + Hex.of(iova(level, index))
                    + ": expected reserved bits to be zero, found " + Hex.of(format.reservedBits(entry, level)) + " in "
                    + Hex.of(entry));
        } else if (format.isSecondStage()) {
            context.problems().warning(VtdProblems.NOT_PRESENT_BITS, address, "level " + level
                    + " entry: expected zero or a permission, found " + Hex.of(entry) + " without R and W");
        }
    }

    private void noPermission(int level, long address) {
        if (known[level]) {
            return;
        }
        context.problems().warning(VtdProblems.NO_PERMISSION, address,
                "the entries down to this one allow neither reading nor writing");
    }

    private static int permissions(PageTableFormat format, long entry) {
        return (format.readable(entry) ? READ : 0) | (format.writable(entry) ? WRITE : 0);
    }

    private long entryAddress(int level, int index) {
        return addresses[level] + (long) index * Long.BYTES;
    }

    private long iova(int level, int index) {
        long iova = iovas[level] + ((long) index << AddressWidth.shift(level));
        return level == levels && !format.isSecondStage() ? AddressWidth.signExtend(iova, levels) : iova;
    }
}
