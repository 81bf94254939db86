/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.Progress;

/** kdump-compressed dumps, right and wrong. */
class KdumpImageTest extends ImageTestCase {

    private static final int PAGE = 4096;

    @ParameterizedTest
    @CsvSource({"0, 4096", "1, 4096", "2, 4096", "4, 4096", "32, 4096", "1, 65536", "2, 16384"})
    void readsPagesOfEveryCompression(int flags, int block) throws Exception {
        TestKdump dump = new TestKdump(flags, block).info("OSRELEASE=1.2.3\nPAGESIZE=4096\n");
        byte[][] pages = new byte[300][];
        Random random = new Random(flags);
        for (int i = 0; i < pages.length; i++) {
            switch (random.nextInt(4)) {
                case 0 -> pages[i] = new byte[block];
                case 1 -> pages[i] = random(i, block);
                case 2 -> pages[i] = memoryLike(i, block);
                default -> pages[i] = null;
            }
            if (pages[i] != null) {
                dump.page(i, pages[i]);
            }
        }
        try (Image image = open("dump", dump.build())) {
            assertEquals("kdump-compressed dump", image.formatName());
            assertEquals("1.2.3", image.vmcoreInfo().osRelease().orElseThrow());
            assertEquals(List.of(), image.problems());
            for (int i = 0; i < pages.length; i++) {
                assertArrayEquals(pages[i], bytes(image, (long) i * block, block), "page " + i);
                if (pages[i] != null) {
                    assertArrayEquals(Arrays.copyOfRange(pages[i], 100, 140), bytes(image, (long) i * block + 100, 40));
                }
            }
            assertArrayEquals(pages[299], bytes(image, 299L * block, block), "a second time");
        }
    }

    /** The letters abcd, then a match of distance 4 over the rest of the page, written down from the formats. */
    @Test
    void readsPagesCompressedByHand() throws Exception {
        String lzo = "15" + "61626364" + "20" + "00".repeat(15) + "ea" + "0c00" + "110000";
        String snappy = "8020" + "0c" + "61626364" + "fe0400".repeat(63) + "ee0400";
        byte[] expected = "abcd".repeat(PAGE / 4).getBytes(StandardCharsets.US_ASCII);
        for (int flags : new int[] {TestKdump.LZO, TestKdump.SNAPPY}) {
            byte[] packed = HexFormat.of().parseHex(flags == TestKdump.LZO ? lzo : snappy);
            TestKdump builder = new TestKdump(TestKdump.PLAIN, PAGE).page(0, new byte[PAGE]);
            byte[] dump = builder.build();
            ByteBuffer.wrap(dump).order(ByteOrder.LITTLE_ENDIAN).putInt(builder.descriptors() + 8, packed.length)
                    .putInt(builder.descriptors() + 12, flags).put(builder.descriptors() + 24, packed);
            try (Image image = open("dump", dump)) {
                assertArrayEquals(expected, bytes(image, 0, PAGE), "flags " + flags);
            }
        }
    }

    @Test
    void readsAcrossPagesAndBeyondFourGibibytes() throws Exception {
        long frame = 0x12_0000;
        byte[] dump = new TestKdump(TestKdump.ZLIB, PAGE).page(frame, memoryLike(1, PAGE))
                .page(frame + 1, memoryLike(2, PAGE)).build();
        try (Image image = open("dump", dump)) {
            assertEquals(List.of(new AddressRange(frame * PAGE, 2 * PAGE)), image.ranges());
            byte[] both = Arrays.copyOf(memoryLike(1, PAGE), 2 * PAGE);
            System.arraycopy(memoryLike(2, PAGE), 0, both, PAGE, PAGE);
            assertArrayEquals(both, bytes(image, frame * PAGE, 2 * PAGE));
            assertNull(bytes(image, frame * PAGE + PAGE, PAGE + 1));
            assertEquals("9.8.7-test", image.vmcoreInfo().osRelease().orElseThrow());
        }
    }

    @Test
    void doesNotInventPagesThatTheDumpLeftOut() throws Exception {
        TestKdump dump = new TestKdump(TestKdump.ZLIB, PAGE).page(1, random(1, PAGE)).leftOut(0).leftOut(2).leftOut(70)
                .dumpLevel(31);
        try (Image image = open("dump", dump.build())) {
            assertEquals(List.of(new AddressRange(PAGE, PAGE)), image.ranges());
            assertEquals(Severity.INFO, problem(image, "excluded-from-dump").severity());
        }
        try (Image image = Images.open(folder.resolve("dump"), options().withZeroExcluded(true), Progress.NONE)) {
            assertEquals(List.of(new AddressRange(0, 3 * PAGE), new AddressRange(70 * PAGE, PAGE)), image.ranges());
            assertArrayEquals(new byte[PAGE], bytes(image, 2 * PAGE, PAGE));
        }
    }

    @Test
    void readsLeftOutPagesAsZeroWhenOnlyZeroPagesWereLeftOut() throws Exception {
        byte[] dump = new TestKdump(TestKdump.ZLIB, PAGE).page(1, random(1, PAGE)).leftOut(0).dumpLevel(1).build();
        try (Image image = open("dump", dump)) {
            assertArrayEquals(new byte[PAGE], bytes(image, 0, PAGE));
            assertArrayEquals(random(1, PAGE), bytes(image, PAGE, PAGE));
        }
    }

    @Test
    void putsTheTwoPartsOfASplitDumpTogether() throws Exception {
        List<ImageSpec> parts = new ArrayList<>();
        for (int part = 0; part < 2; part++) {
            TestKdump dump = new TestKdump(TestKdump.ZLIB, PAGE).split(part * 75, part == 0 ? 75 : 150);
            for (int i = 0; i < 150; i++) {
                if (i % 3 != 0) {
                    dump.page(i, memoryLike(i, PAGE));
                }
            }
            parts.add(ImageSpec.of(file("part" + part, dump.build())));
        }
        try (Image image = Images.open(parts, options(), Progress.NONE)) {
            assertEquals(List.of(), image.problems());
            assertEquals("kdump-compressed dump", image.formatName());
            for (int i = 0; i < 150; i++) {
                assertArrayEquals(i % 3 == 0 ? null : memoryLike(i, PAGE),
                        bytes(image, (long) i * PAGE, PAGE), "page " + i);
            }
        }
    }

    @Test
    void readsWhatIsLeftOfATruncatedDump() throws Exception {
        TestKdump builder = new TestKdump(TestKdump.PLAIN, PAGE).status(8);
        for (int i = 0; i < 10; i++) {
            builder.page(i, random(i, PAGE));
        }
        byte[] dump = builder.build();
        try (Image image = open("dump", Arrays.copyOf(dump, dump.length - PAGE - 1))) {
            assertEquals(List.of(new AddressRange(0, 8 * PAGE)), image.ranges());
            assertTrue(codes(image).containsAll(List.of("dump-incomplete", "pages-missing", "page-descriptor")));
            assertArrayEquals(random(7, PAGE), bytes(image, 7 * PAGE, PAGE));
        }
        byte[] withoutDescriptors = Arrays.copyOf(dump, builder.descriptors() + 24);
        refused("dump", withoutDescriptors, "expected memory", "found none");
    }

    @Test
    void saysWhichPagesCannotBeDecompressed() throws Exception {
        for (int flags : new int[] {TestKdump.ZLIB, TestKdump.LZO, TestKdump.SNAPPY, TestKdump.ZSTD}) {
            TestKdump builder = new TestKdump(flags, PAGE).page(0, memoryLike(1, PAGE)).page(1, memoryLike(2, PAGE));
            byte[] dump = builder.build();
            long at = ByteBuffer.wrap(dump).order(ByteOrder.LITTLE_ENDIAN).getLong(builder.descriptors());
            Arrays.fill(dump, (int) at, (int) at + 12, (byte) 0xee);
            try (Image image = open("dump", dump)) {
                assertNull(bytes(image, 0, 16));
                assertEquals(List.of("page-damaged"), codes(image));
                assertArrayEquals(memoryLike(2, PAGE), bytes(image, PAGE, PAGE));
            }
        }
    }

    @Test
    void neverThrowsForAnyDamageToACompressedPage() throws Exception {
        Random random = new Random(7);
        for (int flags : new int[] {TestKdump.ZLIB, TestKdump.LZO, TestKdump.SNAPPY, TestKdump.ZSTD}) {
            TestKdump builder = new TestKdump(flags, PAGE).page(0, memoryLike(1, PAGE));
            byte[] dump = builder.build();
            int data = builder.descriptors() + 24;
            for (int round = 0; round < 80; round++) {
                byte[] damaged = dump.clone();
                for (int i = 0; i <= round % 5; i++) {
                    damaged[data + random.nextInt(dump.length - data)] = (byte) random.nextInt();
                }
                try (Image image = open("dump", damaged)) {
                    byte[] page = bytes(image, 0, PAGE);
                    assertEquals(page == null, codes(image).contains("page-damaged"));
                }
            }
        }
    }

    @Test
    void leavesOutPagesWithAbsurdDescriptors() throws Exception {
        long[][] absurd = {{-1, 100, 1}, {Long.MAX_VALUE, 100, 1}, {0, 0, 1}, {0, PAGE + 1, 1}, {0, -1, 1}, {0, 100, 0},
            {0, 100, 3}, {0, 100, 64}};
        for (long[] values : absurd) {
            TestKdump builder = new TestKdump(TestKdump.ZLIB, PAGE).page(0, random(0, PAGE)).page(1, random(1, PAGE));
            byte[] dump = builder.build();
            ByteBuffer.wrap(dump).order(ByteOrder.LITTLE_ENDIAN).putLong(builder.descriptors(), values[0])
                    .putInt(builder.descriptors() + 8, (int) values[1])
                    .putInt(builder.descriptors() + 12, (int) values[2]);
            try (Image image = open("dump", dump)) {
                assertEquals(List.of(new AddressRange(PAGE, PAGE)), image.ranges());
                assertEquals(0, problem(image, "page-descriptor").address());
                assertArrayEquals(random(1, PAGE), bytes(image, PAGE, PAGE));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "8, 4, 5, header version 6 or later", "8, 4, -1, header version", "428, 4, 0, block size",
        "428, 4, 4097, block size", "428, 4, -1, block size", "428, 4, 1073741824, block size",
        "432, 4, 0, sub-header", "432, 4, -1, bitmaps inside the file", "436, 4, 0, bitmaps inside the file",
        "436, 4, -1, bitmaps inside the file", "4192, 8, 0, max_mapnr", "4192, 8, -1, max_mapnr",
        "4192, 8, 65537, max_mapnr", "4192, 8, 9223372036854775807, max_mapnr"})
    void refusesAbsurdHeaders(int at, int size, long value, String expected) throws IOException {
        byte[] dump = new TestKdump(TestKdump.ZLIB, PAGE).page(0, random(0, PAGE)).build();
        ByteBuffer buffer = ByteBuffer.wrap(dump).order(ByteOrder.LITTLE_ENDIAN);
        if (size == 4) {
            buffer.putInt(at, (int) value);
        } else {
            buffer.putLong(at, value);
        }
        refused("dump", dump, expected);
    }

    @Test
    void refusesAbsurdSplits() throws IOException {
        TestKdump dump = new TestKdump(TestKdump.ZLIB, PAGE).page(0, random(0, PAGE)).frames(9);
        refused("dump", dump.split(5, 3).build(), "start_pfn 0x5");
        refused("dump", dump.split(-1, 3).build(), "split");
        refused("dump", dump.split(0, 10).build(), "end_pfn 0xa");
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 12, 464, 4096, 4199, 8192, 12288, 16383})
    void refusesTruncatedHeaders(int length) throws IOException {
        byte[] dump = new TestKdump(TestKdump.ZLIB, PAGE).page(0, random(0, PAGE)).build();
        refused("dump", Arrays.copyOf(dump, length), "expected");
    }

    @Test
    void givesTheSameBytesToManyReadersAtOnce() throws Exception {
        TestKdump dump = new TestKdump(TestKdump.ZLIB, PAGE);
        for (int i = 0; i < 6000; i++) {
            dump.page(i, memoryLike(i, PAGE));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Image image = open("dump", dump.build())) {
            List<Future<Boolean>> results = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                Random random = new Random(thread);
                results.add(threads.submit(() -> {
                    boolean same = true;
                    for (int i = 0; i < 3000; i++) {
                        int page = random.nextInt(6000);
                        same &= Arrays.equals(memoryLike(page, PAGE), bytes(image, (long) page * PAGE, PAGE));
                    }
                    return same;
                }));
            }
            for (Future<Boolean> result : results) {
                assertTrue(result.get());
            }
        } finally {
            threads.shutdown();
        }
    }
}
