/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.memory;

import java.util.OptionalLong;

import org.liveupdate.abi.layout.Field;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.decode.Placement;

/**
 * Bytes of one row that belong to one field.
 *
 * @param placement the structure or array that the field is in
 * @param path      the way to the field, such as {@code entries[3].CTP}
 * @param field     the field
 * @param struct    the structure that directly holds it
 * @param address   physical address of the first of the bytes
 * @param length    how many bytes
 */
public record FieldSpan(Placement placement, String path, Field field, Struct struct, long address, int length) {

    /** How fields are told apart on the screen. */
    public enum Look {
        /** A physical address that means something. */
        POINTER,
        /** A number, or a physical address that means nothing here. */
        NUMBER,
        /** Flags and choices. */
        CHOICE,
        /** Text. */
        TEXT,
        /** Bytes without structure. */
        BYTES,
        /** Reserved or ignored bits. */
        SPARE
    }

    /**
     * How the field looks.
     *
     * @return one of few looks
     */
    public Look look() {
        return switch (field.kind()) {
            case ADDRESS -> target().isPresent() ? Look.POINTER : Look.NUMBER;
            case UNSIGNED -> Look.NUMBER;
            case FLAG, CHOICE -> Look.CHOICE;
            case TEXT -> Look.TEXT;
            case RESERVED, IGNORED -> Look.SPARE;
            case BYTES, STRUCT, ARRAY -> Look.BYTES;
        };
    }

    /**
     * Where the field leads.
     *
     * @return the physical address that it holds, or empty if it is no pointer
     */
    public OptionalLong target() {
        boolean leads = field.kind() == Field.Kind.ADDRESS && struct.isValid(field) && struct.get(field) > 0;
        return leads ? OptionalLong.of(struct.get(field)) : OptionalLong.empty();
    }

    /**
     * Where the field begins.
     *
     * @return physical address of the first byte that the field touches
     */
    public long start() {
        return struct.address() + field.offset();
    }
}
