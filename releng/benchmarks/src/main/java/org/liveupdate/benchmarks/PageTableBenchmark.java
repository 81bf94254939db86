/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.liveupdate.abi.Progress;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.vtd.PageTableSummary;
import org.liveupdate.decode.vtd.PageTableWalker;
import org.liveupdate.decode.vtd.VtdDecoder;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Leaves per second of a page table, walked only and decoded into ranges. */
@State(Scope.Benchmark)
@Fork(value = 1, jvmArgs = {"-Xmx1g", "-XX:MaxDirectMemorySize=8g"})
@Warmup(iterations = 2, time = 1, timeUnit = TimeUnit.SECONDS)
@Measurement(iterations = 5, time = 1, timeUnit = TimeUnit.SECONDS)
public class PageTableBenchmark {

    /** Number of leaves; 8 bytes of memory are needed for each. */
    @Param("100000000")
    public long leafCount;

    /** What the leaves are like: the name of a {@link MappedDevice.Shape}. */
    @Param({"CONTIGUOUS", "SCATTERED", "LARGE"})
    public String shape;

    private MappedDevice device;

    /** What was decoded in an iteration; the result is a rate. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Decoded {

        /** Number of leaves. */
        public long leaves;

        /** Processor time in ms: 1000 a second is a core that the benchmark had for itself. */
        public long cpuMillis;

        private long cpuBefore;

        /** Notes the processor time. */
        @Setup(Level.Iteration)
        public void begin() {
            cpuBefore = cpuNanos();
        }

        /** Counts the processor time. */
        @TearDown(Level.Iteration)
        public void end() {
            cpuMillis = TimeUnit.NANOSECONDS.toMillis(cpuNanos() - cpuBefore);
        }

        private static long cpuNanos() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }

    /** Writes the tables. */
    @Setup
    public void write() {
        device = new MappedDevice(MappedDevice.Shape.valueOf(shape), leafCount);
    }

    /**
     * Walks the table.
     *
     * @param decoded counts leaves
     */
    @Benchmark
    public void walk(Decoded decoded) {
        PageTableWalker walker = new PageTableWalker(DecodeContext.of(device.memory(), Progress.NONE));
        walker.walk(device.root(), device.pointer(),
                (iova, physical, count, level, flags) -> decoded.leaves += count);
    }

    /**
     * Decodes the unit that uses the table; of scattered leaves the ranges are kept up to the decoder's limit.
     *
     * @param decoded counts leaves
     * @return the page tables
     */
    @Benchmark
    public List<PageTableSummary> decode(Decoded decoded) {
        DecodeContext context = DecodeContext.of(device.memory(), Progress.NONE);
        List<PageTableSummary> tables = VtdDecoder.decode(device.registers(), context).pageTables();
        decoded.leaves += tables.get(0).leafCount();
        return tables;
    }
}
