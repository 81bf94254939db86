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
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Progress;

/** Raw memory, several files as one image, what lies beside an image, and files that are none. */
class OpenImageTest extends ImageTestCase {

    @ParameterizedTest
    @ValueSource(strings = {"a.raw", "a.BIN", "guest.img", "x.y.mem", "v.dump"})
    void takesFilesForRawMemoryByTheirName(String name) throws Exception {
        try (Image image = open(name, random(1, 5000))) {
            assertEquals("raw memory", image.formatName());
            assertEquals(List.of(new AddressRange(0, 5000)), image.ranges());
            assertArrayEquals(random(1, 5000), bytes(image, 0, 5000));
        }
    }

    @Test
    void placesRawMemoryWhereTheUserSays() throws Exception {
        Path file = file("anything", new TestElf().segment(0, new byte[1]).build());
        try (Image image = Images.open(file, options().withRaw(0x1_2345_6000L), Progress.NONE)) {
            assertArrayEquals(Files.readAllBytes(file), bytes(image, 0x1_2345_6000L, (int) Files.size(file)));
        }
    }

    @Test
    void refusesRawMemoryBeyond63Bits() throws IOException {
        refused(file("a", new byte[4096]), options().withRaw(Long.MAX_VALUE - 4000), "below 2^63");
    }

    @Test
    void putsPiecesTogether() throws Exception {
        List<ImageSpec> specs = List.of(ImageSpec.raw(file("low", random(1, 0x1000)), 0),
                ImageSpec.raw(file("high", random(2, 0x1000)), 0x1_0000_0000L),
                ImageSpec.of(file("core", new TestElf().segment(0x1000, random(3, 0x1000)).build())));
        try (Image image = Images.open(specs, options(), Progress.NONE)) {
            assertEquals("raw memory + ELF core", image.formatName());
            assertEquals(List.of(new AddressRange(0, 0x2000), new AddressRange(0x1_0000_0000L, 0x1000)),
                    image.ranges());
            assertArrayEquals(random(2, 0x1000), bytes(image, 0x1_0000_0000L, 0x1000));
            assertArrayEquals(random(3, 0x1000), bytes(image, 0x1000, 0x1000));
            assertEquals(3, image.files().size());
            assertEquals(folder.resolve("low"), image.file());
        }
    }

    @Test
    void usesTheFirstOfTwoFilesThatOverlap() throws Exception {
        List<ImageSpec> specs = List.of(ImageSpec.raw(file("one", random(1, 0x1000)), 0x800),
                ImageSpec.raw(file("two", random(2, 0x1000)), 0));
        try (Image image = Images.open(specs, options(), Progress.NONE)) {
            assertArrayEquals(random(1, 0x1000), bytes(image, 0x800, 0x1000));
            assertEquals(List.of("segments-overlap"), codes(image));
        }
    }

    @Test
    void readsBeyondTwoAndFourGibibytesOfAFile() throws Exception {
        Path file = folder.resolve("big.raw");
        long size = 8L << 30;
        try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
            big.setLength(size);
            for (long at : new long[] {(1L << 30) - 2, (1L << 31) - 2, (1L << 32) - 2, size - 4}) {
                big.seek(at);
                big.writeInt(0x01020304);
            }
        }
        try (Image image = open(file)) {
            assertEquals(size, image.populatedBytes());
            for (long at : new long[] {(1L << 30) - 2, (1L << 31) - 2, (1L << 32) - 2, size - 4}) {
                assertArrayEquals(new byte[] {1, 2, 3, 4}, bytes(image, at, 4));
            }
            assertTrue(image.bytes(size - 3, 4).isEmpty());
            assertArrayEquals(new byte[4], bytes(image, (3L << 30) - 2, 4));
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void readsACoreWithItsSegmentsBeyondFourGibibytes() throws Exception {
        Path file = file("core", new TestElf().header(5L << 30, 0x10_0000_0000L, 0x1000, 0x1000).build());
        try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
            big.seek(5L << 30);
            big.write(random(1, 0x1000));
        }
        try (Image image = open(file)) {
            assertArrayEquals(random(1, 0x1000), bytes(image, 0x10_0000_0000L, 0x1000));
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void saysWhatAnUnknownFileBeginsWith() throws IOException {
        refused("notes.txt", "hello, this is text\n".getBytes(StandardCharsets.US_ASCII), "text \"hello, this is t\"",
                "FILE@ADDRESS");
        refused("unknown", new byte[] {0, 1, 2, (byte) 0xff}, "bytes 00 01 02 ff");
        refused("old", "DISKDUMP and more of it".getBytes(StandardCharsets.US_ASCII), "DISKDUMP");
    }

    @Test
    void refusesWhatIsNoFile() {
        refused(folder, options(), "directory");
        refused(folder.resolve("nothing"), options(), "no such file");
    }

    @Test
    void keepsTheMessageOnOneLineWhateverTheFileIsCalled() {
        Path strange = folder.resolve("two\nlines");
        ImageException e = assertThrows(ImageException.class, () -> open(strange));
        assertTrue(e.getMessage().contains("two?lines: no such file"), e.getMessage());
    }

    @Test
    void refusesAFileThatMayNotBeRead() throws IOException {
        Path file = file("secret.raw", new byte[16]);
        Assumptions.assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file));
        refused(file, options(), "permission denied");
    }

    @Test
    void findsRegistersAndDmarBeside() throws Exception {
        file("registers.json", "{\"RTADDR\": \"0x7a6000\"}".getBytes(StandardCharsets.US_ASCII));
        file("dmar.bin", new byte[48]);
        try (Image image = open("a.raw", new byte[16])) {
            assertEquals(0x7a6000, image.registers().get(0).rtaddr());
            assertEquals(Optional.of(folder.resolve("dmar.bin")), image.dmarFile());
        }
        file("a.registers.json", "{\"RTADDR\": 4096}".getBytes(StandardCharsets.US_ASCII));
        try (Image image = open("a.raw", new byte[16])) {
            assertEquals(4096, image.registers().get(0).rtaddr());
            assertEquals(Optional.of(folder.resolve("a.registers.json")), image.registersFile());
        }
    }

    @Test
    void opensAnImageWhoseRegistersAreBrokenAndSaysSo() throws Exception {
        Path broken = file("registers.json", "{".getBytes(StandardCharsets.US_ASCII));
        Path file = file("a.raw", new byte[16]);
        try (Image image = open(file)) {
            assertEquals(List.of(), image.registers());
            assertTrue(image.registersError().orElseThrow().getMessage().startsWith(broken.toString()));
        }
        assertThrows(ImageException.class, () -> Images.open(file, options().withRegisters(broken), Progress.NONE));
        assertThrows(ImageException.class, () -> Images.open(file, options().withStrict(true), Progress.NONE));
    }

    @Test
    void answersNoReadAfterItWasClosed() throws Exception {
        Image image = open("a.raw", new byte[16]);
        image.close();
        assertThrows(CancellationException.class, () -> image.read(0, new byte[1], 0, 1));
    }
}
