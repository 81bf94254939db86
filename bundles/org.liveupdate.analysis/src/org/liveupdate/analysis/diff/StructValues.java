/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.layout.Field;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.analysis.graph.FieldText;

/** The fields of a structure as values, by its layout. */
final class StructValues {

    /** Arrays up to this length are compared element by element; longer ones are tables, whose entries are objects. */
    private static final int SMALL_ARRAY = 16;
    private static final int WHOLE_BYTES = 64;

    private StructValues() {
    }

    /** All fields, nested ones with the way to them. Reserved and ignored bits only where they are not zero. */
    static List<Value> of(Struct struct) {
        List<Value> result = new ArrayList<>();
        add(struct, "", result);
        return result;
    }

    private static void add(Struct struct, String prefix, List<Value> into) {
        for (Field field : struct.layout().fields()) {
            String name = prefix + field.name();
            switch (field.kind()) {
                case STRUCT -> add(struct.struct(field.name()), name + ".", into);
                case ARRAY -> {
                    for (int i = 0; i < field.count() && field.count() <= SMALL_ARRAY; i++) {
                        add(struct.element(field.name(), i), name + "[" + i + "].", into);
                    }
                }
                case ADDRESS -> {
                    long target = struct.get(field);
                    into.add(struct.isValid(field) ? Value.pointer(name, target) : Value.hex(name, target));
                }
                case RESERVED, IGNORED -> {
                    if (field.isNumber() && struct.get(field) != 0) {
                        into.add(Value.hex(name, struct.get(field)));
                    }
                }
                case BYTES -> into.add(Value.of(name, bytes(struct, field)));
                default -> into.add(Value.of(name, FieldText.of(struct, field)));
            }
        }
    }

    private static String bytes(Struct struct, Field field) {
        return bytes(struct.bytes(), field.offset(), field.byteLength());
    }

    /** Bytes as text: all of a few, of many their number and check sum. */
    static String bytes(byte[] all, int offset, int length) {
        if (length <= WHOLE_BYTES) {
            return HexFormat.of().formatHex(all, offset, offset + length);
        }
        CRC32 sum = new CRC32();
        sum.update(all, offset, length);
        return length + " bytes, CRC-32 " + Hex.of(sum.getValue());
    }
}
