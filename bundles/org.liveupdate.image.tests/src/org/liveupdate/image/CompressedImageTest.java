/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

import io.airlift.compress.zstd.ZstdOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.liveupdate.abi.Progress;
import org.liveupdate.image.packed.Compression;
import org.liveupdate.image.packed.UnpackLimit;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Compressed images of every kind, right, cut, damaged and hostile. */
class CompressedImageTest extends ImageTestCase {

    static byte[] pack(Compression compression, byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = switch (compression) {
            case GZIP -> new GZIPOutputStream(packed);
            case XZ -> new XZOutputStream(packed, new LZMA2Options(1));
            case ZSTD -> new ZstdOutputStream(packed);
        }) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(Compression.class)
    void readsSmallAndBigImages(Compression compression) throws Exception {
        for (int size : new int[] {1, 5000, 8 << 20, (8 << 20) + 1, 20_000_001}) {
            byte[] memory = memoryLike(size, size);
            byte[] core = new TestElf().segment(0x1_0000_0000L, memory).build();
            try (Image image = open("core." + size, pack(compression, core))) {
                assertEquals("ELF core, " + compression.label() + "-compressed", image.formatName());
                assertArrayEquals(memory, bytes(image, 0x1_0000_0000L, size));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "KLUv/QRofQMAUkUREaBvoGRDawz/7wW2JJUbv1U8xxQyxHuHP6aQId47+DGFDPHefUwhQ7w3UKvWRSeUieuT0vJDi7JFzbK9yzJi"
            + "Jjnwiu4FKKgRwLf/b+A1qwERNAT//zuEfqsqsVFlNSmlahDc5AUAAe8CHyCr29PF6Q==",
        "/Td6WFoAAATm1rRGAgAhARwAAAAQz1jM4Ab9AH1dADYaSh8IoCYDTQad7+2MoT/IOM9thS+aaLIHb5ZiMd59LAJg7HlsSUV676C1"
            + "+8lkTvlbICOP5nXyGSakBL7xEEZ1qdC96LNlqisQxmz/Yqe9cPEiTR3J0Np2SYaH0VWtmIXEQRW5qyEIC6vc8XtCyAdkvwgC4NDq"
            + "R/KofIIAAAAAAIJ5NbmtMxcLAAGZAf4NAAAhSD2qscRn+wIAAAAABFla",
        "H4sIAAAAAAACA5XUsQ0CQQxE0ZwqXAIewwHlrMAIpD0W3TqgfEQH/PxnTzP9+Urb27hbs8pPWT1a2ZatW43Rp13H+t5yzrzt+q91"
            + "0Aq0AdoDaI+gXUB7Au0ZtBdigeCInBM6J3ZO8JzoOeFz4ucE0ImgiKDQ9oigiKCIoIigiKCIoIigiGAQwSCCge6TCAYRDCIYRDCI"
            + "YBDB+FPwC4hun0X+BgAA"})
    void readsWhatTheUsualToolsWrite(String base64) throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.append("line ").append(i).append(" of a text that real tools compressed\n");
        }
        try (Image image = open("text.raw.zst", Base64.getDecoder().decode(base64))) {
            assertArrayEquals(text.toString().getBytes(StandardCharsets.US_ASCII), bytes(image, 0, text.length()));
        }
    }

    @Test
    void readsSeveralMembersOneBehindTheOther() throws Exception {
        byte[] core = new TestElf().segment(0, random(1, 9000)).build();
        for (Compression compression : Compression.values()) {
            ByteArrayOutputStream both = new ByteArrayOutputStream();
            both.writeBytes(pack(compression, Arrays.copyOf(core, 5000)));
            both.writeBytes(pack(compression, Arrays.copyOfRange(core, 5000, core.length)));
            try (Image image = open("core", both.toByteArray())) {
                assertArrayEquals(random(1, 9000), bytes(image, 0, 9000));
            }
        }
    }

    @Test
    void unpacksAFewLayersButNotAnyNumber() throws Exception {
        byte[] core = new TestElf().segment(0, random(1, 9000)).build();
        byte[] three = pack(Compression.ZSTD, pack(Compression.XZ, pack(Compression.GZIP, core)));
        try (Image image = open("core", three)) {
            assertEquals("ELF core, zstd-compressed, xz-compressed, gzip-compressed", image.formatName());
        }
        refused("core", pack(Compression.GZIP, three), "at most 3 times");
    }

    @Test
    void recognisesRawMemoryByTheNameWithoutTheEndingOfTheCompression() throws Exception {
        try (Image image = open("guest.raw.xz", pack(Compression.XZ, random(1, 100)))) {
            assertEquals("raw memory, xz-compressed", image.formatName());
        }
        refused("guest.xz", pack(Compression.XZ, random(1, 100)), "FILE@ADDRESS");
        Path file = file("low.gz", pack(Compression.GZIP, random(1, 100)));
        try (Image image = Images.open(List.of(ImageSpec.raw(file, 64)), options(), Progress.NONE)) {
            assertArrayEquals(random(1, 100), bytes(image, 64, 100));
        }
    }

    @ParameterizedTest
    @EnumSource(Compression.class)
    void refusesEveryCut(Compression compression) throws IOException {
        byte[] packed = pack(compression, new TestElf().segment(0, random(1, 3000)).build());
        for (int length = Compression.MAGIC_LENGTH; length < packed.length; length += 2 + length / 20) {
            refused("core", Arrays.copyOf(packed, length), "expected " + compression.label() + " data");
        }
    }

    @ParameterizedTest
    @EnumSource(Compression.class)
    void meetsEveryDamageWithAnImageOrOneLine(Compression compression) throws IOException {
        byte[] packed = pack(compression, new TestElf().segment(0, memoryLike(1, 3000)).build());
        for (int at = 0; at < packed.length; at += 2 + at / 40) {
            byte[] damaged = packed.clone();
            damaged[at] ^= (byte) 0x81;
            try (Image image = open("core", damaged)) {
                assertTrue(image.populatedBytes() > 0);
            } catch (ImageException e) {
                assertTrue(e.getMessage().startsWith(folder.resolve("core").toString()), e.getMessage());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Compression.class)
    void stopsABombAtTheLimit(Compression compression) throws IOException {
        Path bomb = file("bomb.raw", pack(compression, new byte[40 << 20]));
        String message = refused(bomb, options().withUnpackLimit(30_000_000), "at most 30000000 bytes",
                "larger unpack limit");
        assertTrue(message.contains("after decompression of " + Files.size(bomb) + " bytes"), message);
        assertEquals(List.of(), Files.list(folder.resolve("cache")).toList());
        assertThrows(ImageException.class, () -> Images.open(bomb, options().withUnpackLimit(0), Progress.NONE));
    }

    @Test
    void allowsABigImageMoreThanASmallOne() {
        assertEquals(2L << 30, UnpackLimit.of(1, java.util.OptionalLong.empty()));
        assertEquals(256L * 100_000_000, UnpackLimit.of(100_000_000, java.util.OptionalLong.empty()));
        assertEquals(64L << 30, UnpackLimit.of(Long.MAX_VALUE, java.util.OptionalLong.empty()));
        assertEquals(5, UnpackLimit.of(1, java.util.OptionalLong.of(5)));
    }

    @Test
    void refusesXzThatWantsMoreMemoryThanIsReasonable() throws IOException {
        byte[] packed = pack(Compression.XZ, random(1, 3000));
        // block header: the dictionary size is the last byte of the filter's properties, in front of padding and CRC
        UnaryOperator<byte[]> bigger = bytes -> {
            byte[] changed = bytes.clone();
            changed[16] = 37;
            java.util.zip.CRC32 crc = new java.util.zip.CRC32();
            crc.update(changed, 12, 8);
            for (int i = 0; i < 4; i++) {
                changed[20 + i] = (byte) (crc.getValue() >> 8 * i);
            }
            return changed;
        };
        refused("core", bigger.apply(packed), "at most 100 MiB of memory");
    }

    @Test
    void refusesNothingInACompressedFile() throws IOException {
        for (Compression compression : Compression.values()) {
            refused("core", pack(compression, new byte[0]), "nothing after decompression");
        }
    }

    @Test
    void stopsAndLeavesNothingBehindWhenCancelled() throws Exception {
        Path file = file("core", pack(Compression.GZIP, new TestElf().segment(0, memoryLike(1, 30 << 20)).build()));
        Progress cancel = new Progress() {
            private int asked;

            @Override
            public void report(String what, long done, long total) {
                assertTrue(done <= total && what.startsWith("decompressing core"), what);
            }

            @Override
            public boolean isCancelled() {
                return ++asked > 20;
            }
        };
        assertThrows(CancellationException.class, () -> Images.open(file, options(), cancel));
        assertEquals(List.of(), Files.list(folder.resolve("cache")).toList());
    }
}
