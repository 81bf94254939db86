/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.graph;

import org.liveupdate.decode.StructureMap;

/** Tells pointers to structures from pointers to plain memory. */
record PointerTargets(StructureMap structures) {

    boolean isKnown(long address) {
        return address >= 0 && !structures.overlapping(address, 1).isEmpty();
    }
}
