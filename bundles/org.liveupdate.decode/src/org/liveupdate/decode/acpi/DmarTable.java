/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.acpi;

import java.util.List;

import org.liveupdate.abi.layout.Struct;

/**
 * A decoded DMAR table.
 *
 * @param struct     its first 48 bytes; of a table read from a file the address is the offset in the file
 * @param checksumOk whether its bytes sum up to 0
 * @param structures remapping structures in order
 */
public record DmarTable(Struct struct, boolean checksumOk, List<RemappingStructure> structures) {

    /** Copies the list. */
    public DmarTable {
        structures = List.copyOf(structures);
    }

    /**
     * Width of a physical address.
     *
     * @return width in bits
     */
    public int addressWidth() {
        return (int) struct.get("host_address_width") + 1;
    }

    /**
     * The VT-d units.
     *
     * @return the DRHD structures in order
     */
    public List<RemappingStructure> units() {
        return structures.stream().filter(RemappingStructure::isUnit).toList();
    }

    /**
     * Register addresses of the units.
     *
     * @return physical addresses in order
     */
    public List<Long> registerBases() {
        return units().stream().map(unit -> unit.struct().get("register_base")).toList();
    }
}
