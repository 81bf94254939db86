/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.SparseMemory;
import org.liveupdate.abi.vtd.PageTableFormat;
import org.liveupdate.decode.StepBudget;
import org.liveupdate.decode.vtd.PageTableRoot;

class TableComparisonTest {

    private static final PageTableFormat FORMAT = PageTableFormat.SECOND_STAGE;

    /** A page table of three levels at some place, whose leaves map 4 KiB from 0x1000 on to 0x8000_0000 and so on. */
    private static SparseMemory table(long at, int leaves) {
        SparseMemory memory = new SparseMemory();
        set(memory, at, 0, FORMAT.table(at + 0x1000));
        for (int i = 0; i < leaves; i++) {
            long page = at + 0x2000 + i / 512 * 0x1000L;
            set(memory, at + 0x1000, i / 512, FORMAT.table(page));
            set(memory, page, i % 512, FORMAT.leaf(0x8000_0000L + i * 0x1000L, 1, true, true, false));
        }
        return memory;
    }

    private static void set(SparseMemory memory, long table, int index, long entry) {
        if (!memory.contains(table, 4096)) {
            memory.write(table, new byte[4096]);
        }
        byte[] word = new byte[8];
        for (int i = 0; i < 8; i++) {
            word[i] = (byte) (entry >>> 8 * i);
        }
        memory.write(table + index * 8L, word);
    }

    private static TableDiff compare(PhysicalMemory before, long old, PhysicalMemory after, long now) {
        return compare(before, new PageTableRoot(old, 3, FORMAT), after, new PageTableRoot(now, 3, FORMAT), 100_000);
    }

    private static TableDiff compare(PhysicalMemory before, PageTableRoot old, PhysicalMemory after, PageTableRoot now,
            long steps) {
        return new TableComparison(TableComparison.Side.of(before, old), TableComparison.Side.of(after, now),
                new StepBudget(steps, Progress.NONE), 10, TableComparison.Tables.NONE).run("domain");
    }

    private static List<String> lines(TableDiff diff) {
        return diff.ranges().stream().map(RangeChange::toString).toList();
    }

    @Test
    void tablesWithTheSameBytesAreTheSame() {
        TableDiff diff = compare(table(0x10000, 2000), 0x10000, table(0x10000, 2000), 0x10000);
        assertTrue(diff.isSame() && diff.complete());
        assertEquals(4, diff.equalTables());
        assertEquals(0, diff.movedTables());
    }

    @Test
    void tablesThatStandElsewhereTranslateTheSame() {
        Map<Long, Long> moved = new TreeMap<>();
        TableDiff diff = new TableComparison(
                TableComparison.Side.of(table(0x10000, 1000), new PageTableRoot(0x10000, 3, FORMAT)),
                TableComparison.Side.of(table(0x70000, 1000), new PageTableRoot(0x70000, 3, FORMAT)),
                new StepBudget(100, Progress.NONE), 10, moved::put).run("domain");
        assertTrue(diff.isSame() && diff.complete());
        assertEquals(Map.of(0x10000L, 0x70000L, 0x11000L, 0x71000L, 0x12000L, 0x72000L, 0x13000L, 0x73000L), moved);
        assertEquals(4, diff.movedTables());
    }

    @Test
    void neighbouringChangesOfOneKindAreOneRange() {
        SparseMemory after = table(0x10000, 1500);
        for (int i = 510; i < 515; i++) {
            set(after, 0x12000 + i / 512 * 0x1000L, i % 512, 0);
        }
        set(after, 0x12000, 7, FORMAT.leaf(0x8000_7000L, 1, true, false, false));
        set(after, 0x14000, 1500 % 512, FORMAT.leaf(0x9000_0000L, 1, true, true, true));
        TableDiff diff = compare(table(0x10000, 1500), 0x10000, after, 0x10000);
        assertEquals(List.of("~ 0x7000..0x7fff -> 0x80007000 r-, pages of 0x1000, was -> 0x80007000 rw, pages of"
                + " 0x1000",
                "- 0x1fe000..0x202fff, was -> 0x801fe000 rw, pages of 0x1000",
                "+ 0x5dc000..0x5dcfff -> 0x90000000 rw snoop, pages of 0x1000"), lines(diff));
        assertEquals(3, diff.rangeCount());
        assertEquals(0x1000, diff.changedBytes());
        assertEquals(0x5000, diff.removedBytes());
        assertEquals(0x1000, diff.addedBytes());
    }

    @Test
    void aLargePageThatWasSplitDiffersInItsPageSizeOnly() {
        SparseMemory before = table(0x10000, 1);
        set(before, 0x11000, 0, FORMAT.leaf(0x8000_0000L, 2, true, true, false));
        TableDiff diff = compare(before, 0x10000, table(0x10000, 512), 0x10000);
        assertEquals(List.of("~ 0x0..0x1fffff -> 0x80000000 rw, pages of 0x1000, was -> 0x80000000 rw, pages of"
                + " 0x200000"),
                lines(diff));
        SparseMemory huge = table(0x10000, 1);
        set(huge, 0x10000, 0, FORMAT.leaf(0x8000_0000L, 3, true, true, false));
        assertEquals(0x200000, compare(huge, 0x10000, table(0x10000, 512), 0x10000).changedBytes());
        assertEquals((1 << 30) - 0x200000, compare(huge, 0x10000, table(0x10000, 512), 0x10000).removedBytes());
    }

    @Test
    void aSubtreeThatIsNewIsOneRange() {
        TableDiff diff = compare(table(0x10000, 1), 0x10000, table(0x10000, 20_000), 0x10000);
        assertEquals(List.of("+ 0x1000..0x4e1ffff -> 0x80001000 rw, pages of 0x1000"), lines(diff));
    }

    @Test
    void onlyTheFirstRangesAreKeptAndAllAreCounted() {
        SparseMemory after = table(0x10000, 512);
        for (int i = 0; i < 512; i += 2) {
            set(after, 0x12000, i, 0);
        }
        TableDiff diff = compare(table(0x10000, 512), 0x10000, after, 0x10000);
        assertEquals(10, diff.ranges().size());
        assertEquals(256, diff.rangeCount());
        assertEquals(256 * 4096, diff.removedBytes());
    }

    @Test
    void tablesOfOtherLevelsAreCompared() {
        SparseMemory after = table(0x10000, 1000);
        set(after, 0x90000, 0, FORMAT.table(0x10000));
        TableDiff diff = compare(table(0x10000, 1000), new PageTableRoot(0x10000, 3, FORMAT), after,
                new PageTableRoot(0x90000, 4, FORMAT), 1000);
        assertTrue(diff.isSame() && diff.complete());
        set(after, 0x90000, 1, FORMAT.leaf(0, 3, true, true, false));
        assertTrue(compare(table(0x10000, 1000), new PageTableRoot(0x10000, 3, FORMAT), after,
                new PageTableRoot(0x90000, 4, FORMAT), 1000).isSame());
    }

    @Test
    void ignoredBitsAreNoDifference() {
        SparseMemory after = table(0x10000, 100);
        set(after, 0x12000, 5, FORMAT.leaf(0x8000_5000L, 1, true, true, false) | 1L << 60);
        TableDiff diff = compare(table(0x10000, 100), 0x10000, after, 0x10000);
        assertTrue(diff.isSame());
    }

    @Test
    void permissionsAboveALeafCount() {
        SparseMemory after = table(0x10000, 1000);
        set(after, 0x11000, 1, 0x13001);
        TableDiff diff = compare(table(0x10000, 1000), 0x10000, after, 0x10000);
        assertEquals(List.of("~ 0x200000..0x3e7fff -> 0x80200000 r-, pages of 0x1000, was -> 0x80200000 rw,"
                + " pages of 0x1000"), lines(diff));
    }

    @Test
    void aTableThatIsNotInTheImageIsNoRemoval() {
        SparseMemory after = table(0x10000, 1000);
        set(after, 0x11000, 1, FORMAT.table(0x5000_0000));
        TableDiff diff = compare(table(0x10000, 1000), 0x10000, after, 0x10000);
        assertTrue(diff.isSame());
        assertFalse(diff.complete());
        assertFalse(compare(new SparseMemory(), 0x10000, after, 0x10000).complete());
    }

    @Test
    void endlessTablesEnd() {
        SparseMemory memory = new SparseMemory();
        for (int i = 0; i < 512; i++) {
            set(memory, 0x10000, i, FORMAT.table(0x11000));
            set(memory, 0x11000, i, FORMAT.table(0x12000));
            set(memory, 0x12000, i, FORMAT.table(0x10000));
            set(memory, 0x13000, i, FORMAT.table(0x10000));
        }
        TableDiff diff = compare(memory, new PageTableRoot(0x13000, 5, FORMAT), table(0x10000, 5),
                new PageTableRoot(0x10000, 3, FORMAT), 2000);
        assertFalse(diff.complete());
        assertFalse(compare(table(0x10000, 5000), new PageTableRoot(0x10000, 3, FORMAT), table(0x10000, 5000),
                new PageTableRoot(0x10000, 3, FORMAT), 5).complete());
    }

    /** A later state that shares all pages but some, and notes what is read of it. */
    private static final class Copy implements PhysicalMemory {

        private final SparseMemory own;
        private final PhysicalMemory parent;
        private final List<Long> read = new ArrayList<>();

        Copy(SparseMemory own, PhysicalMemory parent) {
            this.own = own;
            this.parent = parent;
        }

        @Override
        public List<AddressRange> ranges() {
            return parent.ranges();
        }

        @Override
        public boolean read(long address, byte[] target, int offset, int length) {
            read.add(address);
            return (own.contains(address, 1) ? own : parent).read(address, target, offset, length);
        }

        @Override
        public boolean samePage(PhysicalMemory other, long page) {
            return other == parent && !own.contains(page, 1);
        }
    }

    @Test
    void sharedPagesAreNotRead() {
        SparseMemory before = table(0x10000, 10_000);
        SparseMemory own = new SparseMemory();
        own.write(0x17000, before.bytes(0x17000, 4096).orElseThrow());
        set(own, 0x17000, 3, 0);
        Copy after = new Copy(own, before);
        TableDiff diff = new TableComparison(TableComparison.Side.of(after, new PageTableRoot(0x10000, 3, FORMAT)),
                TableComparison.Side.of(before, new PageTableRoot(0x10000, 3, FORMAT)),
                new StepBudget(100, Progress.NONE), 10, TableComparison.Tables.NONE).run("domain");
        assertEquals(List.of("+ 0xa03000..0xa03fff -> 0x80a03000 rw, pages of 0x1000"), lines(diff));
        assertEquals(List.of(0x10000L, 0x11000L, 0x17000L), after.read);
        assertEquals(19, diff.equalTables());
    }

    @Test
    void firstStageAddressesAreCanonical() {
        SparseMemory before = new SparseMemory();
        SparseMemory after = new SparseMemory();
        PageTableFormat first = PageTableFormat.FIRST_STAGE;
        for (SparseMemory memory : List.of(before, after)) {
            set(memory, 0x1000, 511, first.table(0x2000));
            set(memory, 0x2000, 511, first.table(0x3000));
            set(memory, 0x3000, 511, first.table(0x4000));
            set(memory, 0x4000, 0, 0);
        }
        set(after, 0x4000, 511, first.leaf(0x7000, 1, true, false, false));
        PageTableRoot root = new PageTableRoot(0x1000, 4, first);
        TableDiff diff = compare(before, root, after, root, 100);
        assertEquals(List.of("+ 0xfffffffffffff000..0xffffffffffffffff -> 0x7000 r-, pages of 0x1000"), lines(diff));
    }
}
