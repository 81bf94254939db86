/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.memfd;

import org.liveupdate.kernel.file.KernelFile;

/** An open memory file: a position in a {@link ShmemInode}. */
public final class MemfdFile extends KernelFile {

    private final ShmemInode inode;

    MemfdFile(ShmemInode inode) {
        super(inode.name());
        this.inode = inode;
        inode.open();
    }

    /**
     * What is open.
     *
     * @return the memory file
     */
    public ShmemInode inode() {
        return inode;
    }

    /**
     * Opens the same memory file again, as through /proc/self/fd: another open file with a position of its own.
     *
     * @return an open file with one reference
     */
    public MemfdFile reopen() {
        return new MemfdFile(inode);
    }

    @Override
    protected void release() {
        inode.close();
    }
}
