/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.pointer;

import org.liveupdate.abi.Hex;
import org.liveupdate.decode.Placement;

/**
 * A physical address that a structure holds.
 *
 * @param source  the structure, or array of structures, that holds it
 * @param element index of the structure in the array, 0 if there is only one
 * @param field   the field with the way to it, such as {@code entries[3].CTP}
 * @param at      physical address of the field's first byte
 * @param target  the physical address that it holds, never 0
 */
public record Pointer(Placement source, int element, String field, long at, long target) {

    @Override
    public String toString() {
        return source.role() + ", " + field + " at " + Hex.of(at) + " -> " + Hex.of(target);
    }
}
