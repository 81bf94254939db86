/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.decode;

import org.liveupdate.abi.PhysicalMemory;
import org.liveupdate.abi.ProblemLog;
import org.liveupdate.abi.Progress;

/**
 * What every decoder of one image works with.
 *
 * @param memory     the bytes
 * @param structures where recognised structures are noted
 * @param problems   where inconsistencies are noted
 * @param progress   what is told about progress and asked for cancellation
 * @param budget     how much work is left
 */
public record DecodeContext(PhysicalMemory memory, StructureMap structures, ProblemLog problems, Progress progress,
        StepBudget budget) {

    /**
     * A context with empty logs and the default budget.
     *
     * @param memory   the bytes
     * @param progress what is told about progress and asked for cancellation
     * @return the context
     */
    public static DecodeContext of(PhysicalMemory memory, Progress progress) {
        return new DecodeContext(memory, new StructureMap(), new ProblemLog(), progress,
                new StepBudget(StepBudget.DEFAULT, progress));
    }
}
