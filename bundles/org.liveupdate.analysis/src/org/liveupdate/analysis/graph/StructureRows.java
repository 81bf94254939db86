/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.graph;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.layout.Field;
import org.liveupdate.abi.layout.Field.Kind;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.decode.Placement;
import org.liveupdate.graph.Row;
import org.liveupdate.graph.State;

/** The rows of one record: fields of a structure, slots of the arrays in it. */
final class StructureRows {

    private final ElementNames names;
    private final PointerTargets targets;

    StructureRows(ElementNames names, PointerTargets targets) {
        this.names = names;
        this.targets = targets;
    }

    /**
     * Rows of one structure. The port of a pointer is the path of its field as {@code Pointer.field} has it, without
     * the index of the placement's element.
     */
    List<Row> of(Placement placement, Struct struct) {
        List<Row> rows = new ArrayList<>();
        add(placement, struct, "", rows);
        return rows;
    }

    /**
     * Rows of an array of small structures, one for each. The port of a pointer is its path as Pointer.field has it.
     */
    List<Row> ofElements(Placement array, PhysicalMemory memory) {
        return new TableRows(array, names, targets).ofElements(memory);
    }

    private void add(Placement placement, Struct struct, String prefix, List<Row> rows) {
        for (Field field : struct.layout().fields()) {
            String name = prefix + field.name();
            switch (field.kind()) {
                case STRUCT -> add(placement, struct.struct(field.name()), name + ".", rows);
                case ARRAY -> rows.addAll(new TableRows(placement, names, targets).of(struct, field));
                case RESERVED, IGNORED -> {
                    if (field.isNumber() && struct.get(field) != 0) {
                        State state = field.kind() == Kind.RESERVED ? State.PROBLEM : State.SAME;
                        rows.add(Row.of(name, FieldText.of(struct, field)).withState(state));
                    }
                }
                case ADDRESS -> {
                    boolean leads = struct.isValid(field) && struct.get(field) != 0;
                    String text = FieldText.of(struct, field);
                    rows.add((leads ? Row.pointer(name, text, name) : Row.of(name, text)).withTooltip(field.doc()));
                }
                default -> rows.add(Row.of(name, FieldText.of(struct, field)).withTooltip(field.doc()));
            }
        }
    }
}
