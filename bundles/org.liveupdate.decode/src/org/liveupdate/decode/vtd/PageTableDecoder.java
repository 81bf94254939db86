/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongUnaryOperator;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.vtd.AddressWidth;
import org.liveupdate.abi.vtd.PageTableFormat;
import org.liveupdate.decode.DecodeContext;

/** Turns page tables into summaries, each table once: devices of one domain share it. */
final class PageTableDecoder {

    /** Ranges that are kept of all page tables together: 100 MB. */
    static final int MAX_RANGES = 4_000_000;

    private final DecodeContext context;
    private final int guestBits;
    private final int maxRanges;
    private final PageTableWalker walker;
    private final Map<Key, PageTableSummary> known = new HashMap<>();
    private final List<PageTableSummary> summaries = new ArrayList<>();
    private int ranges;

    private record Key(PageTableRoot root, long secondStage) {
    }

    PageTableDecoder(DecodeContext context, int guestBits, int maxRanges) {
        this.context = context;
        this.guestBits = guestBits;
        this.maxRanges = maxRanges;
        this.walker = new PageTableWalker(context);
    }

    /** Every page table that was decoded, once. */
    List<PageTableSummary> summaries() {
        return summaries;
    }

    /**
     * Decodes a page table.
     *
     * @param root    where it begins
     * @param pointer physical address of the entry that points to it
     * @param owner   whose table it is, for people
     */
    PageTableSummary decode(PageTableRoot root, long pointer, String owner) {
        return decode(new Key(root, 0), pointer, LongUnaryOperator.identity(), owner);
    }

    /** Decodes a first-stage table whose addresses a second-stage table translates. */
    PageTableSummary decodeNested(PageTableRoot root, PageTableSummary second, long pointer, String owner) {
        LongUnaryOperator where = guest -> second.ranges().find(guest)
                .filter(range -> range.contains(guest + AddressWidth.entrySpan(1) - 1))
                .map(range -> range.translate(guest)).orElse(-1L);
        return decode(new Key(root, second.root().address()), pointer, where, owner);
    }

    private PageTableSummary decode(Key key, long pointer, LongUnaryOperator where, String owner) {
        PageTableSummary summary = known.get(key);
        if (summary == null) {
            summary = walk(key.root(), pointer, where, owner);
            known.put(key, summary);
            summaries.add(summary);
            ranges += summary.ranges().size();
        }
        return summary;
    }

    private PageTableSummary walk(PageTableRoot root, long pointer, LongUnaryOperator where, String owner) {
        Collector collector = new Collector(root, owner);
        boolean complete = walker.walk(root, pointer, where, collector);
        if (collector.overflow) {
            context.problems().warning(VtdProblems.TOO_MANY_RANGES, root.address(),
                    "the ranges of this page table are listed up to the limit of " + maxRanges + " in all");
        }
        RangeList list = collector.ranges.build();
        if (root.format().isSecondStage() && !list.isEmpty()) {
            checkWidth(root, list.get(list.size() - 1));
        }
        return new PageTableSummary(root, collector.leaves(), collector.bytes(), collector.sizes(),
                collector.tablesPerLevel(), list, complete && !collector.overflow);
    }

    private void checkWidth(PageTableRoot root, MappedRange last) {
        long end = last.iova() + last.length();
        if (AddressWidth.bits(root.levels()) > guestBits && end - 1 >>> guestBits != 0) {
            context.problems().warning(VtdProblems.BEYOND_WIDTH, root.address(),
                    "expected IOVAs of at most " + guestBits + " bits (CAP.MGAW), found a mapping up to "
                            + Hex.of(end - 1));
        }
    }

    private final class Collector implements PageTableWalker.Visitor {

        private final PageTableFormat format;
        private final String[] roles;
        private final int[] tables;
        private final long[] leavesByLevel = new long[PageTableFormat.MAX_LEAF_LEVEL + 1];
        private final RangeList.Builder ranges = new RangeList.Builder();
        private final int limit;
        private boolean overflow;

        Collector(PageTableRoot root, String owner) {
            format = root.format();
            limit = maxRanges - PageTableDecoder.this.ranges;
            tables = new int[root.levels()];
            roles = new String[root.levels() + 1];
            for (int level = 1; level <= root.levels(); level++) {
                roles[level] = format + " level " + level + ", " + owner;
            }
        }

        @Override
        public void table(long address, int level, long iova) {
            tables[level - 1]++;
            context.structures().add(format.tableLayout(level), address, roles[level]);
        }

        @Override
        public void leaves(long iova, long physical, int count, int level, int flags) {
            int shift = AddressWidth.shift(level);
            leavesByLevel[level] += count;
            if (overflow) {
                return;
            }
            int kind = RangeList.Builder.kind(shift, (flags & PageTableWalker.READ) != 0,
                    (flags & PageTableWalker.WRITE) != 0, (flags & PageTableWalker.SNOOP) != 0);
            overflow = !ranges.add(iova, (long) count << shift, physical, kind, limit);
        }

        long leaves() {
            return Arrays.stream(leavesByLevel).sum();
        }

        long bytes() {
            long sum = 0;
            for (int level = 1; level < leavesByLevel.length; level++) {
                sum += leavesByLevel[level] << AddressWidth.shift(level);
            }
            return sum;
        }

        TreeMap<Long, Long> sizes() {
            TreeMap<Long, Long> result = new TreeMap<>();
            for (int level = 1; level < leavesByLevel.length; level++) {
                if (leavesByLevel[level] > 0) {
                    result.put(AddressWidth.entrySpan(level), leavesByLevel[level]);
                }
            }
            return result;
        }

        List<Integer> tablesPerLevel() {
            List<Integer> result = new ArrayList<>();
            for (int count : tables) {
                result.add(count);
            }
            return result;
        }
    }
}
