/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.layout.Struct;
import org.liveupdate.analysis.Inspection;

/** Recognised structures as nodes. */
final class Structures {

    private Structures() {
    }

    /** The recognised structure that begins at an address. */
    static Optional<Struct> at(Inspection inspection, long address) {
        return address < 0 ? Optional.empty() : PlacedStructure.at(inspection, address)
                .filter(placed -> placed.address().getAsLong() == address)
                .flatMap(placed -> placed.placement().layout().at(inspection.memory(), address));
    }

    /** A node for the structure at an address, with its fields below; none if it was not recognised. */
    static List<StateNode> node(StateNode parent, long address) {
        return at(parent.tree().inspection(), address).map(struct -> List.of(node(parent, "structure",
                "struct " + struct.layout().name(), struct))).orElse(List.of());
    }

    /** A node for a structure with its fields below. */
    static StateNode node(StateNode parent, String segment, String label, Struct struct) {
        return new ChainNode(parent, segment, StateKind.STRUCTURE, label).struct(label, struct)
                .below(self -> FieldNode.of(self, struct));
    }

    /** What the structure at an address says, as properties; a line that it is not there if it was not recognised. */
    static List<PropertyGroup> properties(Inspection inspection, String title, long address) {
        return at(inspection, address).map(struct -> List.of(StructProperties.of(title, struct)))
                .orElse(List.of(new PropertyGroup(title, List.of(new Property("Structure", "not in the image")))));
    }
}
