/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.snapshot;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.abi.layout.Struct;
import org.liveupdate.analysis.graph.FieldText;
import org.liveupdate.model.state.Field;
import org.liveupdate.model.state.StateFactory;

/** The fields of a structure as elements. */
final class FieldElements {

    private FieldElements() {
    }

    /** All fields; nested structures are taken apart, arrays are elements of their own elsewhere. */
    static List<Field> of(Struct struct) {
        List<Field> result = new ArrayList<>();
        add(struct, "", 0, result);
        return result;
    }

    private static void add(Struct struct, String prefix, int base, List<Field> into) {
        for (org.liveupdate.abi.layout.Field one : struct.layout().fields()) {
            switch (one.kind()) {
                case STRUCT -> add(struct.struct(one.name()), prefix + one.name() + ".", base + one.bit(), into);
                case ARRAY -> {
                    // its elements stand in the tree
                }
                default -> into.add(field(struct, one, prefix, base));
            }
        }
    }

    private static Field field(Struct struct, org.liveupdate.abi.layout.Field one, String prefix, int base) {
        Field field = StateFactory.eINSTANCE.createField();
        field.setLabel(prefix + one.name());
        field.setAddress(struct.address() + one.offset());
        field.setLength(one.byteLength());
        field.setBit(base + one.bit());
        field.setWidth(one.width());
        field.setValue(FieldText.of(struct, one));
        field.setNumber(one.isNumber() ? struct.get(one) : 0);
        field.setDocumentation(one.doc());
        return field;
    }
}
