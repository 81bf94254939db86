/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.Progress;

/** Reading of ELF cores that are right, or wrong in a way that can be worked around. */
class ElfImageTest extends ImageTestCase {

    @Test
    void readsACoreWrittenDownByHand() throws Exception {
        // one PT_LOAD: offset 0x78, p_paddr 0x1_0000_2000, 4 bytes
        byte[] core = HexFormat.of().parseHex("7f454c46020101000000000000000000" + "04003e00010000000000000000000000"
                + "40000000000000000000000000000000" + "00000000400038000100000000000000"
                + "01000000000000007800000000000000" + "00000000000000000020000001000000"
                + "04000000000000000400000000000000" + "0000000000000000" + "01020304");
        try (Image image = open("core", core)) {
            assertEquals("ELF core", image.formatName());
            assertEquals(List.of(new AddressRange(0x1_0000_2000L, 4)), image.ranges());
            assertArrayEquals(new byte[] {1, 2, 3, 4}, bytes(image, 0x1_0000_2000L, 4));
            assertArrayEquals(new byte[] {2, 3}, bytes(image, 0x1_0000_2001L, 2));
            assertNull(bytes(image, 0x1_0000_2001L, 4));
            assertNull(bytes(image, 0x1_0000_1fffL, 2));
            assertNull(bytes(image, -1, 1));
            assertEquals(4, image.populatedBytes());
            assertEquals(List.of(), image.problems());
        }
    }

    @Test
    void readsAcrossSegmentsThatTouch() throws Exception {
        byte[] core = new TestElf().segment(0x3000, random(2, 0x1000)).segment(0x1000, random(1, 0x2000)).build();
        try (Image image = open("core", core)) {
            assertEquals(List.of(new AddressRange(0x1000, 0x3000)), image.ranges());
            byte[] both = Arrays.copyOf(random(1, 0x2000), 0x3000);
            System.arraycopy(random(2, 0x1000), 0, both, 0x2000, 0x1000);
            assertArrayEquals(both, bytes(image, 0x1000, 0x3000));
            assertTrue(image.contains(0x1fff, 0x2001));
            assertFalse(image.contains(0x1fff, 0x2002));
        }
    }

    @Test
    void takesTheNumberOfSegmentsFromTheSectionHeaderWhenItDoesNotFit() throws Exception {
        TestElf elf = new TestElf().extended();
        for (int i = 0; i < 70_000; i++) {
            elf.segment(i * 0x2000L, new byte[] {(byte) i, (byte) (i >> 8), (byte) (i >> 16)});
        }
        try (Image image = open("core", elf.build())) {
            assertEquals(70_000, image.ranges().size());
            assertArrayEquals(new byte[] {0x6f, 0x11, 1}, bytes(image, 69_999 * 0x2000L, 3));
        }
    }

    @Test
    void saysWhatIsMissingOfATruncatedSegment() throws Exception {
        byte[] core = new TestElf().segment(0x1000, random(1, 0x1000)).segment(0x8000, random(2, 0x1000)).build();
        try (Image image = open("core", Arrays.copyOf(core, core.length - 0x700))) {
            assertEquals(List.of(new AddressRange(0x1000, 0x1000), new AddressRange(0x8000, 0x900)), image.ranges());
            assertEquals(0x8900, problem(image, "segment-truncated").address());
            assertArrayEquals(Arrays.copyOf(random(2, 0x1000), 0x900), bytes(image, 0x8000, 0x900));
        }
    }

    @Test
    void refusesATruncatedSegmentWhenStrict() throws IOException {
        byte[] core = new TestElf().segment(0x1000, random(1, 0x1000)).build();
        refused(file("core", Arrays.copyOf(core, core.length - 1)), options().withStrict(true), "0x1fff", "strict");
    }

    @Test
    void doesNotInventMemoryThatTheDumpLeftOut() throws Exception {
        byte[] core = new TestElf().segment(0x1000, random(1, 0x1000), 0x3000).build();
        try (Image image = open("core", core)) {
            assertEquals(List.of(new AddressRange(0x1000, 0x1000)), image.ranges());
            assertEquals(Severity.INFO, problem(image, "excluded-from-dump").severity());
        }
        try (Image image = Images.open(folder.resolve("core"), options().withZeroExcluded(true), Progress.NONE)) {
            assertEquals(List.of(new AddressRange(0x1000, 0x3000)), image.ranges());
            assertArrayEquals(new byte[0x2000], bytes(image, 0x2000, 0x2000));
        }
    }

    @Test
    void usesTheFirstOfTwoSegmentsThatDisagree() throws Exception {
        byte[] core = new TestElf().segment(0x2000, random(1, 0x1000)).segment(0x1000, random(2, 0x3000)).build();
        try (Image image = open("core", core)) {
            assertEquals(List.of(new AddressRange(0x1000, 0x3000)), image.ranges());
            assertArrayEquals(random(1, 0x1000), bytes(image, 0x2000, 0x1000));
            assertArrayEquals(Arrays.copyOf(random(2, 0x3000), 0x1000), bytes(image, 0x1000, 0x1000));
            assertArrayEquals(Arrays.copyOfRange(random(2, 0x3000), 0x2000, 0x3000), bytes(image, 0x3000, 0x1000));
            assertEquals(Severity.ERROR, problem(image, "segments-overlap").severity());
            assertEquals(0x2000, problem(image, "segments-overlap").address());
        }
    }

    @Test
    void takesTheSameMemoryTwiceForNoError() throws Exception {
        byte[] core = new TestElf().segment(0x2000, random(1, 0x1000)).segment(0x2000, random(1, 0x1000)).build();
        try (Image image = open("core", core)) {
            assertEquals(Severity.INFO, problem(image, "segments-overlap").severity());
        }
    }

    @Test
    void saysNothingWhenTwoSegmentsAreTheSameBytesOfTheFile() throws Exception {
        byte[] core = new TestElf().segment(0x2000, random(1, 0x1000))
                .header(64 + 2 * 56, 0x2000, 0x1000, 0x1000).build();
        try (Image image = open("core", core)) {
            assertEquals(List.of(), image.problems());
        }
    }

    @Test
    void readsVmcoreinfo() throws Exception {
        byte[] core = new TestElf().note("CORE", "anything at all")
                .note("VMCOREINFO", "OSRELEASE=6.1.0\nPAGESIZE=4096\n"
                + "no value\nSYMBOL(init_uts_ns)=ffffffff82a14d40\n").segment(0, new byte[1]).build();
        try (Image image = open("core", core)) {
            assertEquals("6.1.0", image.vmcoreInfo().osRelease().orElseThrow());
            assertEquals("4096", image.vmcoreInfo().values().get("PAGESIZE"));
            assertEquals(List.of("OSRELEASE", "PAGESIZE", "SYMBOL(init_uts_ns)"),
                    List.copyOf(image.vmcoreInfo().values().keySet()));
        }
    }

    @Test
    void livesWithNotesThatMakeNoSense() throws Exception {
        byte[] note = HexFormat.of().parseHex("ffffffff" + "ffffffff" + "00000000" + "00000000");
        try (Image image = open("core", new TestElf().note(note).segment(0, new byte[1]).build())) {
            assertTrue(image.vmcoreInfo().values().isEmpty());
            assertEquals(List.of("note-outside"), codes(image));
        }
    }

    @Test
    void skipsMappingsWithoutPhysicalAddress() throws Exception {
        byte[] core = new TestElf().header(0, -1, 0x1000, 0x1000).segment(0x1000, random(1, 16)).build();
        try (Image image = open("core", core)) {
            assertEquals(List.of("segment-without-address"), codes(image));
            assertArrayEquals(random(1, 16), bytes(image, 0x1000, 16));
        }
    }

    @Test
    void readsTheCoreOfAnotherMachineWithAWarning() throws Exception {
        byte[] core = new TestElf().segment(0, new byte[1]).build();
        core[18] = (byte) 183;
        try (Image image = open("core", core)) {
            assertEquals(List.of("elf-machine"), codes(image));
        }
    }

    @Test
    void readsBackAnyRandomSegments() throws Exception {
        Random random = new Random(42);
        for (int round = 0; round < 15; round++) {
            byte[][] memory = new byte[64][];
            TestElf elf = new TestElf();
            long base = random.nextLong() >>> 12 + random.nextInt(40) & ~0xfffL;
            for (int i = 0; i < 64; i++) {
                if (random.nextBoolean()) {
                    memory[i] = random(round * 64L + i, 100);
                    elf.segment(base + i * 100L, memory[i]);
                }
            }
            elf.segment(base + 6400, memory[0] == null ? new byte[1] : memory[0]);
            try (Image image = open("core", elf.build())) {
                assertEquals(List.of(), image.problems());
                for (int i = 0; i < 64; i++) {
                    assertArrayEquals(memory[i], bytes(image, base + i * 100L, 100), "piece " + i);
                }
            }
        }
    }
}
