/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.state.KernelObject;
import org.liveupdate.decode.vtd.VtdDevice;
import org.liveupdate.kernel.machine.MachineState;
import org.liveupdate.kernel.machine.RebootStage;
import org.liveupdate.kernel.user.Outcome;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.Check;
import org.liveupdate.model.scenario.CorruptByte;
import org.liveupdate.model.scenario.ExpectInvariant;
import org.liveupdate.model.scenario.Invariant;
import org.liveupdate.model.scenario.IommuGeneration;
import org.liveupdate.model.scenario.Kernel;
import org.liveupdate.model.scenario.Kexec;
import org.liveupdate.model.scenario.KexecStage;
import org.liveupdate.model.scenario.KhoGeneration;
import org.liveupdate.model.scenario.LuoGeneration;
import org.liveupdate.model.scenario.OpenFile;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.liveupdate.model.template.ScenarioTemplates;

/** How far a kexec goes, which kernel it boots, and what is expected afterwards. */
class KexecStagesTest {

    private static final ScenarioFactory MAKE = ScenarioFactory.eINSTANCE;

    private Scenario scenario;
    private int kexec;

    @BeforeEach
    void template() {
        scenario = ScenarioTemplates.find("first").orElseThrow().create();
        kexec = 0;
        while (!(scenario.getSteps().get(kexec) instanceof Kexec)) {
            kexec++;
        }
    }

    private void quick() {
        scenario.getSteps().forEach(step -> step.getExpectations().clear());
    }

    private Kexec until(KexecStage stage) {
        Kexec step = MAKE.createKexec();
        step.setUntil(stage);
        return step;
    }

    private ScenarioRun run() {
        ScenarioRun run = new ScenarioRun(scenario);
        run.runTo(Integer.MAX_VALUE, Progress.NONE);
        return run;
    }

    private static List<String> functions(List<StepResult> results) {
        List<String> functions = new ArrayList<>();
        results.forEach(result -> result.events().forEach(event -> functions.add(event.function())));
        functions.removeIf(function -> function.equals("kernel_kexec"));
        return functions;
    }

    @Test
    void aKexecStopsAtEachStageAndTheNextStepGoesOn() {
        quick();
        List<String> atOnce = functions(run().results().subList(kexec, kexec + 1));
        scenario.getSteps().add(kexec, until(KexecStage.SERIALIZE));
        scenario.getSteps().add(kexec + 1, until(KexecStage.SHUTDOWN));
        ScenarioRun run = new ScenarioRun(scenario);
        run.runTo(kexec + 1, Progress.NONE);
        assertEquals(RebootStage.SERIALIZED, run.machine().rebooted());
        StepResult serialized = run.results().get(kexec);
        assertTrue(serialized.moment().inspect(Progress.NONE).state().serialized());
        assertTrue(serialized.moment().inspect(Progress.NONE).units().get(0).translationEnabled().orElseThrow());
        assertFalse(serialized.moment().objects().isEmpty());
        StepResult stopped = run.next(Progress.NONE);
        assertEquals(RebootStage.SHUT_DOWN, run.machine().rebooted());
        assertEquals(MachineState.RUNNING, run.machine().state());
        assertTrue(functions(List.of(stopped)).contains("machine_shutdown"));
        StepResult jumped = run.next(Progress.NONE);
        assertEquals(MachineState.GAP, jumped.moment().state());
        assertEquals(atOnce, functions(List.of(serialized, stopped, jumped)));
        run.runTo(Integer.MAX_VALUE, Progress.NONE);
        assertEquals(1, run.machine().kernel().number());
    }

    @Test
    void noProgramRunsOnceDevicesAreShutDown() {
        quick();
        scenario.getSteps().add(kexec, until(KexecStage.SHUTDOWN));
        OpenFile open = MAKE.createOpenFile();
        open.setFile(((OpenFile) scenario.getSteps().get(0)).getFile());
        scenario.getSteps().add(kexec + 1, open);
        ScenarioRun run = run();
        assertEquals(Outcome.Kind.PANICKED, run.results().get(kexec + 1).outcome().kind());
        assertTrue(run.results().get(kexec + 1).outcome().text().contains("does not run any more"));
    }

    @Test
    void anEarlierStageAfterALaterOneDoesNothing() {
        quick();
        scenario.getSteps().add(kexec, until(KexecStage.SHUTDOWN));
        scenario.getSteps().add(kexec + 1, until(KexecStage.SERIALIZE));
        scenario.getSteps().add(kexec + 3, until(KexecStage.SHUTDOWN));
        ScenarioRun run = run();
        assertEquals(List.of(), run.results().get(kexec + 1).events());
        assertEquals(List.of(), run.results().get(kexec + 3).events());
        assertEquals(1, run.machine().kernel().number());
    }

    @Test
    void theNextKernelHasItsOwnDefects() {
        quick();
        scenario.getMachine().getKernel().setBehaviour(Behaviour.REVIEWED);
        Kernel next = MAKE.createKernel();
        next.setBehaviour(Behaviour.POSTED);
        next.setIommu(IommuGeneration.V1);
        scenario.getMachine().setNextKernel(next);
        ScenarioRun run = new ScenarioRun(scenario);
        run.runTo(kexec, Progress.NONE);
        assertEquals(org.liveupdate.kernel.base.Behaviour.REVIEWED, run.machine().context().behaviour());
        run.runTo(Integer.MAX_VALUE, Progress.NONE);
        assertEquals(org.liveupdate.kernel.base.Behaviour.POSTED, run.machine().context().behaviour());
        assertEquals(org.liveupdate.kernel.base.Behaviour.POSTED, run.machine().kernel().context().behaviour());
        assertTrue(run.results().stream().allMatch(result -> result.outcome().kind() != Outcome.Kind.PANICKED));
        assertEquals(1, run.results().get(run.results().size() - 1).moment().inspect(Progress.NONE).state().units()
                .get(0).devices().size());
    }

    @Test
    void aNextKernelWithoutHandoverStartsFromNothing() {
        quick();
        Kernel next = MAKE.createKernel();
        next.setKhoEnabled(false);
        scenario.getMachine().setNextKernel(next);
        ScenarioRun run = run();
        assertEquals(1, run.machine().kernel().number());
        assertEquals(0, run.machine().kernel().kho().tree());
    }

    @Test
    void aNextKernelOfAnotherFormatRefusesWhatIsHandedOver() {
        quick();
        Kernel next = MAKE.createKernel();
        next.setKho(KhoGeneration.V1);
        next.setLuo(LuoGeneration.V1);
        scenario.getMachine().setNextKernel(next);
        ScenarioRun run = run();
        StringBuilder said = new StringBuilder();
        run.results().forEach(result -> result.log().forEach(line -> said.append(line).append('\n')));
        assertTrue(said.toString().contains("the handover FDT is \"kho-v4\", this kernel knows \"kho-v1\""),
                said.toString());
        assertEquals(1, run.machine().kernel().number());
        Moment last = run.results().get(run.results().size() - 1).moment();
        assertTrue(last.objects().stream().noneMatch(object -> object.kind() == KernelObject.Kind.SESSION));
    }

    @Test
    void anExpectationBehindAPanicIsNotReached() {
        scenario = ScenarioTemplates.find("hotplug").orElseThrow().create();
        scenario.getMachine().getKernel().setBehaviour(Behaviour.POSTED);
        ScenarioRun run = run();
        StepResult panic = run.results().stream()
                .filter(result -> result.outcome().kind() == Outcome.Kind.PANICKED).findFirst().orElseThrow();
        assertTrue(panic.isMet(), "it is expected");
        List<ExpectationResult> later = run.results().stream().filter(result -> result.index() > panic.index())
                .flatMap(result -> result.expectations().stream()).toList();
        assertFalse(later.isEmpty());
        later.forEach(each -> {
            assertFalse(each.met() || each.reached());
            assertEquals("not reached: the kernel panicked in step " + (panic.index() + 1), each.text());
        });
        assertEquals(run.results().stream().allMatch(StepResult::isMet), run.isMet());
        assertTrue(run.results().stream().filter(result -> result.index() > panic.index())
                .allMatch(StepResult::isMet));
    }

    @Test
    void anExpectationOfAStepThatIsSwitchedOffIsNotReached() {
        Check check = check(Invariant.NO_LEAKS, true);
        check.setDisabled(true);
        scenario.getSteps().add(0, check);
        StepResult result = new ScenarioRun(scenario).next(Progress.NONE);
        assertFalse(result.expectations().get(0).met() || result.expectations().get(0).reached());
        assertEquals("not reached: the step is switched off", result.expectations().get(0).text());
        assertTrue(result.isMet());
    }

    private static Check check(Invariant invariant, boolean holds) {
        Check check = MAKE.createCheck();
        ExpectInvariant expected = MAKE.createExpectInvariant();
        expected.setInvariant(invariant);
        expected.setHolds(holds);
        check.getExpectations().add(expected);
        return check;
    }

    @Test
    void afterBootADeviceThatNobodyAttachedMustNotReachMemory() {
        quick();
        scenario.getSteps().add(check(Invariant.NO_UNPRESERVED_DMA, true));
        ScenarioRun run = run();
        assertTrue(run.results().get(run.results().size() - 1).isMet());
        VtdDevice nic = run.results().get(run.results().size() - 1).moment().inspect(Progress.NONE).units().get(0)
                .devices().get(0);
        byte[] entry = run.machine().memory().bytes(nic.entryAddress(), 16).orElseThrow();
        for (int i = 0; i < entry.length; i++) {
            CorruptByte copy = MAKE.createCorruptByte();
            copy.setAddress(nic.entryAddress() + 8 * 16 + i);
            copy.setValue(entry[i] & 0xff);
            scenario.getSteps().add(copy);
        }
        scenario.getSteps().add(check(Invariant.NO_UNPRESERVED_DMA, false));
        run = run();
        StepResult last = run.results().get(run.results().size() - 1);
        assertTrue(last.isMet(), last.expectations().get(0).text());
        assertTrue(last.expectations().get(0).text().contains("00:07.0 was not preserved"),
                last.expectations().get(0).text());
    }
}
