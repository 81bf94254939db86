/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.luo;

import org.liveupdate.kernel.base.ErrnoException;
import org.liveupdate.kernel.file.KernelFile;

/** Where the kernel gets a file from when it needs it: fget() of a descriptor. */
@FunctionalInterface
public interface FileSource {

    /**
     * Takes a reference to the file.
     *
     * @return the file, whose reference the caller has to drop
     * @throws ErrnoException -EBADF if the descriptor is not open
     */
    KernelFile get() throws ErrnoException;
}
