/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.memfd;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.kho.KhoLayouts;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.memfd.MemfdLayouts;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.kho.VmallocArea;
import org.liveupdate.kernel.memory.AllocationRequest;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.memory.FolioUse;

/** The entries of a preserved memory file's folios, in a vmalloc area of single pages. */
final class FolioArray {

    /**
     * A folio of the file.
     *
     * @param pfn   page frame number
     * @param flags {@link MemfdLayouts#FOLIO_DIRTY} and {@link MemfdLayouts#FOLIO_UPTODATE}
     * @param index page offset in the file
     */
    record Entry(long pfn, int flags, long index) {
    }

    private static final int PAGE = PhysicalMemory.PAGE_SIZE;
    private static final int PER_PAGE = PAGE / MemfdLayouts.FOLIO.size();

    private final Shmem shmem;
    private final VmallocArea area;

    FolioArray(Shmem shmem, VmallocArea area) {
        this.shmem = shmem;
        this.area = area;
    }

    /** Allocates room for entries (vcalloc). */
    static FolioArray allocate(Shmem shmem, long entries, String owner) throws ErrnoException {
        List<Long> pages = new ArrayList<>();
        try {
            for (long done = 0; done < entries; done += PER_PAGE) {
                Folio page = shmem.pages().allocate(AllocationRequest.kernel(0, FolioUse.VMALLOC, owner), "vcalloc");
                pages.add(page.address());
            }
        } catch (ErrnoException e) {
            new FolioArray(shmem, new VmallocArea(pages, 0, KhoLayouts.VMALLOC_ALLOC)).free();
            throw e;
        }
        return new FolioArray(shmem, new VmallocArea(pages, 0, KhoLayouts.VMALLOC_ALLOC));
    }

    VmallocArea area() {
        return area;
    }

    /** How many entries there is room for. */
    long capacity() {
        return area.pages() * PER_PAGE;
    }

    void set(long number, Entry entry) {
        MemfdLayouts.FOLIO.blank(address(number)).set("pfn", entry.pfn() * PAGE).set("flags", entry.flags())
                .set("index", entry.index()).writeTo(shmem.memory());
    }

    Entry get(long number) {
        Struct struct = MemfdLayouts.FOLIO.at(shmem.memory(), address(number)).orElseThrow(
                () -> shmem.context().panic("memfd_luo", "the folio array is at no memory"));
        return new Entry(struct.get("pfn") / PAGE, (int) struct.get("flags"), struct.get("index"));
    }

    private long address(long number) {
        long page = number / PER_PAGE;
        long run = area.runs().get((int) (page >> area.order()));
        long inRun = page & (1L << area.order()) - 1;
        return run + inRun * PAGE + number % PER_PAGE * MemfdLayouts.FOLIO.size();
    }

    /** vfree(). */
    void free() {
        for (long run : area.runs()) {
            for (long i = 0; i < 1L << area.order(); i++) {
                shmem.pages().touch(run + i * PAGE, "vfree").ifPresent(folio -> shmem.pages().put(folio, "vfree"));
            }
        }
    }
}
