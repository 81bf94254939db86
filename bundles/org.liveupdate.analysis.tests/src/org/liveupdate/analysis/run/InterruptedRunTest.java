/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liveupdate.abi.Progress;
import org.liveupdate.kernel.base.Errno;
import org.liveupdate.kernel.base.KernelLog.Severity;
import org.liveupdate.kernel.machine.MachineState;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.Check;
import org.liveupdate.model.scenario.FailAllocation;
import org.liveupdate.model.scenario.Kexec;
import org.liveupdate.model.scenario.KexecStage;
import org.liveupdate.model.scenario.KillProcess;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.model.template.ScenarioTemplates;
import org.liveupdate.model.template.ScenarioTemplates.Template;

/** The program dies, or the machine is rebooted, after every single step: nothing may be left behind or go wrong. */
class InterruptedRunTest {

    static List<Template> templates() {
        return ScenarioTemplates.all();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aProgramThatDiesLeavesNothingBehind(Template template) {
        int steps = beforeKexec(template.create());
        for (int made = 1; made <= steps; made++) {
            Scenario scenario = cut(template, made);
            KillProcess kill = ScenarioFactory.eINSTANCE.createKillProcess();
            kill.setProcess(scenario.getProcesses().get(0));
            scenario.getSteps().add(kill);
            ScenarioRun run = run(scenario);
            String where = template.id() + ", killed after step " + made;
            Books first = run.start().books();
            Books last = run.results().get(made).moment().books();
            assertEquals(first.serialized(), last.serialized(), where);
            assertEquals(last.tables(), last.accounted(), where);
            assertEquals(0, last.outgoing(), where);
            assertNothingWrong(run, where);
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aMachineCanBeRebootedAfterAnyStep(Template template) {
        int steps = beforeKexec(template.create());
        for (int made = 1; made <= steps; made++) {
            Scenario scenario = cut(template, made);
            Kexec kexec = ScenarioFactory.eINSTANCE.createKexec();
            kexec.setUntil(KexecStage.BOOT);
            scenario.getSteps().add(kexec);
            ScenarioRun run = run(scenario);
            String where = template.id() + ", rebooted after step " + made;
            assertEquals(MachineState.RUNNING, run.machine().state(), where + ": " + run.results().get(made).outcome());
            assertEquals(1, run.machine().kernel().number(), where);
            Books books = run.results().get(made).moment().books();
            assertEquals(books.tables(), books.accounted(), where);
            assertNothingWrong(run, where);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "scalable"})
    void aFailedAllocationLeavesEverythingAsItWas(String id) {
        Template template = ScenarioTemplates.find(id).orElseThrow();
        int steps = beforeKexec(template.create());
        int failures = 0;
        for (int made = 0; made < steps; made++) {
            for (int nth = 1;; nth++) {
                Scenario scenario = cut(template, made + 1);
                FailAllocation fail = ScenarioFactory.eINSTANCE.createFailAllocation();
                fail.setNth(nth);
                scenario.getSteps().add(made, fail);
                ScenarioRun run = run(scenario);
                StepResult failed = run.results().get(made + 1);
                if (failed.outcome().isDone()) {
                    break;
                }
                String where = id + ", allocation " + nth + " of step " + (made + 1) + ": " + failed.outcome();
                assertTrue(failed.outcome().is(Errno.ENOMEM), where);
                Books before = run.results().get(made).moment().books();
                Books after = failed.moment().books();
                assertEquals(before.serialized(), after.serialized(), where);
                assertEquals(after.tables(), after.accounted(), where);
                assertNothingWrong(run, where);
                failures++;
            }
        }
        assertTrue(failures > 50, "only " + failures + " allocations failed");
    }

    private static int beforeKexec(Scenario scenario) {
        int count = 0;
        for (Step step : scenario.getSteps()) {
            if (step instanceof Kexec) {
                break;
            }
            count++;
        }
        return count;
    }

    /** The first steps of a template, without anything that looks into memory, which would take most of the time. */
    private static Scenario cut(Template template, int steps) {
        Scenario scenario = template.create();
        scenario.getMachine().getKernel().setBehaviour(Behaviour.REVIEWED);
        while (scenario.getSteps().size() > steps) {
            scenario.getSteps().remove(scenario.getSteps().size() - 1);
        }
        scenario.getSteps().forEach(step -> step.getExpectations().clear());
        scenario.getSteps().stream().filter(Check.class::isInstance).forEach(step -> step.setDisabled(true));
        return scenario;
    }

    private static ScenarioRun run(Scenario scenario) {
        ScenarioRun run = new ScenarioRun(scenario);
        run.runTo(Integer.MAX_VALUE, Progress.NONE);
        return run;
    }

    private static void assertNothingWrong(ScenarioRun run, String where) {
        for (Severity severity : List.of(Severity.WARN, Severity.MISUSE, Severity.LOCKING, Severity.PANIC)) {
            assertTrue(run.machine().context().log().lines(severity).isEmpty(),
                    where + ": " + run.machine().context().log().lines(severity));
        }
    }
}
