/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.memory;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.liveupdate.abi.PhysicalMemory;

/**
 * Which memory was mapped for DMA, and when, over all kernels of a machine: a page that was allocated anew after it was
 * mapped is no longer the one that a device should reach through that mapping.
 */
public final class MappedMemory {

    /** What can be said of a page that a device reached. */
    public enum Verdict {
        /** It still is the page that was mapped. */
        SAME,
        /** It was never mapped for any device. */
        NEVER_MAPPED,
        /** It was mapped, and freed since. */
        FREED,
        /** It was mapped, and belongs to somebody else now. */
        REUSED
    }

    private record Run(long end, int newest) {
    }

    private final PageIdentities identities;
    private final NavigableMap<Long, Run> runs = new TreeMap<>();

    /**
     * Nothing was mapped.
     *
     * @param identities the machine's numbers of pages
     */
    public MappedMemory(PageIdentities identities) {
        this.identities = identities;
    }

    /**
     * Notes that memory was mapped just now.
     *
     * @param address physical address, a multiple of a page
     * @param length  bytes
     */
    public void mapped(long address, long length) {
        long from = address / PhysicalMemory.PAGE_SIZE;
        long to = from + length / PhysicalMemory.PAGE_SIZE;
        cut(from);
        cut(to);
        runs.subMap(from, to).clear();
        runs.put(from, new Run(to, identities.newest()));
    }

    /**
     * Judges a page that a device reached.
     *
     * @param address physical address
     * @return whether it is what was mapped
     */
    public Verdict judge(long address) {
        long pfn = address / PhysicalMemory.PAGE_SIZE;
        Map.Entry<Long, Run> run = runs.floorEntry(pfn);
        if (run == null || pfn >= run.getValue().end()) {
            return Verdict.NEVER_MAPPED;
        }
        int identity = identities.of(pfn);
        if (identity == PageIdentities.NOBODY) {
            return Verdict.FREED;
        }
        return identity <= run.getValue().newest() ? Verdict.SAME : Verdict.REUSED;
    }

    /** Splits the run that spans a page, so that one begins there. */
    private void cut(long at) {
        Map.Entry<Long, Run> run = runs.lowerEntry(at);
        if (run != null && run.getValue().end() > at) {
            runs.put(at, run.getValue());
            runs.put(run.getKey(), new Run(at, run.getValue().newest()));
        }
    }
}
