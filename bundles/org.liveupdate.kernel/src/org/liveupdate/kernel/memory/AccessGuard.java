/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.memory;

/** Sees every access of kernel code to memory. */
@FunctionalInterface
public interface AccessGuard {

    /**
     * An access is about to happen.
     *
     * @param address physical address of the first byte
     * @param length  bytes
     * @param write   whether it writes
     */
    void access(long address, long length, boolean write);
}
