/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.run.ScenarioRun;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.template.ScenarioTemplates;

class WholeStateTest {

    @Test
    void countsWhatThereIsAtAMoment() {
        Scenario scenario = ScenarioTemplates.find("first").orElseThrow().create();
        ScenarioRun run = new ScenarioRun(scenario);
        run.runTo(16, Progress.NONE);
        Map<String, String> values = new HashMap<>();
        WholeState state = new WholeState("here", run.results().get(15).moment().inspect(Progress.NONE));
        state.properties().get(0).properties().forEach(line -> values.put(line.name(), line.value()));
        assertEquals("here", values.get("Name"));
        assertEquals("1", values.get("VT-d units"));
        assertEquals("1", values.get("Devices"));
        assertTrue(Integer.parseInt(values.get("Preserved folios")) > 1, values.toString());
        assertTrue(state.address().isEmpty());
    }
}
