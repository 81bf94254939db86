/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vfio;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.liveupdate.decode.iommu.IommuState;
import org.liveupdate.decode.iommu.PciName;

/**
 * PCI devices that other parts of the state name. Formats with the same compatible string are told apart by which of
 * them names these devices.
 *
 * @param keys segment &lt;&lt; 16 | bus &lt;&lt; 8 | devfn of each device
 */
public record KnownDevices(Set<Long> keys) {

    /** No device. */
    public static final KnownDevices NONE = new KnownDevices(Set.of());

    /** Copies the set. */
    public KnownDevices {
        keys = Set.copyOf(keys);
    }

    /**
     * The devices of the decoded IOMMU state, deleted ones included.
     *
     * @param iommu the state, or empty
     * @return the devices
     */
    public static KnownDevices of(Optional<IommuState> iommu) {
        Set<Long> keys = new HashSet<>();
        iommu.ifPresent(state -> state.devices()
                .forEach(device -> keys.add(PciName.key(device.segment(), device.deviceId()))));
        return new KnownDevices(keys);
    }

    /**
     * Whether a device is among them.
     *
     * @param segment PCI segment
     * @param bdf     bus &lt;&lt; 8 | devfn
     * @return true if it is
     */
    public boolean has(long segment, long bdf) {
        return keys.contains(PciName.key(segment, bdf));
    }
}
