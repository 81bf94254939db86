/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.json;

import java.io.Writer;
import java.nio.file.Path;

import org.liveupdate.analysis.capture.CapturedScenario;
import org.liveupdate.model.scenario.Scenario;

/** The answer of {@code scenario --json}: what was written, and what the image does not say. */
public final class CapturedJson {

    private CapturedJson() {
    }

    /**
     * Writes what was written.
     *
     * @param file the file
     * @param made the scenario in it
     * @param out  where to
     */
    public static void write(Path file, CapturedScenario made, Writer out) {
        Scenario scenario = made.scenario();
        JsonOut.document(out, json -> {
            json.text("file", file.toString());
            json.number("units", scenario.getMachine().getUnits().size());
            json.number("devices", scenario.getMachine().getDevices().size());
            json.number("steps", scenario.getSteps().size());
            json.objects("unknown", made.unknown(), unknown -> {
                json.text("element", unknown.element());
                json.text("property", unknown.property());
                json.text("text", unknown.text());
            });
        });
    }
}
