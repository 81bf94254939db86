/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.abi.Progress;
import org.liveupdate.model.scenario.Behaviour;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.template.ScenarioTemplates;
import org.liveupdate.model.template.ScenarioTemplates.Template;

class ScenarioRunTest {

    static List<Template> templates() {
        return ScenarioTemplates.all();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void meetsAllExpectationsOfATemplate(Template template) {
        Scenario scenario = template.create();
        scenario.getMachine().getKernel().setBehaviour(Behaviour.REVIEWED);
        ScenarioRun run = new ScenarioRun(scenario);
        assertTrue(run.boot().isDone(), run.boot().toString());
        run.runTo(Integer.MAX_VALUE, Progress.NONE);
        StringBuilder text = new StringBuilder();
        for (StepResult result : run.results()) {
            text.append(result.index() + 1).append(' ').append(result.step().eClass().getName()).append(" = ")
                    .append(result.outcome()).append(' ').append(result.outcome().text()).append('\n');
            result.expectations().stream().filter(each -> !each.met()).forEach(each -> text.append("   ")
                    .append(each.text())
                    .append('\n'));
        }
        assertTrue(run.isMet(), text.toString());
        assertFalse(run.hasNext());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void givesTheSameResultsAgain(Template template) {
        assertEquals(trace(template), trace(template));
    }

    private static String trace(Template template) {
        ScenarioRun run = new ScenarioRun(template.create());
        StringBuilder text = new StringBuilder();
        for (StepResult result : run.runTo(Integer.MAX_VALUE, Progress.NONE)) {
            result.events().forEach(event -> text.append(event.line()).append('\n'));
        }
        return text.toString();
    }
}
