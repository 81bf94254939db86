/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode.vtd;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.abi.Hex;
import org.liveupdate.abi.layout.Field;
import org.liveupdate.abi.layout.Field.Kind;
import org.liveupdate.abi.layout.Struct;

/** Finds bits of a structure that are set and must be zero. */
final class ReservedBits {

    private ReservedBits() {
    }

    /** The reserved fields that are not zero, as "bits 11:4 = 0x3"; empty if all are zero. */
    static String find(Struct struct) {
        List<String> found = new ArrayList<>();
        for (Field field : struct.layout().fields()) {
            if (field.kind() == Kind.RESERVED && struct.get(field) != 0) {
                int high = field.bit() + field.width() - 1;
                found.add("bits " + high + ":" + field.bit() + " = " + Hex.of(struct.get(field)));
            }
        }
        return String.join(", ", found);
    }
}
