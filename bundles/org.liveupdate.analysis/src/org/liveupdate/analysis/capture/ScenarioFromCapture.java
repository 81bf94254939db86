/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.capture;

import org.liveupdate.analysis.Inspection;
import org.liveupdate.model.template.ScenarioBuilder;

/**
 * Makes a scenario whose machine and programs are those of a captured image: units, devices, page tables with their
 * mappings, sessions with files and tokens. Its steps build all that up and preserve what the image preserves. What an
 * image cannot say is marked.
 *
 * @param name       what the image is called
 * @param inspection what was found in it
 */
public record ScenarioFromCapture(String name, Inspection inspection) {

    /** Most mappings that are taken over of one page table. */
    public static final int MAX_MAPPINGS = 10_000;

    /** Most memory of programs in bytes; a captured machine may have more than a simulated one should. */
    public static final long MAX_MEMORY = 4L << 30;

    /**
     * Makes the scenario.
     *
     * @return a new scenario, with what is not known of it
     */
    public CapturedScenario run() {
        Unknowns unknowns = new Unknowns();
        ScenarioBuilder builder = new ScenarioBuilder(name, "Made from the captured image " + name + ".");
        CapturedMachine machine = new CapturedMachine(inspection, builder, unknowns);
        machine.build();
        new CapturedPrograms(inspection, builder, machine, unknowns).build();
        return new CapturedScenario(builder.scenario(), unknowns.list());
    }
}
