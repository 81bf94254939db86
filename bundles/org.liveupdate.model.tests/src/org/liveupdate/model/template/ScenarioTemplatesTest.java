/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.file.ScenarioResource;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.validate.ScenarioValidator;

class ScenarioTemplatesTest {
    static List<ScenarioTemplates.Template> all() {
        return ScenarioTemplates.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isValid(ScenarioTemplates.Template template) {
        assertEquals(List.of(), ScenarioValidator.validate(template.create()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void isTheSameAfterSavingAndLoading(ScenarioTemplates.Template template) throws IOException {
        Scenario scenario = template.create();
        String text = ScenarioFiles.text((ScenarioResource) scenario.eResource());
        ScenarioResource again = ScenarioFiles.parse("a", text);
        assertEquals(List.of(), again.getErrors());
        assertTrue(EcoreUtil.equals(scenario, again.scenario()));
        assertEquals(text, ScenarioFiles.text(again));
        assertEquals(text, ScenarioFiles.text((ScenarioResource) template.create().eResource()), "made again");
    }

    @Test
    void everyUseMakesAScenarioOfItsOwn() {
        ScenarioTemplates.Template template = ScenarioTemplates.find("first").orElseThrow();
        assertNotSame(template.create(), template.create());
        assertTrue(ScenarioTemplates.find("walrus").isEmpty());
    }

    @Test
    void stepsHaveIdsThatSayWhatTheyDo() {
        Scenario scenario = ScenarioTemplates.find("first").orElseThrow().create();
        List<String> ids = scenario.getSteps().stream().map(step -> step.getId()).toList();
        assertTrue(ids.containsAll(List.of("open-file-liveupdate", "create-session-vm-1", "create-memfd-guest-memory",
                "attach-device-nic-file", "map-file-guest-mapping", "preserve-file-iommufd", "kexec-1", "kexec-2")),
                ids.toString());
    }
}
