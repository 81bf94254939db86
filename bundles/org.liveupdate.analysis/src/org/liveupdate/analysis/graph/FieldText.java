/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.graph;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.layout.Field;
import org.liveupdate.abi.layout.Field.Kind;
import org.liveupdate.abi.layout.Struct;

/** Values of fields as text. */
public final class FieldText {

    private static final int BYTES_SHOWN = 16;
    private static final long SMALL = 4096;

    private FieldText() {
    }

    /**
     * The value of one field.
     *
     * @param struct the structure
     * @param field  one of its fields; no nested structure and no array
     * @return the value as people read it: names of choices, small numbers decimal, large ones and addresses
     *         hexadecimal
     */
    public static String of(Struct struct, Field field) {
        if (field.kind() == Kind.TEXT) {
            return "\"" + struct.text(field.name()) + "\"";
        }
        if (!field.isNumber()) {
            byte[] bytes = struct.bytes();
            int length = Math.min(field.byteLength(), BYTES_SHOWN);
            String text = HexFormat.ofDelimiter(" ").formatHex(bytes, field.offset(), field.offset() + length);
            return field.byteLength() > BYTES_SHOWN ? text + " ..." : text;
        }
        long value = struct.get(field);
        String name = field.names().get(value);
        if (name != null) {
            return value + " (" + name + ")";
        }
        boolean decimal = field.kind() != Kind.ADDRESS && value >= 0 && value < SMALL;
        return decimal ? Long.toString(value) : Hex.of(value);
    }

    /**
     * A structure in one line: its fields that are not zero, without pointers; choices by name if it is one word.
     *
     * @param struct the structure
     * @return such as {@code P AW=2 DID=3}, flags by name alone
     */
    public static String summary(Struct struct) {
        List<String> parts = new ArrayList<>();
        for (Field field : struct.layout().fields()) {
            part(struct, field).ifPresent(parts::add);
        }
        return String.join(" ", parts);
    }

    private static Optional<String> part(Struct struct, Field field) {
        return switch (field.kind()) {
            case FLAG -> struct.is(field.name()) ? Optional.of(field.name()) : Optional.empty();
            case UNSIGNED, CHOICE -> struct.is(field.name())
                    ? Optional.of(field.name() + "=" + name(struct, field)) : Optional.empty();
            case TEXT -> struct.text(field.name()).isEmpty() ? Optional.empty() : Optional.of(of(struct, field));
            case STRUCT -> Optional.of(summary(struct.struct(field.name()))).filter(text -> !text.isEmpty());
            case RESERVED -> field.isNumber() && struct.get(field) != 0
                    ? Optional.of(field.name() + "=" + Hex.of(struct.get(field))) : Optional.empty();
            case ADDRESS, BYTES, IGNORED, ARRAY -> Optional.empty();
        };
    }

    private static String name(Struct struct, Field field) {
        String name = field.names().get(struct.get(field));
        if (name != null) {
            return name.indexOf(' ') < 0 ? name : Long.toString(struct.get(field));
        }
        return of(struct, field);
    }
}
