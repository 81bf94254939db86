/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import java.util.Comparator;
import java.util.List;

import org.liveupdate.analysis.Inspection;
import org.liveupdate.decode.Placement;

/** Finds structures of a moment by name, as scenarios speak of them. */
final class Structures {

    private Structures() {
    }

    /**
     * All structures with a layout of this name, by address, so that the index of one does not depend on how it was
     * found.
     */
    static List<Placement> named(Inspection inspection, String layout) {
        return inspection.structures().all().stream().filter(place -> place.layout().name().equals(layout))
                .sorted(Comparator.comparingLong(Placement::address)).toList();
    }
}
