/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.json;

import java.util.HexFormat;
import java.util.Set;
import java.util.stream.IntStream;

import org.liveupdate.abi.layout.Field;
import org.liveupdate.abi.layout.Field.Kind;
import org.liveupdate.abi.layout.Struct;

/** A structure as members named after its fields: addresses and tokens as strings, other numbers as numbers. */
final class StructJson {

    /** Numbers that are names for something, not counts. */
    private static final Set<String> NAMES = Set.of("token", "dma_owner_token", "devid", "restored_domain", "bdf",
            "phys_addr");

    private StructJson() {
    }

    /** Writes every field of a structure as members of the current object. */
    static void members(JsonOut json, Struct struct) {
        for (Field field : struct.layout().fields()) {
            member(json, struct, field);
        }
    }

    /** Writes the bytes of a structure as the member {@code raw}. */
    static void raw(JsonOut json, Struct struct) {
        json.text("raw", HexFormat.of().formatHex(struct.bytes()));
    }

    private static void member(JsonOut json, Struct struct, Field field) {
        String name = field.name();
        switch (field.kind()) {
            case STRUCT -> json.object(name, nested -> members(nested, struct.struct(name)));
            case TEXT -> json.text(name, struct.text(name));
            case FLAG, UNSIGNED, CHOICE -> {
                if (NAMES.contains(name) || struct.get(field) < 0) {
                    json.hex(name, struct.get(field));
                } else {
                    json.number(name, struct.get(field));
                }
            }
            case ADDRESS -> json.hex(name, struct.get(field));
            case ARRAY -> {
                if (field.count() > 0) {
                    json.objects(name, range(field.count()),
                            index -> members(json, struct.element(name, index)));
                }
            }
            case BYTES, RESERVED, IGNORED -> {
                if (field.kind() == Kind.BYTES) {
                    json.text(name, HexFormat.of().formatHex(struct.bytes(), field.offset(),
                            field.offset() + field.byteLength()));
                }
            }
        }
    }

    private static Iterable<Integer> range(int count) {
        return () -> IntStream.range(0, count).iterator();
    }
}
