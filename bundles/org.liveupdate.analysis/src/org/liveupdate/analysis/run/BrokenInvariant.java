/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import java.util.List;

import org.liveupdate.model.scenario.Invariant;

/**
 * An invariant that does not hold after a step.
 *
 * @param invariant which
 * @param since     index of the step, from 0, after which it was first found broken and not mended until now
 * @param how       what is wrong; at least one
 * @param added     those that were not true after the step before
 */
public record BrokenInvariant(Invariant invariant, int since, List<Breach> how, List<Breach> added) {

    /** Copies the lists. */
    public BrokenInvariant {
        how = List.copyOf(how);
        added = List.copyOf(added);
    }
}
