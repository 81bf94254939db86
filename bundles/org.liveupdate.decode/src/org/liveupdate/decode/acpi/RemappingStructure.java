/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.acpi;

import java.util.List;

import org.liveupdate.abi.acpi.DmarLayouts;
import org.liveupdate.abi.layout.Struct;

/**
 * A remapping structure of the DMAR table.
 *
 * @param struct its bytes; of an unknown type only the header
 * @param scopes the devices that it names
 */
public record RemappingStructure(Struct struct, List<DeviceScope> scopes) {

    /** Copies the list. */
    public RemappingStructure {
        scopes = List.copyOf(scopes);
    }

    /**
     * Whether it defines a VT-d unit.
     *
     * @return true for a DRHD
     */
    public boolean isUnit() {
        return struct.layout() == DmarLayouts.DRHD;
    }

    /**
     * Type as people write it.
     *
     * @return DRHD, RMRR, ..., or "type n"
     */
    public String name() {
        long type = struct.get("type");
        return struct.layout().field("type").names().getOrDefault(type, "type " + type);
    }
}
