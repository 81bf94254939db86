/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.wizards;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.gallery.GalleryEntry;
import org.liveupdate.model.scenario.Scenario;
import org.liveupdate.model.template.ScenarioTemplates;
import org.liveupdate.model.template.ScenarioTemplates.Template;
import org.liveupdate.ui.UiStatus;
import org.liveupdate.ui.preferences.LiveUpdatePreferences;
import org.liveupdate.ui.samples.ScenarioSamples;

/**
 * Everything that a new scenario can begin with: the templates, with the formats that the user prefers, and the samples
 * gallery, whose scenarios stay as they are.
 */
final class ScenarioSources {

    private ScenarioSources() {
    }

    static List<ScenarioSource> all() {
        List<ScenarioSource> all = new ArrayList<>();
        ScenarioTemplates.all().forEach(template -> all.add(of(template)));
        try {
            ScenarioSamples.gallery().entries().forEach(entry -> all.add(of(entry)));
        } catch (CoreException e) {
            // without the samples there are still the templates
            UiStatus.warning(e.getMessage(), e);
        }
        return all;
    }

    private static ScenarioSource of(Template template) {
        return new ScenarioSource(Texts.source_templates, template.id(), template.name(), template::description, () -> {
            Scenario scenario = template.create();
            LiveUpdatePreferences.applyTo(scenario);
            return ScenarioFiles.contain(scenario, template.id());
        });
    }

    private static ScenarioSource of(GalleryEntry entry) {
        String name = entry.finding().isPresent() ? entry.id() + ": " + entry.title() : entry.title();
        return new ScenarioSource(entry.group().title(), entry.id(), name, new Description(entry),
                () -> ScenarioFiles.parse(entry.fileName(), entry.text()));
    }

    /** What a scenario of the gallery says of itself, read once. */
    private static final class Description implements Supplier<String> {

        private final GalleryEntry entry;
        private String text;

        Description(GalleryEntry entry) {
            this.entry = entry;
        }

        @Override
        public String get() {
            if (text == null) {
                try {
                    text = String.join("\n\n", entry.description());
                } catch (IOException e) {
                    UiStatus.warning(e.getMessage(), e);
                    text = e.getMessage();
                }
            }
            return text;
        }
    }
}
