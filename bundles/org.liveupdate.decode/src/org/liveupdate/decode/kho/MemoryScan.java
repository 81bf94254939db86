/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.kho;

import java.util.Arrays;
import java.util.List;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Progress;
import org.liveupdate.decode.DecodeContext;

/**
 * Shows every page of memory that may hold something once to everyone who looks for something. Reports progress and can
 * be cancelled.
 */
public final class MemoryScan {

    private static final int PIECE = 1 << 20;

    /** Someone who looks for something. */
    public interface Detector {

        /**
         * Looks at a page. Must not keep the array, and must find nothing in a page of zeros.
         *
         * @param address physical address of the page
         * @param bytes   holds the page; bytes of the page that are not in memory are zero
         * @param offset  index of the page's first byte
         */
        void page(long address, byte[] bytes, int offset);
    }

    private MemoryScan() {
    }

    /**
     * Shows all memory, ascending by address. A page that is known to be zero need not be shown.
     *
     * @param context   memory, and what is told of progress
     * @param detectors who looks
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public static void run(DecodeContext context, Detector... detectors) {
        PhysicalMemory memory = context.memory();
        List<AddressRange> ranges = memory.ranges();
        long total = ranges.stream().mapToLong(AddressRange::length).sum();
        long before = 0;
        byte[] piece = new byte[PIECE];
        for (AddressRange range : ranges) {
            long at = memory.skipZeros(range.start(), range.end());
            while (at < range.end()) {
                progress(context.progress(), before + at - range.start(), total);
                int lead = (int) (at % PhysicalMemory.PAGE_SIZE);
                int length = length(memory, at, (int) Math.min(PIECE - lead, range.end() - at));
                int used = lead + length + PhysicalMemory.PAGE_SIZE - 1 & -PhysicalMemory.PAGE_SIZE;
                if (used != length) {
                    Arrays.fill(piece, 0, used, (byte) 0);
                }
                if (memory.read(at, piece, lead, length)) {
                    show(at - lead, piece, used, detectors);
                }
                at = memory.skipZeros(at + length, range.end());
            }
            before += range.length();
        }
        progress(context.progress(), total, total);
    }

    /** How much of a piece comes before the first page that is known to be zero. */
    private static int length(PhysicalMemory memory, long start, int most) {
        long end = start + most;
        long page = (start & -PhysicalMemory.PAGE_SIZE) + PhysicalMemory.PAGE_SIZE;
        while (page < end && memory.skipZeros(page, end) == page) {
            page += PhysicalMemory.PAGE_SIZE;
        }
        return (int) (Math.min(page, end) - start);
    }

    private static void progress(Progress progress, long done, long total) {
        progress.checkCancelled();
        progress.report("Searching memory", done, total);
    }

    private static void show(long address, byte[] piece, int used, Detector... detectors) {
        for (int offset = 0; offset < used; offset += PhysicalMemory.PAGE_SIZE) {
            for (Detector detector : detectors) {
                detector.page(address + offset, piece, offset);
            }
        }
    }
}
