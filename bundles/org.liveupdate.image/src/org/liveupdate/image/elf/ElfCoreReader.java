/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.elf;

import static org.liveupdate.image.io.LittleEndian.u32;
import static org.liveupdate.image.io.LittleEndian.u64;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.abi.Progress;
import org.liveupdate.image.ImageException;
import org.liveupdate.image.VmcoreInfo;
import org.liveupdate.image.io.ByteSource;
import org.liveupdate.image.io.PieceMapBuilder;
import org.liveupdate.image.io.ZeroSource;

/**
 * Reads an ELF core of physical memory. PT_LOAD segments are placed by p_paddr.
 *
 * <p>Where p_memsz exceeds p_filesz, the rest was left out by the dump tool: QEMU writes p_filesz 0 for memory outside
 * the range that was asked for, makedumpfile leaves out zero, cache, user or free pages. These bytes are not in the
 * file and nothing says that they were zero, so they are not populated (option: zeros), and an information says how
 * many. This is what drgn does for a kernel core; crash reads zeros.
 */
public final class ElfCoreReader {

    private static final int PT_LOAD = 1;
    private static final int PT_NOTE = 4;
    /** p_paddr of kernel mappings that have no physical address of their own (/proc/kcore). */
    private static final long NO_ADDRESS = -1;
    private static final int CANCEL_EVERY = 4096;

    private final String file;
    private final ByteSource bytes;
    private final ProblemLog problems;
    private final boolean zeroExcluded;
    private final VmcoreInfo.Builder info;
    private long excluded;

    /**
     * Prepares reading.
     *
     * @param file         name for messages
     * @param bytes        the file
     * @param problems     takes defects that can be worked around
     * @param zeroExcluded true to read bytes that the dump left out as zeros
     * @param info         takes what the notes say
     */
    public ElfCoreReader(String file, ByteSource bytes, ProblemLog problems, boolean zeroExcluded,
            VmcoreInfo.Builder info) {
        this.file = file;
        this.bytes = bytes;
        this.problems = problems;
        this.zeroExcluded = zeroExcluded;
        this.info = info;
    }

    /**
     * Reads all program headers.
     *
     * @param pieces   takes the segments, in the order of the file
     * @param progress is asked whether to stop
     * @throws ImageException if the file is no ELF core or its headers make no sense
     */
    public void read(PieceMapBuilder pieces, Progress progress) throws ImageException {
        ElfHeader header = ElfHeader.read(file, bytes);
        if (header.machine() != ElfHeader.X86_64) {
            problems.warning("elf-machine", Problem.NO_ADDRESS,
                    file + ": expected e_machine 62 (x86-64), found " + header.machine());
        }
        int loads = 0;
        for (long i = 0; i < header.count(); i++) {
            if (i % CANCEL_EVERY == 0) {
                progress.checkCancelled();
            }
            long at = header.programHeaders() + i * ElfHeader.PROGRAM_HEADER_SIZE;
            byte[] segment = bytes.bytes(at, ElfHeader.PROGRAM_HEADER_SIZE);
            if (segment == null) {
                throw ImageException.at(file, at, "a program header", "bytes that cannot be read");
            }
            long type = u32(segment, 0);
            if (type == PT_LOAD) {
                loads++;
                load(at, segment, pieces);
            } else if (type == PT_NOTE) {
                new ElfNotes(file, bytes, problems, info).read(u64(segment, 8), u64(segment, 32));
            }
        }
        if (loads == 0) {
            throw ImageException.at(file, header.programHeaders(), "at least one PT_LOAD program header",
                    "none among " + header.count());
        }
        if (excluded > 0) {
            problems.add(Problem.Severity.INFO, "excluded-from-dump", Problem.NO_ADDRESS, file + ": " + excluded
                    + " bytes of memory are not in the dump (p_memsz above p_filesz)");
        }
    }

    private void load(long at, byte[] segment, PieceMapBuilder pieces) throws ImageException {
        long offset = u64(segment, 8);
        long address = u64(segment, 24);
        long fileSize = u64(segment, 32);
        long memorySize = u64(segment, 40);
        if (address == NO_ADDRESS) {
            problems.add(Problem.Severity.INFO, "segment-without-address", Problem.NO_ADDRESS, file + ": offset "
                    + Hex.of(at) + ": segment of " + Hex.of(memorySize) + " bytes has no physical address; skipped");
            return;
        }
        checkSizes(at, offset, address, fileSize, memorySize);
        // old kexec headers have p_memsz 0; what is in the file is memory all the same
        long wanted = memorySize == 0 ? fileSize : Math.min(fileSize, memorySize);
        if (wanted < fileSize) {
            problems.warning("segment-size", address, file + ": offset " + Hex.of(at) + ": expected p_filesz of at "
                    + "most p_memsz " + Hex.of(memorySize) + ", found " + Hex.of(fileSize));
        }
        long there = wanted == 0 ? 0 : Math.max(0, Math.min(wanted, bytes.size() - offset));
        if (there < wanted) {
            problems.error("segment-truncated", address + there, file + ": expected " + Hex.of(wanted)
                    + " bytes of the segment at offset " + Hex.of(offset) + ", found " + Hex.of(there)
                    + " before the end of the file");
        }
        if (there > 0) {
            pieces.add(address, there, bytes, offset);
        }
        long left = memorySize - wanted;
        if (left > 0) {
            excluded += left;
            if (zeroExcluded) {
                pieces.add(address + wanted, left, ZeroSource.INSTANCE, 0);
            }
        }
    }

    private void checkSizes(long at, long offset, long address, long fileSize, long memorySize)
            throws ImageException {
        if (address < 0 || memorySize < 0 || address + Math.max(memorySize, fileSize) < 0) {
            throw ImageException.at(file, at, "a segment below 2^63",
                    "p_paddr " + Hex.of(address) + " with p_memsz " + Hex.of(memorySize));
        }
        if (fileSize < 0 || fileSize > 0 && (offset < 0 || offset + fileSize < 0)) {
            throw ImageException.at(file, at, "a segment inside the file of " + Hex.of(bytes.size()) + " bytes",
                    "p_offset " + Hex.of(offset) + " with p_filesz " + Hex.of(fileSize));
        }
    }
}
