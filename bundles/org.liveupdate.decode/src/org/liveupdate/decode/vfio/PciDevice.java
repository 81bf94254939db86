/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vfio;

import java.util.OptionalLong;

import org.liveupdate.abi.layout.Struct;
import org.liveupdate.abi.vfio.PciFlbFormat;
import org.liveupdate.decode.iommu.PciName;

/**
 * One device that the PCI core preserves.
 *
 * @param slot   number of its slot
 * @param struct its bytes
 */
public record PciDevice(int slot, Struct struct) {

    /**
     * Where the entry stands.
     *
     * @return physical address of its first byte
     */
    public long at() {
        return struct.address();
    }

    /**
     * PCI segment.
     *
     * @return segment number
     */
    public long segment() {
        return struct.get(PciFlbFormat.SEGMENT);
    }

    /**
     * Bus, device and function.
     *
     * @return bus &lt;&lt; 8 | devfn
     */
    public long bdf() {
        return struct.get(PciFlbFormat.BDF);
    }

    /**
     * Users of the slot.
     *
     * @return the count, empty if the format does not record it
     */
    public OptionalLong refcount() {
        return struct.layout().has(PciFlbFormat.REFCOUNT) ? OptionalLong.of(struct.get(PciFlbFormat.REFCOUNT))
                : OptionalLong.empty();
    }

    @Override
    public String toString() {
        return PciName.of(segment(), bdf());
    }
}
