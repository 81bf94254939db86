/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.run.Moment;
import org.liveupdate.analysis.run.ScenarioRun;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.analysis.state.Sample;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.file.ScenarioResource;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.Iommufd;
import org.liveupdate.model.scenario.Kexec;
import org.liveupdate.model.scenario.KexecStage;
import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.Memfd;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.model.template.ScenarioTemplates;
import org.liveupdate.model.validate.ScenarioValidator;

class ScenarioFromCaptureTest {

    private static CapturedScenario make(String name) {
        return new ScenarioFromCapture(name, new Sample(name).inspect()).run();
    }

    /** Runs a scenario to its end, in which every step succeeds, and decodes what is in memory then. */
    private static Inspection run(Scenario scenario) {
        assertEquals(List.of(), ScenarioValidator.validate(scenario));
        ScenarioRun run = new ScenarioRun(scenario);
        assertTrue(run.boot().isDone(), run.boot().toString());
        run.runTo(Integer.MAX_VALUE, Progress.NONE);
        for (StepResult result : run.results()) {
            assertTrue(result.outcome().isDone(),
                    () -> result.step().getId() + ": " + result.outcome() + " " + result.outcome().text());
        }
        return last(run).inspect(Progress.NONE);
    }

    private static Moment last(ScenarioRun run) {
        return run.results().isEmpty() ? run.start() : run.results().get(run.results().size() - 1).moment();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kho-luo-handover", "kho-luo-preserved", "later-legacy-hotplug-th",
        "later-scalable-ss-rich-th", "legacy-61-q72", "legacy-debugfs-73self-q11", "scalable-fs-debugfs-73self-q11",
        "scalable-ss-61-q72", "v1-legacy-hotplug-th", "v1-legacy-rich-t1", "v1-legacy-rich-t2", "v1-legacy-rich-th",
        "v1-scalable-fs-selftest-th"})
    void theLastMomentOfTheScenarioShowsWhatTheCaptureShows(String name) throws IOException {
        Inspection captured = new Sample(name).inspect();
        CapturedScenario made = new ScenarioFromCapture(name, captured).run();
        assertFalse(made.unknown().isEmpty());
        assertEquals(List.of(), StateComparison.of(captured, run(made.scenario())));
        ScenarioResource again = ScenarioFiles.parse("again",
                ScenarioFiles.text((ScenarioResource) made.scenario().eResource()));
        assertEquals(List.of(), again.getErrors());
        assertTrue(EcoreUtil.equals(made.scenario(), again.getContents().get(0)));
    }

    @Test
    void anEntryThatADefectLeftIsSaidAndNotRebuilt() {
        Inspection captured = new Sample("v1-legacy39-tomb-th").inspect();
        CapturedScenario made = new ScenarioFromCapture("tomb", captured).run();
        assertEquals(List.of("X04"), made.scenario().getMachine().getKernel().getFindings());
        assertEquals(List.of("-preserved 00:05.0: domain, level 2"),
                StateComparison.of(captured, run(made.scenario())));
    }

    @Test
    void aDefectOfWhichTheImageShowsTracesIsTheKernels() {
        CapturedScenario made = make("v1-scalable-fs-selftest-t2");
        assertEquals(Behaviour.CHOSEN, made.scenario().getMachine().getKernel().getBehaviour());
        assertEquals(List.of("X12"), made.scenario().getMachine().getKernel().getFindings());
        Inspection rebuilt = run(made.scenario());
        assertEquals(List.of("+unit 0xfed90000 device 00:05.0 PASID 0: fs, 4 levels, 0x100000000-0x100100000 rw"),
                StateComparison.of(new Sample("v1-scalable-fs-selftest-t2").inspect(), rebuilt),
                "the freed directory is not used anew by then");
    }

    @Test
    void theKexecGoesAsFarAsTheImageShows() {
        assertEquals(KexecStage.GAP, kexec(make("v1-legacy-rich-th").scenario()));
        assertEquals(KexecStage.BOOT, kexec(make("v1-legacy-rich-t2").scenario()));
        assertEquals(KexecStage.SERIALIZE, kexec(make("kho-luo-handover").scenario()));
        assertTrue(make("v1-legacy-rich-t1").scenario().getSteps().stream().noneMatch(Kexec.class::isInstance));
    }

    private static KexecStage kexec(Scenario scenario) {
        return scenario.getSteps().stream().filter(Kexec.class::isInstance).map(Kexec.class::cast).findFirst()
                .orElseThrow().getUntil();
    }

    @Test
    void pagesThatLieScatteredBecomeOneMapping() {
        Iommufd iommufd = iommufds(make("v1-legacy-rich-th").scenario()).get(1);
        assertEquals(1, iommufd.getIoases().size());
        List<Mapping> mappings = iommufd.getIoases().get(0).getMappings();
        assertEquals(1, mappings.size());
        assertEquals(3 << 20, mappings.get(0).getLength());
        assertEquals("memfd 0x20 of vm-b", mappings.get(0).getMemfd().getName());
    }

    private static List<Iommufd> iommufds(Scenario scenario) {
        return scenario.getProcesses().get(0).getObjects().stream().filter(Iommufd.class::isInstance)
                .map(Iommufd.class::cast).toList();
    }

    @Test
    void memoryOfNoKnownFileIsSharedByTablesThatShowTheSamePages() {
        Scenario scenario = make("legacy-debugfs-73self-q11").scenario();
        List<Memfd> memory = scenario.getProcesses().get(0).getObjects().stream().filter(Memfd.class::isInstance)
                .map(Memfd.class::cast).toList();
        assertEquals(List.of("memory", "large pages"), memory.stream().map(Memfd::getName).toList());
        assertEquals(36 * (2L << 20), memory.get(1).getSize(), "34 of 00:06.0 and 2 of 02:00.0");
        assertEquals(9, memory.get(1).getFolioOrder());
        assertTrue(memory.stream().allMatch(memfd -> memfd.getUnknown().contains("size")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two-units", "scalable"})
    void everyMomentOfASimulationComesBackAsItWas(String template) {
        Scenario scenario = ScenarioTemplates.find(template).orElseThrow().create();
        ScenarioRun run = new ScenarioRun(scenario);
        run.runTo(Integer.MAX_VALUE, Progress.NONE);
        for (StepResult result : run.results()) {
            Step step = result.step();
            Inspection moment = result.moment().inspect(Progress.NONE);
            Scenario made = new ScenarioFromCapture(step.getId(), moment).run().scenario();
            assertEquals(List.of(), StateComparison.of(moment, run(made)), () -> "after " + step.getId());
        }
    }
}
