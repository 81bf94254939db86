/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.run.InvariantChecks;
import org.liveupdate.analysis.run.ScenarioRun;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.model.scenario.AddDevice;
import org.liveupdate.model.scenario.AttachPasid;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.CorruptField;
import org.liveupdate.model.scenario.DriverCall;
import org.liveupdate.model.scenario.Kernel;
import org.liveupdate.model.scenario.RemoveDevice;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.Step;

class GalleryInvariantsTest {

    /** Wrong on purpose, or changing after preserving what shutdown takes care of. */
    private static final Set<Class<? extends Step>> DISTURBING = Set.of(DriverCall.class, CorruptField.class,
            AddDevice.class, RemoveDevice.class, AttachPasid.class);

    static List<GalleryCase> all() {
        return GalleryCase.all();
    }

    private static List<StepResult> run(Scenario scenario, Behaviour behaviour, List<String> findings) {
        Kernel kernel = scenario.getMachine().getKernel();
        kernel.setBehaviour(behaviour);
        kernel.getFindings().clear();
        kernel.getFindings().addAll(findings);
        return new ScenarioRun(scenario, InvariantChecks.EVERY_STEP).runTo(Integer.MAX_VALUE, Progress.NONE);
    }

    @ParameterizedTest
    @MethodSource("all")
    void theReviewedKernelBreaksNothingByItself(GalleryCase scenario) {
        List<String> broken = new ArrayList<>();
        for (StepResult result : run(scenario.scenario(), Behaviour.REVIEWED, List.of())) {
            if (DISTURBING.stream().noneMatch(kind -> kind.isInstance(result.step()))) {
                result.invariants().fresh().forEach(each -> broken.add(result.step().getId() + " " + each));
            }
        }
        assertEquals(List.of(), broken);
    }

    @ParameterizedTest
    @CsvSource({"F03, preserve-iommufd, no-sleep-in-atomic", "F10, boot-the-next-kernel, dma-undisturbed",
        "F27, kexec-to-the-gap, no-unpreserved-dma", "F28, preserve-nic, no-sleep-in-atomic",
        "X04, close-session, abi-conformance", "X06, kexec-to-the-gap, dma-undisturbed", "X09, kexec, no-leaks",
        "X12, create-other-memory, dma-undisturbed", "X16, close-session, no-leaks"})
    void theFindingBreaksAnInvariantInItsStep(String finding, String step, String invariant) {
        GalleryCase scenario = all().stream().filter(each -> each.toString().equals(finding)).findFirst().orElseThrow();
        Set<String> found = new TreeSet<>();
        for (StepResult result : run(scenario.scenario(), Behaviour.CHOSEN, List.of(finding))) {
            result.invariants().fresh().forEach(each -> found.add(result.step().getId() + " "
                    + each.invariant().getLiteral()));
        }
        assertTrue(found.contains(step + " " + invariant), found.toString());
    }
}
