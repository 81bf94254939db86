/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.image.kdump;

import static org.liveupdate.image.io.LittleEndian.text;
import static org.liveupdate.image.io.LittleEndian.u64;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.Problem.Severity;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.abi.Progress;
import org.liveupdate.image.ImageException;
import org.liveupdate.image.VmcoreInfo;
import org.liveupdate.image.io.ByteSource;
import org.liveupdate.image.io.PieceMapBuilder;
import org.liveupdate.image.io.ZeroSource;

/**
 * Reads a kdump-compressed dump: a bitmap says which page frames were dumped, and for the n-th of them the n-th page
 * descriptor says where its bytes are. Nothing is decompressed here.
 *
 * <p>Pages that makedumpfile left out are not populated, because nothing says what was in them, unless the dump level
 * says that only pages full of zeros were left out.
 */
public final class KdumpReader {

    private static final int WORD = 64;
    private static final int STEP = 64 * 1024;
    private static final int MAX_INFO = 1 << 20;
    private static final int ONLY_ZERO_PAGES = 1;
    /** So many descriptors are checked when the dump is opened (a dump of 16 GiB), more of them when they are used. */
    private static final long CHECKED_DESCRIPTORS = 4L << 20;

    private final String file;
    private final ByteSource bytes;
    private final ProblemLog problems;
    private final boolean zeroExcluded;
    private final VmcoreInfo.Builder info;
    private KdumpHeader header;
    private KdumpPages dumped;
    private PieceMapBuilder pieces;
    private long index;
    private long missing;
    private long excluded;

    /**
     * Prepares reading.
     *
     * @param file         name for messages
     * @param bytes        the file
     * @param problems     takes defects that can be worked around, also later ones of single pages
     * @param zeroExcluded true to read pages that the dump left out as zeros
     * @param info         takes what the headers say of the kernel
     */
    public KdumpReader(String file, ByteSource bytes, ProblemLog problems, boolean zeroExcluded,
            VmcoreInfo.Builder info) {
        this.file = file;
        this.bytes = bytes;
        this.problems = problems;
        this.zeroExcluded = zeroExcluded;
        this.info = info;
    }

    /**
     * Reads headers and bitmaps.
     *
     * @param target   takes the pages
     * @param progress shows how far reading is, and stops it
     * @throws ImageException if the file is no such dump or its headers make no sense
     */
    public void read(PieceMapBuilder target, Progress progress) throws ImageException {
        header = KdumpHeader.read(file, bytes);
        pieces = target;
        dumped = new KdumpPages(file, bytes, header, problems);
        readInfo();
        boolean zeros = zeroExcluded || header.dumpLevel() == ONLY_ZERO_PAGES;
        for (long frame = header.firstPage() / WORD * WORD; frame < header.endPage(); frame += STEP * 8L) {
            progress.checkCancelled();
            progress.report("reading the page map of " + file, frame, header.endPage());
            int length = (int) Math.min(STEP, (header.endPage() - frame + WORD - 1) / WORD * 8);
            byte[] memory = bitmap(header.present(), frame, length);
            byte[] pages = bitmap(header.dumped(), frame, length);
            for (int at = 0; at < length; at += 8) {
                long first = frame + at * 8L;
                long valid = window(first);
                long inDump = u64(pages, at) & valid;
                add(first, inDump);
                leftOut(first, u64(memory, at) & ~inDump & valid, zeros);
            }
        }
        report();
    }

    /** The bits of a word that stand for frames of this dump: the rest of the last word is padding. */
    private long window(long first) {
        long bits = -1;
        if (first < header.firstPage()) {
            bits &= -1L << header.firstPage() - first;
        }
        if (header.endPage() - first < WORD) {
            bits &= (1L << header.endPage() - first) - 1;
        }
        return bits;
    }

    private byte[] bitmap(long start, long frame, int length) throws ImageException {
        long at = start + frame / 8;
        // the last word may reach beyond the bitmap; what is there is masked out
        byte[] result = new byte[length];
        int there = (int) Math.max(0, Math.min(length, bytes.size() - at));
        if (!bytes.read(at, result, 0, there)) {
            throw ImageException.at(file, at, "a bitmap of page frames", "bytes that cannot be read");
        }
        return result;
    }

    private void add(long first, long bits) throws ImageException {
        long left = bits;
        while (left != 0) {
            int from = Long.numberOfTrailingZeros(left);
            int count = Long.numberOfTrailingZeros(~(left >>> from));
            addRun(first + from, count);
            left = from + count >= WORD ? 0 : left & -1L << from + count;
        }
    }

    private void addRun(long frame, int count) throws ImageException {
        int size = header.blockSize();
        int good = 0;
        for (int i = 0; i < count; i++) {
            boolean usable = index + i < CHECKED_DESCRIPTORS ? dumped.usable(index + i, frame + i)
                    : index + i < dumped.count();
            if (usable) {
                good++;
                continue;
            }
            missing++;
            addPages(frame + i - good, good, index + i - good, size);
            good = 0;
        }
        addPages(frame + count - good, good, index + count - good, size);
        index += count;
    }

    private void addPages(long frame, int count, long descriptor, int size) throws ImageException {
        if (count > 0) {
            pieces.add(frame * size, (long) count * size, dumped, descriptor * size);
        }
    }

    private void leftOut(long first, long bits, boolean zeros) throws ImageException {
        excluded += Long.bitCount(bits);
        if (!zeros) {
            return;
        }
        for (long left = bits; left != 0; left &= left - 1) {
            long address = (first + Long.numberOfTrailingZeros(left)) * header.blockSize();
            // the offset is of no meaning to zeros; equal to the address it lets neighbours merge
            pieces.add(address, header.blockSize(), ZeroSource.INSTANCE, address);
        }
    }

    private void readInfo() {
        long at = header.vmcoreInfo();
        long size = header.vmcoreInfoSize();
        if (size != 0) {
            byte[] content = size < 0 || size > MAX_INFO ? null : bytes.bytes(at, (int) size);
            if (content == null) {
                problems.warning("vmcoreinfo-outside", Problem.NO_ADDRESS, file + ": expected VMCOREINFO inside "
                        + "the file of " + Hex.of(bytes.size()) + " bytes, found offset " + Hex.of(at) + " size "
                        + Hex.of(size));
            } else {
                info.addText(text(content, 0, content.length));
            }
        }
        info.add(VmcoreInfo.OSRELEASE, header.release());
    }

    private void report() {
        if ((header.status() & KdumpHeader.INCOMPLETE) != 0) {
            problems.error("dump-incomplete", Problem.NO_ADDRESS, file + ": the dump says that it ended early");
        }
        if (missing > 0) {
            problems.error("pages-missing", Problem.NO_ADDRESS, file + ": expected " + index + " dumped pages, found "
                    + (index - missing) + " with a usable descriptor and their bytes inside the file");
        }
        if (excluded > 0) {
            problems.add(Severity.INFO, "excluded-from-dump", Problem.NO_ADDRESS, file + ": " + excluded
                    + " pages of memory are not in the dump (dump level " + header.dumpLevel() + ")");
        }
    }
}
