/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.edit.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.Test;
import org.liveupdate.model.edit.ScenarioAdapterFactory;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.scenario.PreserveFile;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.liveupdate.model.scenario.ScenarioPackage;
import org.liveupdate.model.scenario.Session;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.model.scenario.UserProcess;

class StepCommandsTest {
    private final BasicCommandStack stack = new BasicCommandStack();
    private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(new ScenarioAdapterFactory(),
            stack, ScenarioFiles.resourceSet());
    private final Scenario scenario = ScenarioFactory.eINSTANCE.createScenario();

    StepCommandsTest() {
        for (int i = 0; i < 6; i++) {
            Step step = ScenarioFactory.eINSTANCE.createCheck();
            step.setId("s" + i);
            scenario.getSteps().add(step);
        }
        ScenarioFiles.contain(scenario, "test");
    }

    private String order() {
        StringBuilder order = new StringBuilder();
        scenario.getSteps().forEach(step -> order.append(step.getId().substring(1)));
        return order.toString();
    }

    private List<Step> steps(int... indexes) {
        List<Step> steps = new ArrayList<>();
        for (int index : indexes) {
            steps.add(scenario.getSteps().get(index));
        }
        return steps;
    }

    private void run(Command command) {
        assertTrue(command.canExecute());
        String before = order();
        stack.execute(command);
        String after = order();
        stack.undo();
        assertEquals(before, order(), "undo");
        stack.redo();
        assertEquals(after, order(), "redo");
    }

    @Test
    void stepsMovePastTheirNeighbour() {
        run(StepCommands.move(domain, scenario, steps(1), true));
        assertEquals("021345", order());
        run(StepCommands.move(domain, scenario, steps(3, 4), false));
        assertEquals("023415", order());
    }

    @Test
    void scatteredStepsMoveTogether() {
        run(StepCommands.move(domain, scenario, steps(4, 0, 2), true));
        assertEquals("135024", order());
    }

    @Test
    void stepsAtTheEndsDoNotMove() {
        assertFalse(StepCommands.move(domain, scenario, steps(0), false).canExecute());
        assertFalse(StepCommands.move(domain, scenario, steps(5), true).canExecute());
        assertFalse(StepCommands.move(domain, scenario, List.of(), true).canExecute());
    }

    @Test
    void stepsMoveToAPlaceOfThePresentOrder() {
        run(StepCommands.moveTo(domain, scenario, steps(0, 1), 4));
        assertEquals("230145", order());
        run(StepCommands.moveTo(domain, scenario, steps(5), 0));
        assertEquals("523014", order());
        assertFalse(StepCommands.moveTo(domain, scenario, steps(2), 3).canExecute());
    }

    @Test
    void copiesStandBehindTheLastAndHaveIdsOfTheirOwn() {
        run(StepCommands.duplicate(domain, scenario, steps(3, 1)));
        assertEquals(8, scenario.getSteps().size());
        assertEquals(8, scenario.getSteps().stream().map(Step::getId).distinct().count());
        assertEquals("s3", scenario.getSteps().get(3).getId());
        assertEquals("s4", scenario.getSteps().get(6).getId());
    }

    @Test
    void deletedStepsComeBackInTheirOrder() {
        run(StepCommands.delete(domain, scenario, steps(4, 2, 0)));
        assertEquals("135", order());
        assertFalse(StepCommands.delete(domain, scenario, List.of()).canExecute());
    }

    @Test
    void switchGoesOnWhenAnyIsOff() {
        scenario.getSteps().get(1).setDisabled(true);
        stack.execute(StepCommands.toggle(domain, steps(1, 2), ScenarioPackage.Literals.STEP__DISABLED));
        assertTrue(scenario.getSteps().get(1).isDisabled() && scenario.getSteps().get(2).isDisabled());
        assertEquals("Switch Disabled On", stack.getUndoCommand().getLabel());
        stack.execute(StepCommands.toggle(domain, steps(1, 2), ScenarioPackage.Literals.STEP__DISABLED));
        assertFalse(scenario.getSteps().get(1).isDisabled() || scenario.getSteps().get(2).isDisabled());
    }

    @Test
    void newStepTakesWhatThereIsOnlyOneOf() {
        UserProcess process = ScenarioFactory.eINSTANCE.createUserProcess();
        Session session = ScenarioFactory.eINSTANCE.createSession();
        process.getObjects().add(session);
        process.getObjects().add(ScenarioFactory.eINSTANCE.createMemfd());
        scenario.getProcesses().add(process);

        PreserveFile step = (PreserveFile) StepCommands.create(ScenarioPackage.Literals.PRESERVE_FILE, scenario);

        assertSame(session, step.getSession());
        assertEquals(null, step.getFile(), "one of two");
        run(StepCommands.insert(domain, scenario, 2, List.of(step)));
        assertSame(step, scenario.getSteps().get(2));
        assertEquals("Insert Preserve File", stack.getUndoCommand().getLabel());
    }

    @Test
    void everyKindIsInOneGroup() {
        List<EClass> all = new ArrayList<>();
        for (StepGroup group : StepGroup.values()) {
            assertFalse(group.kinds().isEmpty(), group.name());
            assertFalse(group.label().contains("."), group.label());
            all.addAll(group.kinds());
        }
        assertEquals(StepGroup.concrete(ScenarioPackage.Literals.STEP).size(), all.size());
        assertEquals(all.size(), all.stream().distinct().count());
    }
}
