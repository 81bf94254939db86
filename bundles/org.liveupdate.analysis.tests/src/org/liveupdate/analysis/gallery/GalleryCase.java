/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.run.ExpectationResult;
import org.liveupdate.analysis.run.ScenarioRun;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.model.Findings;
import org.liveupdate.model.gallery.Gallery;
import org.liveupdate.model.gallery.GalleryEntry;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.Expectation;
import org.liveupdate.model.scenario.Kernel;
import org.liveupdate.model.scenario.Scenario;

/** An entry of the gallery, to be run on kernels with different defects. */
record GalleryCase(GalleryEntry entry) {

    static Gallery gallery() {
        try {
            return Gallery.find().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<GalleryCase> all() {
        return gallery().entries().stream().map(GalleryCase::new).toList();
    }

    static List<GalleryCase> findings() {
        return all().stream().filter(each -> each.entry().finding().isPresent()).toList();
    }

    String finding() {
        return entry.finding().orElseThrow();
    }

    Scenario scenario() {
        try {
            return entry.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The findings that the file chooses. */
    List<String> chosen() {
        return List.copyOf(scenario().getMachine().getKernel().getFindings());
    }

    /** What was not met; empty if all was. */
    String unmet(Behaviour behaviour, List<String> findings) {
        return unmet(scenario(), behaviour, findings);
    }

    /** What is not met if a kernel that has the finding is taken for one that has not. */
    String unmetWhenTakenForCorrected() {
        Scenario scenario = scenario();
        scenario.getSteps().forEach(step -> {
            step.getExpectations().removeIf(each -> Findings.list(each.getOnlyWith()).contains(finding()));
            step.getExpectations().forEach(this::regardless);
        });
        return unmet(scenario, Behaviour.CHOSEN, chosen());
    }

    private void regardless(Expectation expectation) {
        List<String> others = new ArrayList<>(Findings.list(expectation.getOnlyWithout()));
        others.remove(finding());
        expectation.setOnlyWithout(others.isEmpty() ? null : String.join(" ", others));
    }

    private static String unmet(Scenario scenario, Behaviour behaviour, List<String> findings) {
        Kernel kernel = scenario.getMachine().getKernel();
        kernel.setBehaviour(behaviour);
        kernel.getFindings().clear();
        kernel.getFindings().addAll(findings);
        ScenarioRun run = new ScenarioRun(scenario);
        return run.runTo(Integer.MAX_VALUE, Progress.NONE).stream().filter(result -> !result.isMet())
                .map(GalleryCase::text).collect(Collectors.joining("\n"));
    }

    private static String text(StepResult result) {
        String unmet = result.expectations().stream().filter(each -> !each.met()).map(ExpectationResult::text)
                .collect(Collectors.joining("; "));
        return result.step().getId() + ": " + result.outcome() + " " + result.outcome().text() + "; " + unmet;
    }

    @Override
    public String toString() {
        return entry.id();
    }
}
