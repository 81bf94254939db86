/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongUnaryOperator;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.vtd.AddressWidth;
import org.liveupdate.abi.vtd.PageTableFormat.EntryKind;
import org.liveupdate.decode.StepBudget;
import org.liveupdate.decode.vtd.PageTableRoot;

/**
 * Compares what two page tables translate, table by table and without recursion. Leaf tables with equal bytes, or that
 * both memories know to be one page, are passed over; so comparing costs a look at each pair of tables and work only
 * where they differ. Tables may stand elsewhere, have other levels, and one side may have a large page where the other
 * has a table.
 */
final class TableComparison {

    /**
     * One of the two page tables.
     *
     * @param memory the bytes
     * @param root   where it begins
     * @param where  gives the physical address of a table, or -1 if there is none; a nested table's are translated
     */
    record Side(PhysicalMemory memory, PageTableRoot root, LongUnaryOperator where) {

        static Side of(PhysicalMemory memory, PageTableRoot root) {
            return new Side(memory, root, LongUnaryOperator.identity());
        }
    }

    /** Told about tables that correspond. */
    @FunctionalInterface
    interface Tables {

        /** No interest. */
        Tables NONE = (before, after) -> {
            // nobody asks
        };

        /** A table that stands elsewhere now. */
        void moved(long before, long after);
    }

    private static final int ALL = RangeChanges.READ | RangeChanges.WRITE;

    private final Side before;
    private final Side after;
    private final TableCursor old;
    private final TableCursor now;
    private final StepBudget budget;
    private final RangeChanges changes;
    private final Tables tables;
    private final int levels;
    private final boolean canonical;
    private final boolean oneFormat;
    private final int[] indexes = new int[AddressWidth.MAX_LEVELS + 1];
    private final long[] iovas = new long[AddressWidth.MAX_LEVELS + 1];
    private final RangeChanges.Leaf oldLeaf = new RangeChanges.Leaf();
    private final RangeChanges.Leaf newLeaf = new RangeChanges.Leaf();
    private long compared;
    private long equal;
    private long moved;
    private boolean complete = true;
    private boolean stopped;

    TableComparison(Side before, Side after, StepBudget budget, int maxRanges, Tables tables) {
        this.before = before;
        this.after = after;
        this.budget = budget;
        this.tables = tables;
        old = new TableCursor(before.memory(), before.root(), before.where());
        now = new TableCursor(after.memory(), after.root(), after.where());
        changes = new RangeChanges(maxRanges);
        levels = Math.max(before.root().levels(), after.root().levels());
        oneFormat = before.root().format().isSecondStage() == after.root().format().isSecondStage();
        canonical = oneFormat && !before.root().format().isSecondStage();
    }

    /** Compares; the result names the domain. */
    TableDiff run(String domain) {
        int level = levels;
        if (enterTop()) {
            while (level <= levels && !stopped) {
                if (level == 1) {
                    leaves();
                    level++;
                } else {
                    level += next(level) ? -1 : 1;
                }
            }
        }
        changes.finish();
        return new TableDiff(domain, before.root(), after.root(), List.copyOf(changes.ranges()), changes.count(),
                changes.bytes(Change.ADDED), changes.bytes(Change.REMOVED), changes.bytes(Change.CHANGED), compared,
                equal, moved, complete);
    }

    private boolean enterTop() {
        aimTop(old, before.root());
        aimTop(now, after.root());
        return enter(levels, 0);
    }

    private void aimTop(TableCursor cursor, PageTableRoot root) {
        if (root.levels() < levels) {
            cursor.aimAbove(levels, root.address());
        } else {
            cursor.aim(levels, root.address(), ALL);
        }
    }

    /** Goes on in the tables of a level; true if it entered tables of the level below, false at the end or to stop. */
    private boolean next(int level) {
        while (indexes[level] < AddressWidth.ENTRIES && !stopped) {
            int index = indexes[level]++;
            long a = old.entry(level, index);
            long b = now.entry(level, index);
            if ((a | b) == 0) {
                continue;
            }
            EntryKind oldKind = old.kind(level, a);
            EntryKind newKind = now.kind(level, b);
            if (oldKind != EntryKind.TABLE && newKind != EntryKind.TABLE) {
                compare(level, index, a, oldKind, b, newKind);
            } else {
                aim(old, level - 1, a, oldKind);
                aim(now, level - 1, b, newKind);
                if (enter(level - 1, iova(level, index))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void aim(TableCursor cursor, int level, long entry, EntryKind kind) {
        if (kind == EntryKind.TABLE) {
            cursor.aim(level, cursor.table(entry), cursor.permissions(level + 1, entry));
        } else {
            cursor.makeUp(level, entry);
        }
    }

    /** Reads the tables that both sides aim at; false if there is nothing to compare or no way to. */
    private boolean enter(int level, long iova) {
        stopped = !budget.take();
        if (stopped) {
            complete = false;
            return false;
        }
        boolean real = !old.isMadeUp(level) && !now.isMadeUp(level);
        boolean sameRights = old.allowed(level) == now.allowed(level) && oneFormat;
        if (real && old.address(level) != now.address(level)) {
            moved++;
            tables.moved(old.address(level), now.address(level));
        }
        if (level == 1 && real && sameRights && old.address(1) == now.address(1)
                && SamePages.known(old.memory(), now.memory(), old.address(1))) {
            equal++;
            return false;
        }
        if (!read(old, level) || !read(now, level)) {
            complete = false;
            return false;
        }
        if (level == 1 && real && sameRights && Arrays.equals(old.page(1), now.page(1))) {
            equal++;
            return false;
        }
        compared++;
        indexes[level] = 0;
        iovas[level] = iova;
        return true;
    }

    private static boolean read(TableCursor cursor, int level) {
        return cursor.isMadeUp(level) || cursor.read(level);
    }

    private void leaves() {
        boolean sameRights = oneFormat && old.allowed(1) == now.allowed(1) && old.isMadeUp(1) == now.isMadeUp(1);
        for (int index = 0; index < AddressWidth.ENTRIES; index++) {
            long a = old.entry(1, index);
            long b = now.entry(1, index);
            if ((a | b) != 0 && (a != b || !sameRights)) {
                compare(1, index, a, old.kind(1, a), b, now.kind(1, b));
            }
        }
    }

    private void compare(int level, int index, long a, EntryKind oldKind, long b, EntryKind newKind) {
        old.leaf(level, a, oldKind, oldLeaf);
        now.leaf(level, b, newKind, newLeaf);
        if (!oldLeaf.same(newLeaf)) {
            changes.add(iova(level, index), AddressWidth.entrySpan(level), oldLeaf, newLeaf);
        }
    }

    private long iova(int level, int index) {
        long iova = iovas[level] + ((long) index << AddressWidth.shift(level));
        return level == levels && canonical ? AddressWidth.signExtend(iova, levels) : iova;
    }
}
