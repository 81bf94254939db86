/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.pgtable;

/**
 * What a mapping allows (IOMMU_READ, IOMMU_WRITE).
 *
 * @param read  a device may read
 * @param write a device may write
 */
public record Protection(boolean read, boolean write) {

    /** Reading and writing. */
    public static final Protection READ_WRITE = new Protection(true, true);

    /** Reading only. */
    public static final Protection READ_ONLY = new Protection(true, false);

    @Override
    public String toString() {
        return (read ? "r" : "-") + (write ? "w" : "-");
    }
}
