/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.Hex;
import org.liveupdate.abi.Problem;
import org.liveupdate.abi.Progress;
import org.liveupdate.abi.iommu.FieldPath;
import org.liveupdate.abi.layout.Struct;
import org.liveupdate.decode.Placement;
import org.liveupdate.model.gallery.Gallery;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.CorruptField;
import org.liveupdate.model.scenario.ExpectErrno;
import org.liveupdate.model.scenario.ExpectField;
import org.liveupdate.model.scenario.Invariant;
import org.liveupdate.model.scenario.Kexec;
import org.liveupdate.model.scenario.KexecStage;
import org.liveupdate.model.scenario.KillProcess;
import org.liveupdate.model.scenario.PreserveFile;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.model.scenario.VfioCdev;
import org.liveupdate.model.template.ScenarioTemplates;

class RunInvariantsTest {

    private static Scenario first(String... findings) {
        Scenario scenario = ScenarioTemplates.find("first").orElseThrow().create();
        scenario.getMachine().getKernel().setBehaviour(Behaviour.CHOSEN);
        scenario.getMachine().getKernel().getFindings().clear();
        scenario.getMachine().getKernel().getFindings().addAll(List.of(findings));
        return scenario;
    }

    private static List<StepResult> run(Scenario scenario) {
        return new ScenarioRun(scenario).runTo(Integer.MAX_VALUE, Progress.NONE);
    }

    private static int index(Scenario scenario, Predicate<Step> which) {
        for (int i = 0; i < scenario.getSteps().size(); i++) {
            if (which.test(scenario.getSteps().get(i))) {
                return i;
            }
        }
        throw new AssertionError("no such step");
    }

    /** Switches a step off, and everything that is expected. */
    private static void trim(Scenario scenario, int from) {
        scenario.getSteps().subList(from, scenario.getSteps().size()).forEach(step -> step.setDisabled(true));
        scenario.getSteps().forEach(step -> step.getExpectations().clear());
    }

    private static void kill(Scenario scenario, int at) {
        KillProcess kill = ScenarioFactory.eINSTANCE.createKillProcess();
        kill.setId("kill");
        kill.setProcess(scenario.getProcesses().get(0));
        scenario.getSteps().add(at, kill);
    }

    @Test
    void everyStepOfAGoodRunIsCheckedAndBreaksNothing() {
        for (StepResult result : run(first())) {
            assertEquals(new InvariantVerdict(true, List.of()), result.invariants(), result.step().getId());
        }
    }

    @Test
    void theStepThatBreaksAnInvariantTellsWhichAndHow() throws IOException {
        Scenario scenario = Gallery.find().orElseThrow().find("F10").orElseThrow().open();
        int kexec = index(scenario, step -> step.getId().equals("boot-the-next-kernel"));
        List<StepResult> results = run(scenario);
        assertTrue(results.get(kexec - 1).invariants().broken().isEmpty());
        BrokenInvariant dma = results.get(kexec).invariants().of(Invariant.DMA_UNDISTURBED).orElseThrow();
        assertEquals(kexec, dma.since());
        Breach breach = dma.added().get(0);
        assertTrue(breach.text().contains("found fault 0x6 (page table does not allow reading)"), dma.toString());
        assertTrue(breach.text().contains(" at " + Hex.of(breach.address()) + ":"), dma.toString());
    }

    @Test
    void givingUpBeforeKexecEndsThePromise() {
        Scenario scenario = first();
        int device = index(scenario, step -> step instanceof PreserveFile preserve
                && preserve.getFile() instanceof VfioCdev);
        trim(scenario, device + 1);
        kill(scenario, device + 1);
        StepResult killed = run(scenario).get(device + 1);
        assertTrue(killed.outcome().isDone());
        assertEquals(List.of(), killed.invariants().broken());
    }

    @Test
    void aStepThatIsSwitchedOffOrNotReachedBreaksNothing() {
        Scenario scenario = first();
        scenario.getSteps().get(2).setDisabled(true);
        List<StepResult> results = run(scenario);
        assertTrue(results.get(2).invariants().checked());
        assertTrue(results.get(2).invariants().fresh().isEmpty());
    }

    @Test
    void onlyWhatIsExpectedIsCheckedIfThatIsWished() {
        Scenario scenario = first("X09");
        ScenarioRun run = new ScenarioRun(scenario, InvariantChecks.EXPECTED);
        assertFalse(run.checksInvariants());
        assertTrue(run.runTo(Integer.MAX_VALUE, Progress.NONE).stream()
                .allMatch(result -> result.invariants().equals(InvariantVerdict.NOT_CHECKED)));
    }

    @Test
    void verdictsStayWhenALaterStepIsEdited() {
        Scenario scenario = first("X09");
        int kexec = index(scenario, step -> step instanceof Kexec each && each.getUntil() == KexecStage.BOOT);
        ScenarioPlayer player = new ScenarioPlayer(scenario);
        player.jump(kexec + 1, Progress.NONE);
        InvariantVerdict verdict = player.results().get(kexec).invariants();
        assertFalse(verdict.broken().isEmpty());
        CorruptField corrupt = ScenarioFactory.eINSTANCE.createCorruptField();
        corrupt.setId("corrupt");
        corrupt.setStructure("iommu_ser");
        corrupt.setField("hdr.flags");
        corrupt.setValue(0);
        scenario.getSteps().add(kexec + 1, corrupt);
        assertEquals(kexec + 1, player.update(scenario));
        assertEquals(verdict, player.results().get(kexec).invariants());
        player.forward(Progress.NONE);
        BrokenInvariant leak = player.results().get(kexec + 1).invariants().of(Invariant.NO_LEAKS).orElseThrow();
        assertEquals(kexec, leak.since(), "still the same defect");
        assertTrue(leak.added().isEmpty(), leak.toString());
    }

    @Test
    void whatIsExpectedOfMemoryTellsWhereItWasLookedFor() {
        Scenario scenario = first();
        int preserved = index(scenario, step -> step instanceof Kexec) - 1;
        ExpectField field = ScenarioFactory.eINSTANCE.createExpectField();
        field.setStructure("iommu_ser");
        field.setField("token");
        field.setValue("0x77");
        ExpectErrno errno = ScenarioFactory.eINSTANCE.createExpectErrno();
        scenario.getSteps().get(preserved).getExpectations().addAll(List.of(field, errno));
        StepResult result = run(scenario).get(preserved);
        List<ExpectationResult> found = result.expectations().subList(result.expectations().size() - 2,
                result.expectations().size());
        Placement place = Structures.named(result.moment().inspect(Progress.NONE), "iommu_ser").get(0);
        Struct struct = place.layout().at(result.moment().inspect(Progress.NONE).memory(), place.address())
                .orElseThrow();
        assertFalse(found.get(0).met());
        assertEquals(FieldPath.of("token").address(struct), found.get(0).address());
        assertEquals(Problem.NO_ADDRESS, found.get(1).address());
    }
}
