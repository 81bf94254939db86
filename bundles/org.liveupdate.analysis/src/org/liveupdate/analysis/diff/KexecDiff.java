/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.liveupdate.decode.Placement;

/**
 * What became of the structures of the earlier state, seen from what that state preserved.
 *
 * @param evidence      why the later state is taken for that of the next kernel
 * @param counts        number of structures by fate; structures that nest count each
 * @param structures    structures that are neither unchanged nor outside the later image, by address, the first so many
 * @param dangling      pointers in preserved memory or in registers to memory that is not preserved, the first so many
 * @param danglingCount how many such pointers there are
 */
public record KexecDiff(String evidence, Map<Fate, Long> counts, List<Structure> structures, List<Dangling> dangling,
        long danglingCount) {

    /**
     * A structure and its fate.
     *
     * @param placement the structure as the earlier state has it
     * @param fate      what became of it
     */
    public record Structure(Placement placement, Fate fate) {
    }

    /**
     * A pointer that leads to memory which is not preserved.
     *
     * @param source what holds the pointer, for people
     * @param at     physical address of the pointer; {@link ObjectDiff#NO_ADDRESS} for a register
     * @param target the physical address that it holds
     * @param fate   what became of the page that it leads to: DROPPED, OVERWRITTEN or NOT_CAPTURED
     */
    public record Dangling(String source, long at, long target, Fate fate) {
    }

    /** Copies the collections. */
    public KexecDiff {
        Map<Fate, Long> copy = new EnumMap<>(Fate.class);
        copy.putAll(counts);
        counts = Collections.unmodifiableMap(copy);
        structures = List.copyOf(structures);
        dangling = List.copyOf(dangling);
    }
}
