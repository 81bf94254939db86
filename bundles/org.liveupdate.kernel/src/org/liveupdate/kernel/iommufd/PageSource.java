/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommufd;

import java.util.Optional;

import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.file.KernelFile;

/** Memory of user space that can be mapped for DMA: of a file or anonymous. */
public interface PageSource {

    /** Memory that stays where it is until it is unpinned. */
    interface Pinned {

        /**
         * Where it is.
         *
         * @return runs from the first pinned byte on
         */
        PhysicalRuns runs();

        /** Lets it go. */
        void unpin();
    }

    /**
     * The file, if it is the memory of a file.
     *
     * @return the file
     */
    Optional<KernelFile> file();

    /**
     * The seals it has now (memfd_get_seals).
     *
     * @return a combination of F_SEAL bits, 0 for memory that cannot be sealed
     */
    int seals();

    /**
     * Where it begins, which decides how an address is chosen for it.
     *
     * @return user virtual address of anonymous memory, 0 for a file
     */
    long userAddress();

    /**
     * Pins memory; holes are filled.
     *
     * @param offset first byte, a multiple of a page
     * @param length bytes, a multiple of a page
     * @return the memory
     * @throws ErrnoException -EINVAL or -EFAULT beyond its end, -ENOMEM
     */
    Pinned pin(long offset, long length) throws ErrnoException;
}
