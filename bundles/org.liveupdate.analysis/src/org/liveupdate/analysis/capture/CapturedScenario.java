/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.capture;

import java.util.List;

import org.liveupdate.model.scenario.Scenario;

/**
 * A scenario made from a captured image.
 *
 * @param scenario the scenario, in a resource of its own
 * @param unknown  what the image does not say, in the order of the elements; elements have it in their notes, too
 */
public record CapturedScenario(Scenario scenario, List<Unknown> unknown) {

    /** Copies the list. */
    public CapturedScenario {
        unknown = List.copyOf(unknown);
    }
}
