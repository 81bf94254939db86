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

/** Shows every page of memory once to everyone who looks for something. Reports progress and can be cancelled. */
public final class MemoryScan {

    private static final int PIECE = 1 << 20;

    /** Someone who looks for something. */
    public interface Detector {

        /**
         * Looks at a page. Must not keep the array.
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
     * Shows all memory, ascending by address.
     *
     * @param context   memory, and what is told of progress
     * @param detectors who looks
     * @throws java.util.concurrent.CancellationException if the user cancelled
     */
    public static void run(DecodeContext context, Detector... detectors) {
        List<AddressRange> ranges = context.memory().ranges();
        long total = ranges.stream().mapToLong(AddressRange::length).sum();
        long done = 0;
        byte[] piece = new byte[PIECE];
        for (AddressRange range : ranges) {
            for (long at = range.start(); at < range.end();) {
                progress(context.progress(), done, total);
                int lead = (int) (at % PhysicalMemory.PAGE_SIZE);
                int length = (int) Math.min(PIECE - lead, range.end() - at);
                int used = lead + length + PhysicalMemory.PAGE_SIZE - 1 & -PhysicalMemory.PAGE_SIZE;
                if (used != length) {
                    Arrays.fill(piece, 0, used, (byte) 0);
                }
                if (context.memory().read(at, piece, lead, length)) {
                    show(at - lead, piece, used, detectors);
                }
                at += length;
                done += length;
            }
        }
        progress(context.progress(), total, total);
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
