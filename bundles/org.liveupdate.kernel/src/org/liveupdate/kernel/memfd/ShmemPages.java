/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.memfd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.AddressRange;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.memory.AllocationRequest;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.memory.FolioUse;

/** The content of a memory file: folios that are allocated where bytes are needed, pinned, moved and freed. */
final class ShmemPages {

    private static final int PAGE = PhysicalMemory.PAGE_SIZE;

    private final Shmem shmem;
    private final String owner;
    private final int order;
    private final FolioIndex index = new FolioIndex();

    ShmemPages(Shmem shmem, String owner, int order) {
        this.shmem = shmem;
        this.owner = owner;
        this.order = order;
    }

    FolioIndex index() {
        return index;
    }

    String owner() {
        return owner;
    }

    /** Physical address of the page at an index that a folio covers. */
    long address(Folio folio, long page) {
        return folio.address() + (page - FolioIndex.start(page, folio.order())) * PAGE;
    }

    /** The folio at an index; in a hole a new one, as large as wanted if that fits between its neighbours. */
    Folio get(long page, long filePages, String caller) throws ErrnoException {
        Optional<Folio> there = index.at(page);
        if (there.isPresent()) {
            return there.get();
        }
        int fitting = order;
        while (fitting > 0 && !fits(page, fitting, filePages)) {
            fitting--;
        }
        Folio made = allocate(fitting, caller);
        index.put(FolioIndex.start(page, made.order()), made);
        return made;
    }

    private boolean fits(long page, int wanted, long filePages) {
        long start = FolioIndex.start(page, wanted);
        return start + (1L << wanted) <= filePages && index.isHole(start, 1L << wanted);
    }

    /** A large folio is only a wish: without one the file gets a single page. */
    private Folio allocate(int wanted, String caller) throws ErrnoException {
        if (wanted > 0) {
            try {
                return shmem.pages().allocate(AllocationRequest.user(wanted, FolioUse.MEMFD, owner), caller);
            } catch (ErrnoException e) {
                return shmem.pages().allocate(AllocationRequest.user(0, FolioUse.MEMFD, owner), caller);
            }
        }
        return shmem.pages().allocate(AllocationRequest.user(0, FolioUse.MEMFD, owner), caller);
    }

    /** Fills the holes of a range, all or none. */
    void fill(long first, long end, long filePages) throws ErrnoException {
        List<Long> made = new ArrayList<>();
        try {
            for (long page = first; page < end;) {
                boolean hole = index.at(page).isEmpty();
                Folio folio = get(page, filePages, "shmem_fallocate");
                long start = FolioIndex.start(page, folio.order());
                if (hole) {
                    made.add(start);
                }
                page = start + folio.pages();
            }
        } catch (ErrnoException e) {
            made.forEach(start -> drop(start, start + index.at(start).map(Folio::pages).orElse(0L)));
            throw e;
        }
    }

    /** Frees the folios that lie in a range with all their pages. */
    void drop(long first, long end) {
        for (long at = index.next(first, end); at < end;) {
            Folio folio = index.at(at).orElseThrow();
            long start = FolioIndex.start(at, folio.order());
            if (start >= first && start + folio.pages() <= end) {
                index.remove(start, folio);
                shmem.pages().put(folio, "shmem_undo_range");
            }
            at = index.next(start + folio.pages(), end);
        }
    }

    /** Zeroes bytes that are there. */
    void zero(long from, long to) {
        long end = to / PAGE + (to % PAGE == 0 ? 0 : 1);
        for (long page = index.next(from / PAGE, end); page < end; page = index.next(page + 1, end)) {
            long start = Math.max(from, page * PAGE);
            int length = (int) (Math.min(to, (page + 1) * PAGE) - start);
            shmem.memory().write(address(index.at(page).orElseThrow(), page) + start % PAGE, new byte[length]);
        }
    }

    void write(long at, byte[] bytes, int offset, int length, long filePages) throws ErrnoException {
        long page = at / PAGE;
        Folio folio = get(page, filePages, "shmem_write_begin");
        shmem.memory().write(address(folio, page) + at % PAGE, bytes, offset, length);
    }

    byte[] read(long at, int length) {
        byte[] bytes = new byte[length];
        for (int done = 0; done < length;) {
            long page = (at + done) / PAGE;
            int in = (int) ((at + done) % PAGE);
            int part = Math.min(length - done, PAGE - in);
            Optional<Folio> folio = index.at(page);
            if (folio.isPresent()) {
                shmem.memory().read(address(folio.get(), page) + in, bytes, done, part);
            }
            done += part;
        }
        return bytes;
    }

    List<Folio> pin(long first, long last, long most, long filePages, String caller) throws ErrnoException {
        List<Folio> pinned = new ArrayList<>();
        try {
            for (long page = first; page <= last && pinned.size() < most;) {
                Folio folio = outOfScratch(page, get(page, filePages, "memfd_pin_folios"));
                shmem.pages().get(folio, caller);
                pinned.add(folio);
                page = FolioIndex.start(page, folio.order()) + folio.pages();
            }
        } catch (ErrnoException e) {
            unpin(pinned, caller);
            throw e;
        }
        return pinned;
    }

    void unpin(List<Folio> folios, String caller) {
        shmem.put(folios, caller);
    }

    /** Moves a folio that must not lie in a scratch area (migrate_longterm_unpinnable_folios). */
    private Folio outOfScratch(long page, Folio folio) throws ErrnoException {
        if (!shmem.pages().scratchOverlaps(new AddressRange(folio.address(), folio.pages() * PAGE))) {
            return folio;
        }
        String caller = "migrate_longterm_unpinnable_folios";
        if (folio.references() > 1) {
            throw Shmem.fail(Errno.ENOMEM, caller + ": " + folio + " is in use and cannot be moved");
        }
        Folio target = shmem.pages().allocate(AllocationRequest.kernel(folio.order(), FolioUse.MEMFD, owner), caller);
        shmem.memory().copyPages(folio.address(), target.address(), folio.pages());
        index.put(FolioIndex.start(page, folio.order()), target);
        shmem.pages().put(folio, caller);
        return target;
    }

    /** Whether anybody beside the file holds a folio of it. */
    boolean isPinned() {
        return index.all().stream().anyMatch(folio -> folio.references() > 1);
    }

    /** Puts a restored folio into the file, which takes over its reference (shmem_add_to_page_cache). */
    void insert(long at, Folio folio) throws ErrnoException {
        shmem.context().faults().allocate(false, "page cache entry of " + owner);
        if (at < 0 || at != FolioIndex.start(at, folio.order())) {
            throw Shmem.fail(Errno.EINVAL, folio + " cannot stand at index " + at + " of " + owner);
        }
        if (!index.isHole(at, folio.pages())) {
            throw Shmem.fail(Errno.EEXIST, owner + " has a folio at index " + at);
        }
        index.put(at, folio);
    }

    void free() {
        shmem.put(index.all(), "shmem_evict_inode");
        index.clear();
    }
}
