/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.memfd;

import java.util.List;

import org.liveupdate.abi.memfd.Seal;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.KernelContext;
import org.liveupdate.kernel.memory.Folio;
import org.liveupdate.kernel.memory.MachineMemory;
import org.liveupdate.kernel.memory.PageAllocator;

/**
 * Memory files of one kernel (mm/shmem.c, mm/memfd.c).
 *
 * @param context the machine's context
 * @param memory  the machine's memory
 * @param pages   the kernel's allocator
 */
public record Shmem(KernelContext context, MachineMemory memory, PageAllocator pages) {

    /** memfd_create(): seals can be added. */
    public static final int MFD_ALLOW_SEALING = 0x2;

    /** memfd_create(): of huge pages, which cannot be preserved. */
    public static final int MFD_HUGETLB = 0x4;

    /** memfd_create(): not executable, sealed so; implies {@link #MFD_ALLOW_SEALING}. */
    public static final int MFD_NOEXEC_SEAL = 0x8;

    /**
     * Makes a memory file (memfd_alloc_file).
     *
     * @param name  readable name
     * @param flags MFD_ flags
     * @param order order of the folios that are allocated for it where they fit, 0 for single pages
     * @return an open file with one reference, empty
     * @throws ErrnoException -ENOMEM
     */
    public MemfdFile create(String name, int flags, int order) throws ErrnoException {
        context.faults().allocate(false, "inode of memfd " + name);
        boolean noExec = (flags & MFD_NOEXEC_SEAL) != 0;
        int seals = noExec ? Seal.F_SEAL_EXEC.bit()
                : (flags & MFD_ALLOW_SEALING) != 0 ? 0 : Seal.F_SEAL_SEAL.bit();
        ShmemInode inode = new ShmemInode(this, "memfd:" + name, seals, order, !noExec);
        inode.setHugetlb((flags & MFD_HUGETLB) != 0);
        return new MemfdFile(inode);
    }

    /**
     * Opens a new file on a mounted tmpfs. It can be preserved only after it was unlinked, and never be sealed.
     *
     * @param path  readable name
     * @param order order of its folios
     * @return an open file with one reference, empty
     * @throws ErrnoException -ENOMEM
     */
    public MemfdFile createLinked(String path, int order) throws ErrnoException {
        context.faults().allocate(false, "inode of " + path);
        ShmemInode inode = new ShmemInode(this, path, Seal.F_SEAL_SEAL.bit(), order, false);
        inode.setLinked(true);
        return new MemfdFile(inode);
    }

    static ErrnoException fail(Errno errno, String why) {
        return new ErrnoException(errno, why);
    }

    /** Drops one reference of each folio. */
    void put(List<Folio> folios, String caller) {
        folios.forEach(folio -> pages.put(folio, caller));
    }
}
