/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import java.util.ArrayList;
import java.util.List;

import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.template.ScenarioTemplates;
import org.liveupdate.model.template.ScenarioTemplates.Template;
import org.liveupdate.ui.preferences.LiveUpdatePreferences;

/** Everything that a new scenario can begin with: the templates, with the formats that the user prefers. */
final class ScenarioSources {

    private ScenarioSources() {
    }

    static List<ScenarioSource> all() {
        List<ScenarioSource> all = new ArrayList<>();
        ScenarioTemplates.all().forEach(template -> all.add(of(template)));
        return all;
    }

    private static ScenarioSource of(Template template) {
        return new ScenarioSource(Texts.source_templates, template.id(), template.name(), template.description(),
                () -> {
                    Scenario scenario = template.create();
                    LiveUpdatePreferences.applyTo(scenario);
                    return ScenarioFiles.contain(scenario, template.id());
                });
    }
}
