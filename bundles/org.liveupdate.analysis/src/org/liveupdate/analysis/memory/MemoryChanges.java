/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.memory;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.Progress;
import org.liveupdate.kernel.memory.MemorySnapshot;

/** Which bytes differ between two moments of a machine, in time that depends on what differs. */
public final class MemoryChanges {

    private static final int PAGE = PhysicalMemory.PAGE_SIZE;

    private final MemorySnapshot before;
    private final MemorySnapshot now;
    private final long[] pages;

    /**
     * Compares.
     *
     * @param before memory at the earlier moment
     * @param now    memory of the same machine at the later moment
     */
    public MemoryChanges(MemorySnapshot before, MemorySnapshot now) {
        this.before = before;
        this.now = now;
        LongStream.Builder found = LongStream.builder();
        now.changedPages(before, found);
        pages = found.build().toArray();
    }

    /**
     * How many pages were written.
     *
     * @return pages of 4 KiB
     */
    public int pages() {
        return pages.length;
    }

    /**
     * Which bytes of a range differ.
     *
     * @param address physical address of the first byte
     * @param length  how many bytes, within one page
     * @return one answer for each byte; an empty array if none differs
     */
    public boolean[] changed(long address, int length) {
        if (Arrays.binarySearch(pages, address & -PAGE) < 0) {
            return new boolean[0];
        }
        Optional<byte[]> old = before.bytes(address, length);
        Optional<byte[]> present = now.bytes(address, length);
        if (old.isEmpty() || present.isEmpty() || Arrays.equals(old.get(), present.get())) {
            return new boolean[0];
        }
        boolean[] changed = new boolean[length];
        for (int i = 0; i < length; i++) {
            changed[i] = old.get()[i] != present.get()[i];
        }
        return changed;
    }

    /**
     * The next byte that differs, where a run of such bytes begins.
     *
     * @param from     physical address to begin behind, or before
     * @param forwards whether towards higher addresses
     * @param progress asked for cancellation
     * @return physical address; empty if there is none on that side
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public OptionalLong next(long from, boolean forwards, Progress progress) {
        int at = Arrays.binarySearch(pages, from & -PAGE);
        int first = at >= 0 ? at : forwards ? -at - 1 : -at - 2;
        for (int i = first; i >= 0 && i < pages.length; i += forwards ? 1 : -1) {
            progress.checkCancelled();
            boolean[] changed = changed(pages[i], PAGE);
            for (int k = 0; k < changed.length; k++) {
                int index = forwards ? k : changed.length - 1 - k;
                long address = pages[i] + index;
                boolean begins = changed[index] && (index == 0 || !changed[index - 1]);
                if (begins && (forwards ? address > from : address < from)) {
                    return OptionalLong.of(address);
                }
            }
        }
        return OptionalLong.empty();
    }
}
