/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.file.KernelFile;

/** A piece of memory that is mapped in one or more places (struct iopt_pages); it is pinned while a domain maps it. */
final class IoptPages {

    private final PageSource source;
    private final long start;
    private final long length;
    private final int seals;
    private final boolean writable;
    private int areas;
    private int fills;
    private PageSource.Pinned pinned;

    /**
     * Memory from user space. What seals a file has is asked only here; sealing it later is not seen (X14).
     */
    IoptPages(PageSource source, long start, long length, boolean writable) {
        this.source = source;
        this.start = start;
        this.length = length;
        this.writable = writable;
        this.seals = Math.max(0, source.seals());
        source.file().ifPresent(KernelFile::get);
    }

    PageSource source() {
        return source;
    }

    /** First byte in the source that is mapped. */
    long start() {
        return start;
    }

    long length() {
        return length;
    }

    /** Seals at the time of mapping. */
    int seals() {
        return seals;
    }

    boolean isWritable() {
        return writable;
    }

    /** An area uses it. */
    void get() {
        areas++;
    }

    /** An area does not use it any more; with the last one the file goes. */
    void put() {
        areas--;
        if (areas == 0) {
            source.file().ifPresent(KernelFile::put);
        }
    }

    /** A domain maps an area of it: with the first one it is pinned. */
    PhysicalRuns fill() throws ErrnoException {
        if (fills == 0) {
            long first = start & -PhysicalMemory.PAGE_SIZE;
            pinned = source.pin(first, start + length - first);
        }
        fills++;
        return pinned.runs();
    }

    /** A domain does not map an area of it any more: with the last one it is unpinned. */
    void unfill() {
        fills--;
        if (fills == 0) {
            pinned.unpin();
            pinned = null;
        }
    }
}
