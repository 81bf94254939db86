/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.pci;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.liveupdate.abi.Bdf;
import org.liveupdate.kernel.iommu.Device;

/** The PCI devices of one kernel. */
public final class PciBus {

    private final Map<Integer, Device> devices = new TreeMap<>();

    /**
     * Adds a device that was found.
     *
     * @param device a PCI device
     */
    public void add(Device device) {
        devices.put(key(device.spec().segment(), device.requesterId()), device);
    }

    /**
     * Removes a device that was unplugged.
     *
     * @param device a PCI device
     */
    public void remove(Device device) {
        devices.remove(key(device.spec().segment(), device.requesterId()));
    }

    /**
     * A device.
     *
     * @param segment PCI segment
     * @param bdf     bus &lt;&lt; 8 | devfn
     * @return the device, or empty if it is not there
     */
    public Optional<Device> find(int segment, int bdf) {
        return Optional.ofNullable(devices.get(key(segment, bdf)));
    }

    /**
     * The bridge above a device.
     *
     * @param device a PCI device
     * @return the bridge, or empty on a root bus
     */
    public Optional<Device> bridgeAbove(Device device) {
        Bdf parent = device.spec().parent();
        return parent == null ? Optional.empty() : find(device.spec().segment(), parent.sourceId());
    }

    /**
     * All devices.
     *
     * @return by segment, bus, device and function
     */
    public Collection<Device> devices() {
        return Collections.unmodifiableCollection(devices.values());
    }

    private static int key(int segment, int bdf) {
        return segment << 16 | bdf;
    }
}
