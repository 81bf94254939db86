/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.kernel.iommu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.liveupdate.abi.Bdf;
import org.liveupdate.kernel.spec.DeviceSpec;

/**
 * Puts devices into groups (pci_device_group): devices that share a requester id, as those below a conventional
 * bridge do and
 * real-DMA subdevices, and functions of one slot that are not kept apart. Each other device is a group of its own.
 */
final class GroupFinder {

    private final List<IommuGroup> groups = new ArrayList<>();
    private final Map<Long, IommuGroup> byRequester = new HashMap<>();
    private final Map<Long, IommuGroup> bySlot = new HashMap<>();
    private int next;

    /** Adds a device to its group, which may be new. */
    IommuGroup add(Device device) {
        DeviceSpec spec = device.spec();
        List<Long> ids = requesters(spec);
        IommuGroup group = ids.stream().filter(byRequester::containsKey).findFirst().map(byRequester::get).orElse(null);
        if (group == null && !spec.isolated()) {
            group = bySlot.get(slot(spec));
        }
        if (group == null) {
            group = new IommuGroup(next++);
            groups.add(group);
        }
        for (long id : ids) {
            byRequester.putIfAbsent(id, group);
        }
        if (!spec.isolated()) {
            bySlot.put(slot(spec), group);
        }
        group.add(device);
        device.setGroup(group);
        return group;
    }

    /** Takes a device out of its group; the last one takes the group with it. */
    void remove(Device device) {
        IommuGroup group = device.group();
        group.remove(device);
        device.setGroup(null);
        if (group.devices().isEmpty()) {
            groups.remove(group);
            byRequester.values().removeIf(each -> each == group);
            bySlot.values().removeIf(each -> each == group);
        }
    }

    List<IommuGroup> groups() {
        return groups;
    }

    private static List<Long> requesters(DeviceSpec spec) {
        List<Long> ids = new ArrayList<>();
        ids.add(key(spec, spec.dmaAlias() == null ? spec.bdf() : spec.dmaAlias()));
        spec.aliases().forEach(alias -> ids.add(key(spec, alias)));
        return ids;
    }

    private static long key(DeviceSpec spec, Bdf bdf) {
        return (long) spec.segment() << 16 | bdf.sourceId();
    }

    private static long slot(DeviceSpec spec) {
        return key(spec, spec.bdf()) >> 3;
    }
}
