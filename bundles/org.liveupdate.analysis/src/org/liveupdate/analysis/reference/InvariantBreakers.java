/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.reference;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.run.BrokenInvariant;
import org.liveupdate.analysis.run.InvariantChecks;
import org.liveupdate.analysis.run.ScenarioRun;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.model.gallery.Gallery;
import org.liveupdate.model.gallery.GalleryEntry;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.Invariant;
import org.liveupdate.model.scenario.Kernel;
import org.liveupdate.model.scenario.Scenario;

/**
 * Which findings break which invariants: every scenario of the gallery is run with its finding and without. What is
 * broken without it, too, a step does on purpose.
 */
final class InvariantBreakers {

    private InvariantBreakers() {
    }

    /** The entries whose finding breaks an invariant, by invariant, in the gallery's order. */
    static Map<Invariant, List<GalleryEntry>> of(Gallery gallery) throws IOException {
        Map<Invariant, List<GalleryEntry>> breakers = new EnumMap<>(Invariant.class);
        for (GalleryEntry entry : gallery.entries()) {
            if (entry.finding().isPresent()) {
                Set<Broken> broken = broken(entry, true);
                broken.removeAll(broken(entry, false));
                broken.stream().map(Broken::invariant).distinct().forEach(invariant ->
                        breakers.computeIfAbsent(invariant, key -> new ArrayList<>()).add(entry));
            }
        }
        return breakers;
    }

    private static Set<Broken> broken(GalleryEntry entry, boolean defective) throws IOException {
        Scenario scenario = entry.open();
        Kernel kernel = scenario.getMachine().getKernel();
        kernel.setBehaviour(Behaviour.CHOSEN);
        if (!defective) {
            kernel.getFindings().remove(entry.finding().orElseThrow());
        }
        Set<Broken> broken = new HashSet<>();
        for (StepResult result : new ScenarioRun(scenario, InvariantChecks.EVERY_STEP).runTo(Integer.MAX_VALUE,
                Progress.NONE)) {
            for (BrokenInvariant each : result.invariants().fresh()) {
                broken.add(new Broken(result.index(), each.invariant()));
            }
        }
        return broken;
    }

    private record Broken(int step, Invariant invariant) {
    }
}
