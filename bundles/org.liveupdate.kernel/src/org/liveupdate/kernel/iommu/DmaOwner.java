/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommu;

import org.liveupdate.abi.Hex;

/**
 * Who claims the DMA of a group: the owner cookie, which the core compares as a pointer and never follows.
 *
 * @param pointer kernel virtual address of the owner's object
 * @param name    readable name
 */
public record DmaOwner(long pointer, String name) {

    @Override
    public boolean equals(Object other) {
        return other instanceof DmaOwner owner && owner.pointer == pointer;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(pointer);
    }

    @Override
    public String toString() {
        return name + " at " + Hex.of(pointer);
    }
}
