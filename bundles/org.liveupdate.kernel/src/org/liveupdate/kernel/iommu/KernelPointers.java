/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommu;

/**
 * Kernel virtual addresses of objects that are no memory of the simulated machine, such as a struct iommu_domain: one
 * for each
 * object of a kernel, as if they came from a slab in the direct mapping.
 */
public final class KernelPointers {

    private static final long FIRST = 0xff11_0001_0000_0000L;
    private static final long STEP = 0x400;

    private long next = FIRST;

    /**
     * The address of the next object.
     *
     * @return a kernel virtual address, never given before
     */
    public long next() {
        long pointer = next;
        next += STEP;
        return pointer;
    }
}
