/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

/** ELF files that cannot be opened: always one line, never anything else. */
class BadElfTest extends ImageTestCase {

    private static byte[] changed(Consumer<ByteBuffer> change) {
        byte[] core = new TestElf().segment(0x1000, new byte[16]).build();
        change.accept(ByteBuffer.wrap(core).order(ByteOrder.LITTLE_ENDIAN));
        return core;
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        refused("core", new byte[0], "empty file");
    }

    @Test
    void refusesEveryTruncatedHeader() throws IOException {
        byte[] core = new TestElf().segment(0x1000, new byte[16]).build();
        for (int length = 4; length < 64 + 56; length++) {
            refused("core", Arrays.copyOf(core, length), "expected");
        }
        refused("core", Arrays.copyOf(core, 3), "FILE@ADDRESS");
    }

    @Test
    void refuses32Bit() throws IOException {
        refused("core", changed(elf -> elf.put(4, (byte) 1)), "32-bit", "offset 0x4");
    }

    @Test
    void refusesBigEndian() throws IOException {
        refused("core", changed(elf -> elf.put(5, (byte) 2)), "big-endian");
    }

    @Test
    void refusesAnExecutableEvenIfItsNameLooksLikeRawMemory() throws IOException {
        refused("program.img", changed(elf -> elf.putShort(16, (short) 2)), "ET_CORE", "executable");
    }

    @Test
    void refusesOtherVersionsAndHeaderSizes() throws IOException {
        refused("core", changed(elf -> elf.put(6, (byte) 9)), "found 9");
        refused("core", changed(elf -> elf.putShort(54, (short) 55)), "e_phentsize 56", "found 55");
    }

    @Test
    void refusesMoreProgramHeadersThanTheFileHolds() throws IOException {
        refused("core", changed(elf -> elf.putShort(56, (short) 3)), "3 program headers inside the file");
        refused("core", changed(elf -> elf.putLong(32, Long.MAX_VALUE - 5)), "e_phoff");
        refused("core", changed(elf -> elf.putLong(32, -64)), "e_phoff");
    }

    @Test
    void refusesExtendedNumberingWithoutItsSectionHeader() throws IOException {
        refused("core", changed(elf -> elf.putShort(56, (short) 0xffff)), "section header 0");
        refused("core", changed(elf -> elf.putShort(56, (short) 0xffff).putLong(40, Long.MAX_VALUE)), "e_shoff");
    }

    @Test
    void refusesAnAbsurdNumberInTheSectionHeader() throws IOException {
        byte[] core = new TestElf().extended().segment(0, new byte[16]).build();
        ByteBuffer.wrap(core).order(ByteOrder.LITTLE_ENDIAN).putInt(64 + 56 + 44, -1);
        refused("core", core, "4294967295 program headers");
    }

    @Test
    void refusesACoreWithoutMemory() throws IOException {
        refused("core", new TestElf().note("CORE", "x").build(), "at least one PT_LOAD");
        refused("core", new TestElf().build(), "at least one PT_LOAD");
        refused("core", new TestElf().segment(0, new byte[0], 0x1000).build(), "expected memory", "found none");
    }

    @Test
    void refusesSegmentsThatOverflow() throws IOException {
        refused("core", new TestElf().header(Long.MAX_VALUE - 10, 0, 16, 16).build(), "p_offset 0x7ffffffffffffff5");
        refused("core", new TestElf().header(0, Long.MAX_VALUE - 10, 16, 16).build(), "below 2^63");
        refused("core", new TestElf().header(0, 0, Long.MIN_VALUE, Long.MIN_VALUE).build(), "0x8000000000000000");
        refused("core", new TestElf().header(0, 0, 16, Long.MIN_VALUE).build(), "0x8000000000000000");
        refused("core", new TestElf().header(0, 0, Long.MIN_VALUE, 16).build(), "p_filesz 0x8000000000000000");
        refused("core", new TestElf().header(-16, 0, 16, 16).build(), "p_offset");
        refused("core", new TestElf().header(0, 0x1000, Long.MAX_VALUE, 0).build(), "below 2^63");
    }

    @Test
    void refusesSegmentsThatAllLieBehindTheEndOfTheFile() throws IOException {
        refused("core", new TestElf().header(1 << 30, 0, 1L << 62, 1L << 62).build(), "found none", "end of the file");
    }
}
