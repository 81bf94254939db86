/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.SparseMemory;

/** What the writer writes, the reader gives back. */
class ElfCoreWriterTest extends ImageTestCase {

    private Path write(PhysicalMemory memory, Map<String, String> info) throws IOException {
        Path file = folder.resolve("out.elf");
        new ElfCoreWriter(memory, info).write(file, Progress.NONE);
        return file;
    }

    @Test
    void writesWhatTheReaderGivesBack() throws Exception {
        SparseMemory memory = new SparseMemory();
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            long page = random.nextInt(400) + (i % 3 == 0 ? 0x1_0000_0000L : 0);
            memory.write(page * 4096, random(i, 4096), 0, 4096);
        }
        try (Image image = open(write(memory, Map.of("OSRELEASE", "6.1.0-x")))) {
            assertEquals(memory.ranges(), image.ranges());
            assertEquals("6.1.0-x", image.vmcoreInfo().osRelease().orElseThrow());
            assertEquals(List.of(), image.problems());
            for (AddressRange range : memory.ranges()) {
                assertArrayEquals(memory.bytes(range.start(), (int) range.length()).orElseThrow(),
                        bytes(image, range.start(), (int) range.length()));
            }
        }
    }

    @Test
    void writesTheSameBytesEveryTimeAndPagesOnPages() throws Exception {
        SparseMemory memory = new SparseMemory();
        memory.write(0x5000, random(1, 4096), 0, 4096);
        byte[] first = Files.readAllBytes(write(memory, Map.of()));
        assertArrayEquals(first, Files.readAllBytes(write(memory, Map.of())));
        assertEquals(8192, first.length);
        byte[] expected = new TestElf().segment(0x5000, random(1, 4096)).build();
        expected[64 + 8] = 0;
        expected[64 + 9] = 0x10;
        // apart from where the bytes are, and the size of a section header, it is what was written down by hand
        expected[58] = 64;
        assertArrayEquals(java.util.Arrays.copyOf(expected, 120), java.util.Arrays.copyOf(first, 120));
    }

    @Test
    void writesMoreRangesThanTheHeaderCanCount() throws Exception {
        PhysicalMemory memory = new PhysicalMemory() {
            @Override
            public List<AddressRange> ranges() {
                return IntStream.range(0, 66_000).mapToObj(i -> new AddressRange(i * 8192L, 3)).toList();
            }

            @Override
            public boolean read(long address, byte[] target, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    target[offset + i] = (byte) ((address >> 13) + i);
                }
                return true;
            }
        };
        try (Image image = open(write(memory, Map.of("A", "B")))) {
            assertEquals(66_000, image.ranges().size());
            assertEquals(66_000 * 3, image.populatedBytes());
            assertArrayEquals(new byte[] {(byte) 65_999, (byte) 66_000, (byte) 66_001},
                    bytes(image, 65_999 * 8192L, 3));
        }
    }

    @Test
    void replacesAFileOnlyWhenTheNewOneIsWhole() throws Exception {
        Path file = file("out.elf", new byte[] {1});
        SparseMemory memory = new SparseMemory();
        memory.write(0, new byte[4096], 0, 4096);
        Progress cancelled = new Progress() {
            @Override
            public void report(String what, long done, long total) {
                // never comes so far
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class,
                () -> new ElfCoreWriter(memory, Map.of()).write(file, cancelled));
        PhysicalMemory liar = new PhysicalMemory() {
            @Override
            public List<AddressRange> ranges() {
                return List.of(new AddressRange(0x1000, 0x1000));
            }

            @Override
            public boolean read(long address, byte[] target, int offset, int length) {
                return false;
            }
        };
        IOException e = assertThrows(IOException.class,
                () -> new ElfCoreWriter(liar, Map.of()).write(file, Progress.NONE));
        assertTrue(e.getMessage().contains("0x1000"), e.getMessage());
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }
}
