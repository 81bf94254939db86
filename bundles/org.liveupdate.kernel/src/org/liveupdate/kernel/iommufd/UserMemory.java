/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.file.KernelFile;
import org.liveupdate.kernel.memory.AllocationRequest;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.memory.FolioUse;
import org.liveupdate.kernel.memory.PageAllocator;

/** Anonymous memory of a process. It is faulted in as a whole; a live update cannot preserve it. */
public final class UserMemory implements PageSource {

    private static final long PAGE = PhysicalMemory.PAGE_SIZE;
    private static final String CALLER = "pin_user_pages";

    private final PageAllocator allocator;
    private final String name;
    private final long address;
    private final List<Folio> folios = new ArrayList<>();

    /**
     * Memory of a process.
     *
     * @param allocator the kernel's allocator
     * @param name      readable name
     * @param address   user virtual address, a multiple of a page
     * @param pages     how many pages
     * @throws ErrnoException -ENOMEM
     */
    public UserMemory(PageAllocator allocator, String name, long address, long pages) throws ErrnoException {
        this.allocator = allocator;
        this.name = name;
        this.address = address;
        try {
            for (long i = 0; i < pages; i++) {
                folios.add(allocator.allocate(AllocationRequest.user(0, FolioUse.ANONYMOUS, name),
                        "do_anonymous_page"));
            }
        } catch (ErrnoException e) {
            unmap();
            throw e;
        }
    }

    /** munmap(): the process gives the memory back; what is pinned stays until it is unpinned. */
    public void unmap() {
        folios.forEach(folio -> allocator.put(folio, "munmap"));
        folios.clear();
    }

    /**
     * Where a page of it is.
     *
     * @param page number of the page
     * @return physical address
     */
    public long physical(int page) {
        return folios.get(page).address();
    }

    @Override
    public Optional<KernelFile> file() {
        return Optional.empty();
    }

    @Override
    public int seals() {
        return 0;
    }

    @Override
    public long userAddress() {
        return address;
    }

    @Override
    public Pinned pin(long offset, long length) throws ErrnoException {
        if (offset < 0 || length <= 0 || (offset + length) / PAGE > folios.size()) {
            throw new ErrnoException(Errno.EFAULT, name + " has " + folios.size() + " pages");
        }
        List<Folio> part = List.copyOf(folios.subList((int) (offset / PAGE), (int) ((offset + length) / PAGE)));
        PhysicalRuns runs = new PhysicalRuns();
        for (Folio folio : part) {
            allocator.get(folio, CALLER);
            runs.add(folio.address(), PAGE);
        }
        return new Pinned() {

            @Override
            public PhysicalRuns runs() {
                return runs;
            }

            @Override
            public void unpin() {
                part.forEach(folio -> allocator.put(folio, "unpin_user_pages"));
            }
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
