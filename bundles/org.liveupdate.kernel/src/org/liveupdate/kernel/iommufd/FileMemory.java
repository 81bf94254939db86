/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.file.KernelFile;
import org.liveupdate.kernel.memfd.MemfdFile;
import org.liveupdate.kernel.memory.Folio;

/** The memory of a memory file. */
public final class FileMemory implements PageSource {

    private final MemfdFile file;

    /**
     * The memory of a file.
     *
     * @param file the file
     */
    public FileMemory(MemfdFile file) {
        this.file = file;
    }

    @Override
    public Optional<KernelFile> file() {
        return Optional.of(file);
    }

    @Override
    public int seals() {
        return file.inode().seals();
    }

    @Override
    public long userAddress() {
        return 0;
    }

    @Override
    public Pinned pin(long offset, long length) throws ErrnoException {
        List<Folio> folios = file.inode().pin(offset, length, Long.MAX_VALUE, "memfd_pin_folios");
        PhysicalRuns runs = new PhysicalRuns();
        long left = length;
        long skip = file.inode().physical(offset).orElseThrow() - folios.get(0).address();
        for (Folio folio : folios) {
            long part = Math.min(left, folio.pages() * PhysicalMemory.PAGE_SIZE - skip);
            runs.add(folio.address() + skip, part);
            left -= part;
            skip = 0;
        }
        return new Pinned() {

            @Override
            public PhysicalRuns runs() {
                return runs;
            }

            @Override
            public void unpin() {
                file.inode().unpin(folios, "unpin_folios");
            }
        };
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
