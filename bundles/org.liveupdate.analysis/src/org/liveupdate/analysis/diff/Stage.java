/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import java.util.List;
import java.util.Objects;

import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.state.KernelObject;

/**
 * One of two states that are compared: a capture, or a step of a simulation.
 *
 * @param name       what it is called, for people
 * @param inspection what was decoded from its memory
 * @param objects    what its kernel has beside the bytes; empty for a capture
 */
public record Stage(String name, Inspection inspection, List<KernelObject> objects) {

    /** Copies the list. */
    public Stage {
        Objects.requireNonNull(name);
        Objects.requireNonNull(inspection);
        objects = List.copyOf(objects);
    }

    /**
     * A capture.
     *
     * @param name       what it is called
     * @param inspection what was decoded
     * @return the stage
     */
    public static Stage of(String name, Inspection inspection) {
        return new Stage(name, inspection, List.of());
    }
}
