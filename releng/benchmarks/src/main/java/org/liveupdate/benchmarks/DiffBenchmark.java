/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.benchmarks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.diff.DiffQuery;
import org.liveupdate.analysis.diff.SnapshotDiff;
import org.liveupdate.analysis.diff.Stage;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.analysis.state.StateBuilder;
import org.liveupdate.decode.DecodeContext;
import org.liveupdate.decode.vtd.PageTableWalker;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time to compare two states of a unit whose page table has millions of leaves, ten ranges of which differ. */
@State(Scope.Benchmark)
@Fork(value = 1, jvmArgs = {"-Xmx1g", "-XX:MaxDirectMemorySize=4g"})
@Warmup(iterations = 2, time = 1, timeUnit = TimeUnit.SECONDS)
@Measurement(iterations = 5, time = 1, timeUnit = TimeUnit.SECONDS)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DiffBenchmark {

    private static final int CHANGES = 10;
    private static final int LEAVES_A_CHANGE = 5;

    /** Number of leaves; 16 bytes of memory are needed for each. */
    @Param("10000000")
    public long leafCount;

    /** What the leaves are like: the name of a {@link MappedDevice.Shape}. */
    @Param({"CONTIGUOUS", "SCATTERED"})
    public String shape;

    /** Whether the memories know which pages they share; else every table is read and compared. */
    @Param({"true", "false"})
    public boolean shared;

    private Stage before;
    private Stage after;

    /** The later memory: another one, or one that knows which pages were written since. */
    private record Later(HeldMemory memory, PhysicalMemory parent, Set<Long> written) implements PhysicalMemory {

        @Override
        public List<AddressRange> ranges() {
            return memory.ranges();
        }

        @Override
        public boolean read(long address, byte[] target, int offset, int length) {
            return memory.read(address, target, offset, length);
        }

        @Override
        public boolean samePage(PhysicalMemory other, long page) {
            return other == parent && !written.contains(page);
        }
    }

    /** Writes both states and decodes them. */
    @Setup
    public void write() {
        MappedDevice old = new MappedDevice(MappedDevice.Shape.valueOf(shape), leafCount);
        MappedDevice now = new MappedDevice(MappedDevice.Shape.valueOf(shape), leafCount);
        List<Long> tables = new ArrayList<>();
        new PageTableWalker(DecodeContext.of(old.memory(), Progress.NONE)).walk(old.root(), old.pointer(),
                new PageTableWalker.Visitor() {
                    @Override
                    public void table(long address, int level, long iova) {
                        if (level == 1) {
                            tables.add(address);
                        }
                    }

                    @Override
                    public void leaves(long iova, long physical, int count, int level, int flags) {
                        // only tables are of interest
                    }
                });
        Set<Long> written = new HashSet<>();
        for (int i = 0; i < CHANGES; i++) {
            long table = tables.get((int) ((long) i * tables.size() / CHANGES));
            written.add(table);
            for (int leaf = 0; leaf < LEAVES_A_CHANGE; leaf++) {
                now.memory().set(table + (100 + leaf) * Long.BYTES, 0);
            }
        }
        before = stage("before", old, old.memory());
        after = stage("after", now, shared ? new Later(now.memory(), old.memory(), written) : now.memory());
    }

    private static Stage stage(String name, MappedDevice device, PhysicalMemory memory) {
        DecodeContext context = DecodeContext.of(memory, Progress.NONE);
        LiveUpdateState state = StateBuilder.build(context, List.of(device.registers()));
        return Stage.of(name, new Inspection(state, context.structures(), context.problems().problems(), List.of()));
    }

    /**
     * Compares.
     *
     * @return the differences
     */
    @Benchmark
    public SnapshotDiff diff() {
        SnapshotDiff diff = DiffQuery.of(before, after).run(Progress.NONE);
        long ranges = diff.tables().get(0).rangeCount();
        if (ranges < CHANGES || !diff.tables().get(0).complete()) {
            throw new IllegalStateException("expected " + CHANGES + " ranges or more, found " + ranges);
        }
        return diff;
    }
}
