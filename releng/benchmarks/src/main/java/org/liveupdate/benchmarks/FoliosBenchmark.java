/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.benchmarks;

import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.SparseMemory;
import org.liveupdate.abi.fdt.FdtBuilder;
import org.liveupdate.abi.kho.KhoGeneration;
import org.liveupdate.abi.kho.PageSource;
import org.liveupdate.abi.kho.RadixTreeWriter;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.kho.FolioRun;
import org.liveupdate.decode.kho.FolioSet;
import org.liveupdate.decode.kho.KhoDecoder;
import org.liveupdate.decode.kho.KhoState;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Preserved folios per second of a radix tree, as kho-v2 and later have it. */
@State(Scope.Benchmark)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 2, time = 1, timeUnit = TimeUnit.SECONDS)
@Measurement(iterations = 5, time = 1, timeUnit = TimeUnit.SECONDS)
public class FoliosBenchmark {

    private static final long TREE = 0x1000;
    private static final long ROOT = 0x2000;
    private static final long FIRST_FREE = 0x3000;
    private static final long FIRST_BLOCK = 1L << 32;
    private static final int BLOCK_ORDER = 9;

    /** Number of preserved folios of orders 0 to 9. */
    @Param("2000000")
    public int folioCount;

    private final SparseMemory memory = new SparseMemory();
    private FolioSet folios;

    /** What was seen in an iteration; the result is a rate. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Seen {

        /** Number of folios. */
        public long folios;
    }

    /** Pages one behind the other. */
    private final class Pages implements PageSource {

        private long next = FIRST_FREE;

        @Override
        public long allocate() {
            long page = next;
            memory.write(page, new byte[PhysicalMemory.PAGE_SIZE]);
            next += PhysicalMemory.PAGE_SIZE;
            return page;
        }

        @Override
        public void free(long page) {
            throw new IllegalStateException("there are pages enough");
        }
    }

    /** Preserves three of four folios in blocks of 2 MiB, each divided into folios of one order. */
    @Setup
    public void write() {
        memory.write(TREE, new FdtBuilder().begin("")
                .property(KhoGeneration.COMPATIBLE, KhoGeneration.V4.compatible())
                .property(KhoGeneration.MEMORY_MAP, ROOT).end().finish());
        memory.write(ROOT, new byte[PhysicalMemory.PAGE_SIZE]);
        RadixTreeWriter writer = new RadixTreeWriter(memory, new Pages(), ROOT);
        writer.add(TREE, 0);
        Random random = new Random(1);
        long blockSize = (long) PhysicalMemory.PAGE_SIZE << BLOCK_ORDER;
        int left = folioCount - 1;
        for (long block = FIRST_BLOCK; left > 0; block += blockSize) {
            int order = random.nextInt(BLOCK_ORDER + 1);
            long size = (long) PhysicalMemory.PAGE_SIZE << order;
            for (long at = block; at < block + blockSize && left > 0; at += size) {
                if (random.nextInt(4) > 0) {
                    writer.add(at, order);
                    left--;
                }
            }
        }
        folios = decodeTree().preserved();
        if (folios.size() != folioCount) {
            throw new IllegalStateException(folios.size() + " folios came back of " + folioCount);
        }
    }

    private KhoState decodeTree() {
        return KhoDecoder.decode(DecodeContext.of(memory, Progress.NONE), TREE, Optional.empty()).orElseThrow();
    }

    /**
     * Decodes the whole KHO tree.
     *
     * @param seen counts folios
     * @return the state
     */
    @Benchmark
    public KhoState decode(Seen seen) {
        KhoState state = decodeTree();
        seen.folios += state.preserved().size();
        return state;
    }

    /**
     * Goes over the decoded folios, neighbours taken together.
     *
     * @param seen counts folios
     */
    @Benchmark
    public void walk(Seen seen) {
        seen.folios += folios.runs().mapToLong(FolioRun::count).sum();
    }
}
