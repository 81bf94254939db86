/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.AddressRange;

/** Dumps in makedumpfile's flattened form. */
class FlattenedImageTest extends ImageTestCase {

    @Test
    void readsAFlattenedCore() throws Exception {
        byte[] core = new TestElf().segment(0x1000, random(1, 0x1000)).build();
        byte[] flat = new TestFlattened().record(0, core).build();
        try (Image image = open("flat", flat)) {
            assertEquals("ELF core, flattened", image.formatName());
            assertArrayEquals(random(1, 0x1000), bytes(image, 0x1000, 0x1000));
            assertEquals(List.of(), image.problems());
        }
    }

    @Test
    void readsRecordsInAnyOrder() throws Exception {
        for (int seed = 0; seed < 10; seed++) {
            TestKdump dump = new TestKdump(TestKdump.ZLIB, 4096);
            for (int i = 0; i < 50; i++) {
                dump.page(i * 3L, memoryLike(i, 4096));
            }
            try (Image image = open("flat", TestFlattened.shuffled(dump.build(), new Random(seed)))) {
                for (int i = 0; i < 50; i++) {
                    assertArrayEquals(memoryLike(i, 4096), bytes(image, i * 3L * 4096, 4096));
                }
            }
        }
    }

    @Test
    void letsALaterRecordOverwriteAnEarlierOne() throws Exception {
        byte[] core = new TestElf().segment(0, random(1, 64)).build();
        byte[] flat = new TestFlattened().record(0, core).record(core.length - 64, new byte[10])
                .record(core.length - 60, random(2, 4)).build();
        byte[] expected = random(1, 64);
        Arrays.fill(expected, 0, 10, (byte) 0);
        System.arraycopy(random(2, 4), 0, expected, 4, 4);
        try (Image image = open("flat", flat)) {
            assertArrayEquals(expected, bytes(image, 0, 64));
        }
    }

    @Test
    void readsWhatNoRecordGivesAsZero() throws Exception {
        byte[] core = new TestElf().segment(0, random(1, 64)).build();
        byte[] flat = new TestFlattened().record(0, Arrays.copyOf(core, core.length - 32))
                .record(core.length - 1, new byte[] {9}).build();
        try (Image image = open("flat", flat)) {
            byte[] expected = Arrays.copyOf(Arrays.copyOf(random(1, 64), 32), 64);
            expected[63] = 9;
            assertArrayEquals(expected, bytes(image, 0, 64));
        }
    }

    @Test
    void readsWhatIsThereOfACutFile() throws Exception {
        byte[] core = new TestElf().segment(0, random(1, 64)).build();
        try (Image image = open("flat", new TestFlattened().record(0, core).cut())) {
            assertEquals(List.of("flattened-cut"), codes(image));
            assertArrayEquals(random(1, 64), bytes(image, 0, 64));
        }
        byte[] cut = new TestFlattened().record(0, core).cut();
        try (Image image = open("flat", Arrays.copyOf(cut, cut.length - 4))) {
            assertEquals(List.of(new AddressRange(0, 60)), image.ranges());
            assertEquals(List.of("flattened-cut", "segment-truncated"), codes(image));
        }
    }

    @Test
    void refusesRecordsThatMakeNoSense() throws IOException {
        refused("flat", new TestFlattened().header(-2, 16).append(new byte[16]).build(), "offset 0xfffffffffffffffe");
        refused("flat", new TestFlattened().header(0, -1).build(), "size 0xffffffffffffffff");
        refused("flat", new TestFlattened().header(0, Long.MIN_VALUE).build(), "offset 0x1000");
        refused("flat", new TestFlattened().header(Long.MAX_VALUE, 5).build(), "below 2^63");
        refused("flat", new TestFlattened().build(), "expected");
        refused("flat", new TestFlattened().record(0, new TestFlattened().build()).build(), "bytes 6d 61 6b");
    }

    @Test
    void refusesTruncatedAndUnknownHeaders() throws IOException {
        byte[] flat = new TestFlattened().build();
        refused("flat", Arrays.copyOf(flat, 20), "a flattened header");
        refused("flat", Arrays.copyOf(flat, 4096), "expected");
        flat[31] = 2;
        refused("flat", flat, "type 1 version 2");
    }

    @Test
    void givesUpOnEmptyRecordsWithoutEnd() throws IOException {
        Path file = file("flat", new TestFlattened().cut());
        try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
            big.setLength(8L << 30);
        }
        refused(file, options(), "records of 0 bytes");
        Files.delete(file);
    }

    @Test
    void keepsTheIndexOfABigFileAndDistrustsIt() throws Exception {
        byte[] core = new TestElf().segment(0, random(1, 1 << 20))
                .header(64 + 2 * 56 + (1 << 20), 1 << 20, 64 << 20, 64 << 20)
                .build();
        TestFlattened flat = new TestFlattened();
        flat.record(core.length, new byte[64 << 20]).record(0, core);
        Path file = file("flat", flat.build());
        for (int round = 0; round < 4; round++) {
            try (Image image = open(file)) {
                assertArrayEquals(random(1, 1 << 20), bytes(image, 0, 1 << 20));
                assertArrayEquals(new byte[64], bytes(image, 33 << 20, 64));
            }
            List<Path> entries = Files.list(folder.resolve("cache")).toList();
            assertEquals(1, entries.size());
            if (round > 0) {
                byte[] entry = Files.readAllBytes(entries.get(0));
                entry[round == 1 ? 4096 + 16 : 44] ^= 1;
                Files.write(entries.get(0), entry);
            }
        }
        Files.delete(file);
    }
}
