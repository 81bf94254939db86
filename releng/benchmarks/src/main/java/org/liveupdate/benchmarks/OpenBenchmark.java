/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.liveupdate.abi.Progress;
import org.liveupdate.image.Image;
import org.liveupdate.image.ImageException;
import org.liveupdate.image.Images;
import org.liveupdate.image.OpenOptions;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long opening an image takes, and the heap that the open image needs. The virtual machine has 512 MiB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx512m")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class OpenBenchmark {

    private static final String ELF = "elf";
    private static final String GZIP = "elf.gz";

    /** The image: a sparse ELF core, one that is compressed, or the path of a file. */
    @Param({ELF, GZIP})
    public String image;

    /** Memory in the sparse core, in GiB. */
    @Param("8")
    public long gib;

    /** Memory in the compressed core, in GiB. */
    @Param("1")
    public long packedGib;

    /** Whether the image was opened before, so that there is something in the cache folder. */
    @Param({"false", "true"})
    public boolean again;

    private Path folder;
    private Path file;
    private Path cache;
    private long heapBefore;
    private Image opened;
    private Memory measured;

    /** What was measured beside time. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Memory {

        /** Heap that the open image needs, in KiB. */
        public long heapKib;

        /** Memory in the image, in MiB. */
        public long imageMib;
    }

    /**
     * Writes the image.
     *
     * @throws IOException if there is no room for it
     */
    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("liveupdate-benchmark-");
        cache = folder.resolve("cache");
        file = folder.resolve("core.elf");
        if (image.equals(ELF)) {
            CoreFiles.write(file, gib << 30);
        } else if (image.equals(GZIP)) {
            Path plain = file;
            file = folder.resolve("core.elf.gz");
            CoreFiles.write(plain, packedGib << 30);
            CoreFiles.compress(plain, file);
            Files.delete(plain);
        } else {
            file = Path.of(image);
        }
    }

    /**
     * Empties or fills the cache folder.
     *
     * @throws ImageException if the image is damaged
     * @throws IOException    if the folder cannot be emptied
     */
    @Setup(Level.Invocation)
    public void prepare() throws ImageException, IOException {
        if (again) {
            open().close();
        } else {
            delete(cache);
        }
        heapBefore = usedHeap();
    }

    /**
     * Opens the image.
     *
     * @param memory takes what it needs
     * @return the image
     * @throws ImageException if it is damaged
     */
    @Benchmark
    public Image open(Memory memory) throws ImageException {
        measured = memory;
        opened = open();
        memory.imageMib = opened.populatedBytes() >> 20;
        return opened;
    }

    /** Measures the heap and closes the image. */
    @TearDown(Level.Invocation)
    public void close() {
        measured.heapKib = usedHeap() - heapBefore >> 10;
        opened.close();
        opened = null;
    }

    /**
     * Removes the files.
     *
     * @throws IOException if that fails
     */
    @TearDown
    public void delete() throws IOException {
        delete(folder);
    }

    private Image open() throws ImageException {
        OpenOptions options = OpenOptions.DEFAULT.withUnpackLimit(Math.max(packedGib, 64) << 30)
                .withCache(cache, OpenOptions.DEFAULT_CACHE_LIMIT * 4);
        return Images.open(file, options, Progress.NONE);
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            List<Path> all;
            try (Stream<Path> walk = Files.walk(tree)) {
                all = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path each : all) {
                Files.delete(each);
            }
        }
    }
}
