/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.liveupdate.model.scenario.Errno;
import org.liveupdate.model.scenario.ExpectErrno;
import org.liveupdate.model.scenario.Machine;
import org.liveupdate.model.scenario.MapFile;
import org.liveupdate.model.scenario.Mapping;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.scenario.ScenarioFactory;
import org.liveupdate.model.scenario.Step;
import org.liveupdate.model.template.ScenarioTemplates;

/** A good scenario with two units, which each test changes, and what it has to find then. */
abstract class ChangedScenario {
    static final ScenarioFactory MAKE = ScenarioFactory.eINSTANCE;

    Scenario scenario;
    Machine machine;

    private final Set<Code> seen;

    ChangedScenario(Set<Code> seen) {
        this.seen = seen;
    }

    @BeforeEach
    void setUp() {
        scenario = ScenarioTemplates.find("two-units").orElseThrow().create();
        machine = scenario.getMachine();
    }

    final <T extends EObject> T get(Class<T> type, String id) {
        return type.cast(scenario.eResource().getEObject(id));
    }

    private void check(Scenario scenario, Code code, EObject object, String... words) {
        List<ScenarioProblem> problems = ScenarioValidator.validate(scenario);
        assertEquals(List.of(code), problems.stream().map(ScenarioProblem::code).distinct().toList(),
                problems.toString());
        assertTrue(problems.stream().anyMatch(problem -> problem.object() == object), problems.toString());
        for (String word : words) {
            assertTrue(problems.stream().anyMatch(problem -> problem.message().contains(word)), problems.toString());
        }
        seen.add(code);
    }

    final void only(Code code, EObject object, String... words) {
        check(scenario, code, object, words);
    }

    final void contains(Code code, EObject object) {
        List<ScenarioProblem> problems = ScenarioValidator.validate(scenario);
        assertTrue(problems.stream().anyMatch(problem -> problem.code() == code && problem.object() == object),
                problems.toString());
        seen.add(code);
    }

    final void good() {
        assertEquals(List.of(), ScenarioValidator.validate(scenario));
    }

    final <T extends Step> T before(String id, T step) {
        scenario.getSteps().add(scenario.getSteps().indexOf(get(Step.class, id)), step);
        return step;
    }

    final <T extends Step> T last(T step) {
        scenario.getSteps().add(step);
        return step;
    }

    static <T extends Step> T failing(T step, Errno errno) {
        ExpectErrno expected = MAKE.createExpectErrno();
        expected.setErrno(errno);
        step.getExpectations().add(expected);
        return step;
    }

    final MapFile map(Mapping mapping) {
        MapFile step = MAKE.createMapFile();
        step.setMapping(mapping);
        return step;
    }
}
