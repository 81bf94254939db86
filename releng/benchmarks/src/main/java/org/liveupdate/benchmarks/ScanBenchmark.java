/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.state.LiveUpdateState;
import org.liveupdate.analysis.state.StateBuilder;
import org.liveupdate.decode.DecodeContext;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How fast memory is searched for everything that the program recognises: MiB per second. */
@State(Scope.Benchmark)
@Fork(value = 1, jvmArgs = {"-Xmx1g", "-XX:MaxDirectMemorySize=16g"})
@Warmup(iterations = 1, time = 1, timeUnit = TimeUnit.SECONDS)
@Measurement(iterations = 5, time = 1, timeUnit = TimeUnit.SECONDS)
public class ScanBenchmark {

    private static final int MIB = 1 << 20;

    /** Memory to search, in MiB. */
    @Param("1024")
    public int mib;

    private HeldMemory memory;

    /** What was searched in an iteration; the result is a rate. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Searched {

        /** Memory in MiB. */
        public long mebibytes;
    }

    /** Fills memory: in four pages one with zeros, one with noise, one with text and one with entries of tables. */
    @Setup
    public void fill() {
        memory = new HeldMemory((long) mib * MIB);
        Random random = new Random(1);
        byte[] page = new byte[PhysicalMemory.PAGE_SIZE];
        for (long at = 0; at < (long) mib * MIB; at += PhysicalMemory.PAGE_SIZE) {
            switch ((int) (at / PhysicalMemory.PAGE_SIZE & 3)) {
                case 0 -> {
                    continue;
                }
                case 1 -> random.nextBytes(page);
                case 2 -> {
                    random.nextBytes(page);
                    for (int i = 0; i < page.length; i++) {
                        page[i] = (byte) (' ' + (page[i] & 0x3f));
                    }
                }
                default -> {
                    entries(at, random);
                    continue;
                }
            }
            memory.write(at, page);
        }
    }

    /** Half of the words point somewhere into memory, as the entries of page tables and kernel structures do. */
    private void entries(long page, Random random) {
        for (int i = 0; i < PhysicalMemory.PAGE_SIZE; i += 2 * Long.BYTES) {
            memory.set(page + i, random.nextInt(mib * (MIB / PhysicalMemory.PAGE_SIZE)) * 4096L | random.nextInt(8));
        }
    }

    /**
     * Searches without any hint, and decodes what is found.
     *
     * @param searched counts MiB
     * @return the state
     */
    @Benchmark
    public LiveUpdateState search(Searched searched) {
        searched.mebibytes += mib;
        return StateBuilder.build(DecodeContext.of(memory, Progress.NONE), List.of());
    }
}
