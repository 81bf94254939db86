/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.layout.Field;
import org.liveupdate.abi.layout.Struct;

/** Makes properties of any structure from its layout: where it stands, its bytes, each field raw and decoded. */
public final class StructProperties {

    private static final int WORD = 8;
    private static final int MAX_RAW = 64;
    private static final int MAX_DECIMAL = 9;

    private StructProperties() {
    }

    /**
     * The properties of a structure as found in memory.
     *
     * @param title  the heading, such as "Context entry"
     * @param struct the structure
     * @return its address, bytes, layout and fields; reserved and ignored bits only where they are not zero
     */
    public static PropertyGroup of(String title, Struct struct) {
        List<Property> lines = new ArrayList<>();
        lines.add(new Property("Address", Hex.of(struct.address()), "Physical address of the structure."));
        lines.add(new Property("Raw", raw(struct.bytes()), "64-bit words, the lowest address first."));
        lines.addAll(fields(struct));
        lines.add(new Property("Layout", struct.layout().name(), struct.layout().doc()));
        lines.add(new Property("Defined in", struct.layout().source(), "Where the format comes from."));
        return new PropertyGroup(title, lines);
    }

    /**
     * The numeric and text fields of a structure.
     *
     * @param struct the structure
     * @return one property for each field, named with its bits
     */
    public static List<Property> fields(Struct struct) {
        List<Property> lines = new ArrayList<>();
        for (Field field : struct.layout().fields()) {
            if (field.kind() == Field.Kind.TEXT) {
                lines.add(new Property(name(field), struct.text(field.name()), field.doc()));
            } else if (field.isNumber()) {
                long value = struct.get(field);
                boolean spare = field.kind() == Field.Kind.RESERVED || field.kind() == Field.Kind.IGNORED;
                if (!spare || value != 0) {
                    lines.add(new Property(name(field), value(field, value) + unused(field, struct), field.doc()));
                }
            }
        }
        return lines;
    }

    private static String name(Field field) {
        int last = field.bit() + field.width() - 1;
        String bits = field.width() == 1 ? "[" + last + "]" : "[" + last + ":" + field.bit() + "]";
        return field.name() + " " + bits;
    }

    private static String value(Field field, long value) {
        return switch (field.kind()) {
            case FLAG -> value == 0 ? "0" : "1 (set)";
            case CHOICE -> {
                String name = field.names().get(value);
                yield value + " (" + (name == null ? "unknown" : name) + ")";
            }
            case ADDRESS -> Hex.of(value);
            case RESERVED -> Hex.of(value) + " (must be 0)";
            default -> Long.compareUnsigned(value, MAX_DECIMAL) <= 0 ? Long.toString(value)
                    : Long.toUnsignedString(value) + " (" + Hex.of(value) + ")";
        };
    }

    private static String unused(Field field, Struct struct) {
        boolean guarded = !field.guards().isEmpty()
                && field.guards().stream().noneMatch(guard -> struct.layout().has(guard) && struct.is(guard));
        return guarded ? " (without meaning here)" : "";
    }

    private static String raw(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int length = Math.min(bytes.length, MAX_RAW);
        for (int start = 0; start < length; start += WORD) {
            text.append(start == 0 ? "" : " ");
            for (int i = Math.min(start + WORD, length) - 1; i >= start; i--) {
                text.append(Character.forDigit(bytes[i] >> 4 & 0xf, 16)).append(Character.forDigit(bytes[i] & 0xf, 16));
            }
        }
        return bytes.length > MAX_RAW ? text + " ..." : text.toString();
    }
}
