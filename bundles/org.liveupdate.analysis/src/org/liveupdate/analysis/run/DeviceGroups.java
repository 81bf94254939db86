/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.liveupdate.abi.Bdf;
import org.liveupdate.kernel.iommu.Device;

/** The IOMMU groups of a moment, found by the requests of their devices: by unit and requester id, aliases included. */
final class DeviceGroups {

    private final Map<Long, Map<Bdf, Captured.Group>> byUnit = new HashMap<>();

    DeviceGroups(List<Captured.Group> groups) {
        for (Captured.Group group : groups) {
            for (Device device : group.devices()) {
                Map<Bdf, Captured.Group> ofUnit = byUnit.computeIfAbsent(device.spec().unit(), key -> new HashMap<>());
                ofUnit.put(device.spec().bdf(), group);
                device.spec().aliases().forEach(alias -> ofUnit.put(alias, group));
                if (device.spec().dmaAlias() != null) {
                    ofUnit.put(device.spec().dmaAlias(), group);
                }
            }
        }
    }

    /**
     * The group that sends requests with this id to the unit with this register base, or null if the kernel knows none.
     */
    Captured.Group of(long unit, Bdf requester) {
        return byUnit.getOrDefault(unit, Map.of()).get(requester);
    }
}
