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

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.run.Moment;
import org.liveupdate.analysis.run.ScenarioRun;
import org.liveupdate.analysis.run.StepResult;
import org.liveupdate.analysis.state.Sample;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.file.ScenarioResource;
import org.liveupdate.model.scenario.Iommufd;
import org.liveupdate.model.scenario.PreserveFile;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.TranslationMode;
import org.liveupdate.model.template.ScenarioTemplates;
import org.liveupdate.model.validate.ScenarioProblem;
import org.liveupdate.model.validate.ScenarioValidator;

class ScenarioFromCaptureTest {

    private static List<ScenarioProblem> errors(Scenario scenario) {
        return ScenarioValidator.validate(scenario).stream()
                .filter(problem -> problem.code().severity() == Diagnostic.ERROR).toList();
    }

    @ParameterizedTest
    @CsvSource({"kho-luo-handover, 4440064", "later-legacy-hotplug-th, 1048576", "scalable-ss-61-q72, 94846976",
        "v1-legacy-rich-t2, 0", "v1-legacy-rich-th, 13639680", "v1-scalable-fs-selftest-t2, 0"})
    void aCaptureBecomesAValidScenarioThatRuns(String name, long mapped) throws IOException {
        Inspection inspection = new Sample(name).inspect();
        CapturedScenario made = new ScenarioFromCapture(name, inspection).run();
        Scenario scenario = made.scenario();
        assertEquals(List.of(), errors(scenario));
        assertFalse(made.unknown().isEmpty());
        ScenarioResource resource = (ScenarioResource) scenario.eResource();
        ScenarioResource again = ScenarioFiles.parse("again", ScenarioFiles.text(resource));
        assertEquals(List.of(), again.getErrors());
        assertTrue(EcoreUtil.equals(scenario, again.getContents().get(0)));
        ScenarioRun run = new ScenarioRun(scenario);
        assertTrue(run.boot().isDone(), run.boot().toString());
        run.runTo(Integer.MAX_VALUE, Progress.NONE);
        StringBuilder failed = new StringBuilder();
        for (StepResult result : run.results()) {
            if (!result.outcome().isDone() && !(result.step() instanceof PreserveFile)) {
                failed.append(result.step().getId()).append(": ").append(result.outcome()).append(' ')
                        .append(result.outcome().text()).append('\n');
            }
        }
        assertEquals("", failed.toString());
        if (run.results().stream().allMatch(result -> result.outcome().isDone())) {
            assertEquals(mapped, mapped(last(run).inspect(Progress.NONE)));
        }
    }

    private static Moment last(ScenarioRun run) {
        return run.results().isEmpty() ? run.start() : run.results().get(run.results().size() - 1).moment();
    }

    private static long mapped(Inspection inspection) {
        return inspection.pageTables().stream().mapToLong(table -> table.mappedBytes()).sum();
    }

    @Test
    void aMomentOfASimulationComesBackAsItWas() {
        Scenario template = ScenarioTemplates.find("two-units").orElseThrow().create();
        template.getSteps().forEach(step -> step.getExpectations().clear());
        ScenarioRun run = new ScenarioRun(template);
        int kexec = 0;
        while (!(template.getSteps().get(kexec) instanceof org.liveupdate.model.scenario.Kexec)) {
            kexec++;
        }
        run.runTo(kexec + 1, Progress.NONE);
        Inspection gap = last(run).inspect(Progress.NONE);
        Scenario scenario = new ScenarioFromCapture("gap", gap).run().scenario();
        assertEquals(List.of(), errors(scenario));
        assertEquals(2, scenario.getMachine().getUnits().size());
        assertEquals(TranslationMode.LEGACY, scenario.getMachine().getUnits().get(0).getMode());
        Iommufd iommufd = scenario.getProcesses().get(0).getObjects().stream().filter(Iommufd.class::isInstance)
                .map(Iommufd.class::cast).findFirst().orElseThrow();
        assertEquals(2, iommufd.getIoases().size());
        assertTrue(iommufd.getIoases().get(0).getMappings().stream()
                .allMatch(mapping -> mapping.getMemfd() != null));
        assertEquals(64 << 20, iommufd.getIoases().get(0).getMappings().get(0).getMemfd().getSize());
        ScenarioRun again = new ScenarioRun(scenario);
        again.runTo(Integer.MAX_VALUE, Progress.NONE);
        again.results().forEach(result -> assertTrue(result.outcome().isDone(),
                result.step() + " " + result.outcome() + " " + result.outcome().text()));
        Inspection preserved = last(again).inspect(Progress.NONE);
        assertEquals(gap.state().iommu().orElseThrow().liveDevices().size(),
                preserved.state().iommu().orElseThrow().liveDevices().size());
        assertEquals(mapped(gap), mapped(preserved));
    }
}
