/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.scenario.machine;

import java.io.IOException;

import org.liveupdate.model.file.ScenarioFiles;
import org.liveupdate.model.file.ScenarioResource;
import org.liveupdate.model.scenario.TranslationMode;
import org.liveupdate.model.template.ScenarioBuilder;

/** A machine with two units and many devices, every second one behind the second unit. */
final class LargeMachine {

    private static final long FIRST_UNIT = 0xfed90000L;
    private static final long MEMORY = 2L << 30;
    private static final int PER_BUS = 248;

    private LargeMachine() {
    }

    /** The text of its file. */
    static String text(int devices) throws IOException {
        ScenarioBuilder builder = new ScenarioBuilder("large", "many devices");
        builder.memory(0, MEMORY, 0);
        builder.unit("dmar0", FIRST_UNIT, TranslationMode.LEGACY, true);
        builder.unit("dmar1", FIRST_UNIT + 0x1000, TranslationMode.LEGACY, false);
        for (int i = 0; i < devices; i++) {
            String bdf = String.format("%02x:%02x.%d", i / PER_BUS, 1 + i % PER_BUS / 8, i % 8);
            builder.device("device " + i, bdf).setUnit(builder.machine().getUnits().get(i % 2));
        }
        return ScenarioFiles.text((ScenarioResource) builder.scenario().eResource());
    }
}
