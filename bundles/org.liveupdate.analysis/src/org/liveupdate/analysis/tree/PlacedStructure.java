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
 * @param placement  the structure, or the array of structures that it is in
 * @param element    index of the structure in the array, 0 if it stands alone
 */
public record PlacedStructure(Inspection inspection, Placement placement, int element) implements Described {

    /**
     * Finds the structure at an address.
     *
     * @param inspection where to look
     * @param address    physical address of the structure, or of bytes in it
     * @return the smallest structure there, or empty if none was recognised
     */
    public static Optional<PlacedStructure> at(Inspection inspection, long address) {
        return inspection.structures().overlapping(address, 1).stream()
                .min((a, b) -> Long.compare(a.layout().size(), b.layout().size()))
                .map(placement -> new PlacedStructure(inspection, placement,
                        (int) ((address - placement.address()) / Math.max(1, placement.layout().size()))));
    }

    @Override
    public String label() {
        return placement.count() == 1 ? placement.role() : placement.role() + " [" + element + "]";
    }

    @Override
    public OptionalLong address() {
        return OptionalLong.of(placement.address() + (long) element * placement.layout().size());
    }

    @Override
    public long length() {
        return placement.layout().size();
    }

    @Override
    public List<PropertyGroup> properties() {
        long at = address().getAsLong();
        Optional<Struct> struct = placement.layout().at(inspection.memory(), at);
        if (struct.isEmpty()) {
            return List.of(new PropertyGroup(label(), List.of(new Property("Address", Hex.of(at)),
                    new Property("Contents", "not in the image"))));
        }
        return List.of(StructProperties.of(label(), struct.get()));
    }
}
