/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.decode.Placement;

/**
 * A recognised structure that is no node of the tree, such as a PASID directory.
 *
 * @param inspection what the structure was found in
 * @param placement  the structure, or an array of structures
 */
public record PlacedStructure(Inspection inspection, Placement placement) implements Described {

    /**
     * Finds the structure that begins at an address.
     *
     * @param inspection where to look
     * @param address    physical address
     * @return the smallest structure there, or empty if none begins there
     */
    public static Optional<PlacedStructure> at(Inspection inspection, long address) {
        return inspection.structures().overlapping(address, 1).stream()
                .filter(placement -> placement.address() == address)
                .min((a, b) -> Long.compare(a.length(), b.length()))
                .map(placement -> new PlacedStructure(inspection, placement));
    }

    @Override
    public String label() {
        return placement.role();
    }

    @Override
    public OptionalLong address() {
        return OptionalLong.of(placement.address());
    }

    @Override
    public List<PropertyGroup> properties() {
        String title = placement.role();
        Optional<Struct> struct = placement.layout().at(inspection.memory(), placement.address());
        if (struct.isEmpty()) {
            return List.of(new PropertyGroup(title, List.of(new Property("Address", Hex.of(placement.address())),
                    new Property("Contents", "not in the image"))));
        }
        return List.of(StructProperties.of(title, struct.get()));
    }
}
