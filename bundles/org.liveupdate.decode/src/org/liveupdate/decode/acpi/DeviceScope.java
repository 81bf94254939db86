/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.acpi;

import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.Bdf;
import org.liveupdate.abi.layout.Struct;

/**
 * A device that a remapping structure names.
 *
 * @param struct its bytes, without the path
 * @param path   device and function number on each bus of the way, as device &lt;&lt; 3 | function
 */
public record DeviceScope(Struct struct, List<Integer> path) {

    private static final int IOAPIC = 3;

    /** Copies the list. */
    public DeviceScope {
        path = List.copyOf(path);
    }

    /**
     * Kind of device.
     *
     * @return 1 PCI endpoint, 2 PCI sub-hierarchy, 3 IOAPIC, 4 HPET, 5 ACPI namespace device
     */
    public int type() {
        return (int) struct.get("type");
    }

    /**
     * The device's requester id. Only a path of one step gives it without the bridges' bus numbers.
     *
     * @return the requester, or empty
     */
    public Optional<Bdf> requester() {
        return path.size() == 1 ? Optional.of(new Bdf((int) struct.get("start_bus"), path.get(0))) : Optional.empty();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        String kind = struct.layout().field("type").names().getOrDefault((long) type(), "type " + type());
        text.append(kind).append(type() >= IOAPIC ? " " + struct.get("enumeration_id") : "").append(' ');
        text.append(String.format("%02x", struct.get("start_bus")));
        String separator = ":";
        for (int step : path) {
            text.append(separator).append(String.format("%02x.%d", step >> 3, step & 7));
            separator = "/";
        }
        return text.toString();
    }
}
