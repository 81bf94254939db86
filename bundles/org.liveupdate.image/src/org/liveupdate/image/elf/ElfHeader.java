/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.elf;

import static org.liveupdate.image.io.LittleEndian.u16;
import static org.liveupdate.image.io.LittleEndian.u32;
import static org.liveupdate.image.io.LittleEndian.u64;

import org.liveupdate.abi.Hex;
import org.liveupdate.image.ImageException;
import org.liveupdate.image.io.ByteSource;

/**
 * The file header of an ELF core: what is needed to find its program headers (System V ABI, chapter 4, "ELF Header").
 *
 * @param machine        e_machine
 * @param programHeaders offset of the first program header in the file
 * @param count          number of program headers, at most as many as the file can hold
 */
public record ElfHeader(int machine, long programHeaders, long count) {

    /** Size of the file header in bytes. */
    public static final int SIZE = 64;
    /** Size of a program header in bytes. */
    public static final int PROGRAM_HEADER_SIZE = 56;
    /** e_machine of x86-64. */
    public static final int X86_64 = 62;

    private static final int SECTION_HEADER_SIZE = 64;
    private static final int ET_CORE = 4;
    private static final int PN_XNUM = 0xffff;

    /**
     * Whether a file starts like an ELF file of any kind.
     *
     * @param start the first bytes of the file
     * @return true if the four magic bytes are there
     */
    public static boolean isElf(byte[] start) {
        return start.length >= 4 && start[0] == 0x7f && start[1] == 'E' && start[2] == 'L' && start[3] == 'F';
    }

    /**
     * Reads and checks the header.
     *
     * @param file  name for messages
     * @param bytes the file
     * @return the header
     * @throws ImageException if the file is not a 64-bit little-endian ELF core or the header points outside the file
     */
    public static ElfHeader read(String file, ByteSource bytes) throws ImageException {
        byte[] header = bytes.bytes(0, SIZE);
        if (header == null) {
            throw ImageException.at(file, 0, "an ELF header of 64 bytes", "a file of " + bytes.size() + " bytes");
        }
        expect(file, 4, "ELFCLASS64 (2)", 2, header[4], header[4] == 1 ? "a 32-bit ELF file (1)" : null);
        expect(file, 5, "little-endian data (1)", 1, header[5], header[5] == 2 ? "a big-endian ELF file (2)" : null);
        expect(file, 6, "ELF version 1", 1, header[6], null);
        int type = u16(header, 16);
        expect(file, 16, "e_type ET_CORE (4)", ET_CORE, type, typeName(type));
        long offset = u64(header, 32);
        long count = u16(header, 56);
        if (count == PN_XNUM) {
            count = extendedCount(file, bytes, u64(header, 40));
        }
        if (count > 0) {
            expect(file, 54, "e_phentsize 56", PROGRAM_HEADER_SIZE, u16(header, 54), null);
        }
        if (offset < 0 || offset > bytes.size() || count > (bytes.size() - offset) / PROGRAM_HEADER_SIZE) {
            throw ImageException.at(file, 32, count + " program headers inside the file of " + Hex.of(bytes.size())
                    + " bytes", "e_phoff " + Hex.of(offset));
        }
        return new ElfHeader(u16(header, 18), offset, count);
    }

    /** With more than 65534 program headers, their number is sh_info of section header 0. */
    private static long extendedCount(String file, ByteSource bytes, long sectionHeaders) throws ImageException {
        byte[] section = sectionHeaders <= 0 ? null : bytes.bytes(sectionHeaders, SECTION_HEADER_SIZE);
        if (section == null) {
            throw ImageException.at(file, 40, "e_shoff of section header 0, which holds the number of program headers",
                    Hex.of(sectionHeaders) + " in a file of " + Hex.of(bytes.size()) + " bytes");
        }
        return u32(section, 44);
    }

    private static void expect(String file, int offset, String expected, int value, int found, String name)
            throws ImageException {
        if (value != found) {
            throw ImageException.at(file, offset, expected, name != null ? name : String.valueOf(found));
        }
    }

    private static String typeName(int type) {
        return switch (type) {
            case 1 -> "a relocatable file (1)";
            case 2 -> "an executable (2)";
            case 3 -> "a shared object (3)";
            default -> null;
        };
    }
}
