/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.memfd;

import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.memfd.Seal;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.base.Lock;
import org.liveupdate.kernel.memory.Folio;

/**
 * A memory file: its size, seals and content. Several open files can share it. While it is frozen, because it is
 * preserved, its size cannot change and nothing can be allocated or punched out, but what it has can be written.
 */
public final class ShmemInode {

    private static final int PAGE = PhysicalMemory.PAGE_SIZE;
    private static final int NO_WRITE = Seal.F_SEAL_WRITE.bit() | Seal.F_SEAL_FUTURE_WRITE.bit();

    private final String name;
    private final Lock lock;
    private final ShmemPages content;
    private final boolean executable;
    private long size;
    private int seals;
    private boolean frozen;
    private boolean linked;
    private boolean hugetlb;
    private int opens;
    private int writableMappings;

    ShmemInode(Shmem shmem, String name, int seals, int order, boolean executable) {
        this.name = name;
        this.lock = Lock.mutex("inode->i_rwsem of " + name);
        this.content = new ShmemPages(shmem, name, order);
        this.seals = seals;
        this.executable = executable;
    }

    /**
     * What it is called.
     *
     * @return a readable name
     */
    public String name() {
        return name;
    }

    /**
     * Its size.
     *
     * @return in bytes
     */
    public long size() {
        return size;
    }

    /**
     * Its seals (F_GET_SEALS).
     *
     * @return a combination of {@link Seal#bit}
     */
    public int seals() {
        return seals;
    }

    /**
     * Whether it is frozen because it is preserved.
     *
     * @return true between preserve and unpreserve
     */
    public boolean isFrozen() {
        return frozen;
    }

    /**
     * Whether a live update can preserve it: a memory file without a name in a file system, not of huge pages.
     *
     * @return true for a memfd and for an unlinked tmpfs file
     */
    public boolean isPreservable() {
        return !linked && !hugetlb;
    }

    /** unlink(): takes its name in the file system away. */
    public void unlink() {
        linked = false;
        if (opens == 0) {
            content.free();
        }
    }

    /**
     * Its lock (i_rwsem).
     *
     * @return the lock
     */
    public Lock lock() {
        return lock;
    }

    /**
     * The folio at a place.
     *
     * @param offset in bytes
     * @return the folio, or empty for a hole
     */
    public Optional<Folio> folioAt(long offset) {
        return content.index().at(offset / PAGE);
    }

    /**
     * Where a byte is.
     *
     * @param offset in bytes
     * @return its physical address, or empty in a hole
     */
    public Optional<Long> physical(long offset) {
        return folioAt(offset).map(folio -> content.address(folio, offset / PAGE) + offset % PAGE);
    }

    /**
     * All its folios.
     *
     * @return in the order of the file
     */
    public List<Folio> folios() {
        return content.index().all();
    }

    /**
     * Pins what a range holds (memfd_pin_folios): holes are filled, and folios that lie in a scratch area are moved out
     * of it, because they could not be preserved there. Each folio gets another reference.
     *
     * @param offset first byte
     * @param length bytes, more than 0
     * @param most   at most so many folios
     * @param caller kernel function
     * @return the folios in order; {@link #unpin} drops the references
     * @throws ErrnoException -EINVAL for a range that is empty or not in the file, -ENOMEM
     */
    public List<Folio> pin(long offset, long length, long most, String caller) throws ErrnoException {
        if (offset < 0 || length <= 0 || most <= 0 || length > size - offset) {
            throw Shmem.fail(Errno.EINVAL, "cannot pin " + Hex.of(length) + " bytes at " + Hex.of(offset) + " of "
                    + this + ", size " + Hex.of(size));
        }
        return content.pin(offset / PAGE, (offset + length - 1) / PAGE, most, pages(size), caller);
    }

    /**
     * Takes {@link #pin} back.
     *
     * @param folios what was pinned
     * @param caller kernel function
     */
    public void unpin(List<Folio> folios, String caller) {
        content.unpin(folios, caller);
    }

    /**
     * Adds seals (F_ADD_SEALS).
     *
     * @param more a combination of {@link Seal#bit}
     * @throws ErrnoException -EINVAL for an unknown seal, -EPERM if it has F_SEAL_SEAL, -EBUSY for F_SEAL_WRITE while
     *                        it is mapped writable or pages are pinned, for example for DMA or because they are
     *                        preserved
     */
    public void addSeals(int more) throws ErrnoException {
        if (Seal.unknown(Integer.toUnsignedLong(more)) != 0) {
            throw Shmem.fail(Errno.EINVAL, "unknown seals " + Hex.of(more));
        }
        if (has(Seal.F_SEAL_SEAL.bit())) {
            throw Shmem.fail(Errno.EPERM, this + " has F_SEAL_SEAL");
        }
        int all = more;
        if ((more & Seal.F_SEAL_EXEC.bit()) != 0 && executable) {
            all |= Seal.F_SEAL_SHRINK.bit() | Seal.F_SEAL_GROW.bit() | NO_WRITE;
        }
        if ((all & Seal.F_SEAL_WRITE.bit()) != 0 && !has(Seal.F_SEAL_WRITE.bit())) {
            if (writableMappings > 0) {
                throw Shmem.fail(Errno.EBUSY, this + " is mapped writable");
            }
            if (content.isPinned()) {
                throw Shmem.fail(Errno.EBUSY, "pages of " + this + " are pinned");
            }
        }
        seals |= all;
    }

    /**
     * Maps it shared and writable into a process (mmap).
     *
     * @throws ErrnoException -EPERM if seals forbid writing
     */
    public void mapWritable() throws ErrnoException {
        if (has(NO_WRITE)) {
            throw Shmem.fail(Errno.EPERM, this + " is sealed against writing");
        }
        writableMappings++;
    }

    /** A process that had it mapped writable has unmapped it. */
    public void unmapWritable() {
        writableMappings--;
    }

    /**
     * Changes the size (ftruncate).
     *
     * @param newSize in bytes
     * @throws ErrnoException -EINVAL if it is negative, -EPERM if seals or preservation forbid it
     */
    public void truncate(long newSize) throws ErrnoException {
        if (newSize < 0) {
            throw Shmem.fail(Errno.EINVAL, "size " + newSize);
        }
        boolean sealed = newSize < size && has(Seal.F_SEAL_SHRINK.bit())
                || newSize > size && has(Seal.F_SEAL_GROW.bit());
        if (sealed || newSize != size && frozen) {
            throw denied("its size cannot change");
        }
        if (newSize < size) {
            content.zero(newSize, size);
            content.drop(pages(newSize), pages(size));
        }
        size = newSize;
    }

    /**
     * Allocates folios (fallocate).
     *
     * @param offset   first byte
     * @param length   bytes
     * @param keepSize FALLOC_FL_KEEP_SIZE: the size stays
     * @throws ErrnoException -EINVAL for an empty or negative range, -EPERM if seals or preservation forbid it,
     *                        -ENOMEM; nothing is allocated then
     */
    public void allocate(long offset, long length, boolean keepSize) throws ErrnoException {
        checkRange(offset, length);
        if (frozen || has(Seal.F_SEAL_GROW.bit()) && offset + length > size) {
            throw denied("nothing can be allocated");
        }
        content.fill(offset / PAGE, pages(offset + length), Math.max(pages(size), pages(offset + length)));
        size = keepSize ? size : Math.max(size, offset + length);
    }

    /**
     * Makes a hole (FALLOC_FL_PUNCH_HOLE).
     *
     * @param offset first byte
     * @param length bytes
     * @throws ErrnoException -EINVAL for an empty or negative range, -EPERM if seals or preservation forbid it
     */
    public void punchHole(long offset, long length) throws ErrnoException {
        checkRange(offset, length);
        if (frozen || has(NO_WRITE)) {
            throw denied("no hole can be made");
        }
        content.zero(offset, offset + length);
        content.drop(pages(offset), (offset + length) / PAGE);
    }

    /**
     * Writes bytes, page by page; it can end early.
     *
     * @param offset first byte
     * @param bytes  the bytes
     * @return how many were written
     * @throws ErrnoException if none could be: -EPERM if seals or preservation forbid it, -ENOMEM
     */
    public int write(long offset, byte[] bytes) throws ErrnoException {
        int done = 0;
        while (done < bytes.length) {
            long at = offset + done;
            int part = (int) Math.min(bytes.length - done, PAGE - at % PAGE);
            try {
                checkWrite(at + part);
                content.write(at, bytes, done, part, Math.max(pages(size), pages(at + part)));
            } catch (ErrnoException e) {
                if (done == 0) {
                    throw e;
                }
                break;
            }
            size = Math.max(size, at + part);
            done += part;
        }
        return done;
    }

    private void checkWrite(long end) throws ErrnoException {
        if (has(NO_WRITE) || end > size && (has(Seal.F_SEAL_GROW.bit()) || frozen)) {
            throw denied("it cannot be written up to " + Hex.of(end));
        }
    }

    /**
     * Reads bytes. Holes are zero.
     *
     * @param offset first byte
     * @param length at most so many
     * @return the bytes, fewer at the end of the file
     */
    public byte[] read(long offset, int length) {
        int there = (int) Math.max(0, Math.min(length, size - offset));
        return content.read(offset, there);
    }

    void open() {
        opens++;
    }

    /** One open file less; the last one frees the content. */
    void close() {
        opens--;
        if (opens == 0 && !linked) {
            content.free();
        }
    }

    void setFrozen(boolean frozen) {
        this.frozen = frozen;
    }

    void setLinked(boolean linked) {
        this.linked = linked;
    }

    void setHugetlb(boolean hugetlb) {
        this.hugetlb = hugetlb;
    }

    void setSize(long size) {
        this.size = size;
    }

    ShmemPages content() {
        return content;
    }

    private boolean has(int anyOf) {
        return (seals & anyOf) != 0;
    }

    private ErrnoException denied(String what) {
        return Shmem.fail(Errno.EPERM, this + " is " + (frozen ? "preserved" : "sealed") + ": " + what);
    }

    private static void checkRange(long offset, long length) throws ErrnoException {
        if (offset < 0 || length <= 0 || offset + length < 0) {
            throw Shmem.fail(Errno.EINVAL, "range of " + length + " bytes at " + offset);
        }
    }

    private static long pages(long bytes) {
        return bytes / PAGE + (bytes % PAGE == 0 ? 0 : 1);
    }

    @Override
    public String toString() {
        return name;
    }
}
