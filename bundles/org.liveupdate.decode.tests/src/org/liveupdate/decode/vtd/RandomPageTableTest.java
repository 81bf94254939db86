/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.vtd.AddressWidth;
import org.liveupdate.abi.vtd.PageTableFormat;
import org.liveupdate.decode.DecodeContext;

/** Whatever is mapped is decoded, and nothing else: tables of all depths, page sizes and both stages. */
class RandomPageTableTest {

    private record Leaf(int level, long physical, boolean read, boolean write, boolean snoop) {
    }

    static Stream<Arguments> tables() {
        return Stream.of(PageTableFormat.SECOND_STAGE, PageTableFormat.FIRST_STAGE)
                .flatMap(format -> IntStream.rangeClosed(3, 5).boxed()
                        .flatMap(levels -> IntStream.range(0, 8).mapToObj(seed -> Arguments.of(format, levels, seed))));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void decodedRangesAreWhatWasMapped(PageTableFormat format, int levels, int seed) {
        Random random = new Random(seed * 31L + levels);
        TableBuilder builder = new TableBuilder();
        PageTableRoot root = builder.table(format, levels);
        TreeMap<Long, Leaf> leaves = new TreeMap<>(Long::compareUnsigned);
        for (int run = 0; run < 60; run++) {
            mapRun(random, builder, root, leaves);
        }
        DecodeContext context = DecodeContext.of(builder.memory, Progress.NONE);
        PageTableSummary summary = new PageTableDecoder(context, 57, 1 << 20).decode(root, 0, "test");
        assertEquals(List.of(), context.problems().problems());
        assertTrue(summary.complete());
        assertEquals(expectedRanges(leaves), summary.ranges());
        assertEquals(leaves.size(), summary.leafCount());
        Map<Long, Long> sizes = new TreeMap<>();
        long bytes = 0;
        for (Leaf leaf : leaves.values()) {
            sizes.merge(AddressWidth.entrySpan(leaf.level()), 1L, Long::sum);
            bytes += AddressWidth.entrySpan(leaf.level());
        }
        assertEquals(sizes, summary.pageSizes());
        assertEquals(bytes, summary.mappedBytes());
        assertEquals(summary.tableCount(), context.structures().all().size());
    }

    /** Maps some neighbouring pages, often contiguous, often at the edges of tables. */
    private static void mapRun(Random random, TableBuilder builder, PageTableRoot root, TreeMap<Long, Leaf> leaves) {
        int level = 1 + (random.nextInt(4) == 0 ? random.nextInt(3) : 0);
        long span = AddressWidth.entrySpan(level);
        long width = 1L << AddressWidth.bits(root.levels());
        long iova = random.nextLong() & width - 1 & -span;
        if (random.nextInt(3) == 0) {
            iova = iova & -(AddressWidth.entrySpan(level + 1)) | AddressWidth.entrySpan(level + 1) - 2 * span;
        }
        if (random.nextInt(6) == 0) {
            iova = random.nextBoolean() ? 0 : width - 4 * span;
        }
        long physical = random.nextLong() >>> 12 & -span;
        boolean read = !root.format().isSecondStage() || random.nextInt(4) > 0;
        boolean write = !read || random.nextBoolean();
        boolean snoop = root.format().isSecondStage() && random.nextBoolean();
        int count = 1 + random.nextInt(20);
        for (int i = 0; i < count; i++) {
            long address = iova + i * span;
            if (address >= width || occupied(leaves, root, address, span) || physical + span > 1L << 52) {
                return;
            }
            long key = root.format().isSecondStage() ? address : AddressWidth.signExtend(address, root.levels());
            Leaf leaf = new Leaf(level, physical, read, write, snoop);
            leaves.put(key, leaf);
            long software = random.nextInt(4) == 0 ? 0x01f0_0000_0000_0000L : 0;
            builder.map(root, address, level, software | root.format().leaf(physical, level, read, write, snoop));
            physical += random.nextInt(6) == 0 ? 2 * span : span;
        }
    }

    private static boolean occupied(TreeMap<Long, Leaf> leaves, PageTableRoot root, long address, long span) {
        long start = root.format().isSecondStage() ? address : AddressWidth.signExtend(address, root.levels());
        Map.Entry<Long, Leaf> before = leaves.lowerEntry(start);
        if (before != null && Long.compareUnsigned(start - before.getKey(),
                AddressWidth.entrySpan(before.getValue().level())) < 0) {
            return true;
        }
        Long behind = leaves.ceilingKey(start);
        return behind != null && Long.compareUnsigned(behind - start, span) < 0;
    }

    private static List<MappedRange> expectedRanges(TreeMap<Long, Leaf> leaves) {
        List<MappedRange> result = new ArrayList<>();
        for (Map.Entry<Long, Leaf> entry : leaves.entrySet()) {
            Leaf leaf = entry.getValue();
            long span = AddressWidth.entrySpan(leaf.level());
            MappedRange one = new MappedRange(entry.getKey(), span, leaf.physical(), span, leaf.read(), leaf.write(),
                    leaf.snoop());
            MappedRange last = result.isEmpty() ? null : result.get(result.size() - 1);
            if (last != null && last.iova() + last.length() == one.iova()
                    && last.physical() + last.length() == one.physical() && last.pageSize() == span
                    && last.permissions().equals(one.permissions()) && last.snoop() == one.snoop()) {
                result.set(result.size() - 1, new MappedRange(last.iova(), last.length() + span, last.physical(), span,
                        last.readable(), last.writable(), last.snoop()));
            } else {
                result.add(one);
            }
        }
        return result;
    }
}
