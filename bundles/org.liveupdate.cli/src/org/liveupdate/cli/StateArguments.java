/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import org.liveupdate.image.ImageException;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The arguments that say which state is meant: an image, or a scenario and a step of it. */
final class StateArguments {

    @Mixin
    private ImageArguments image;

    @Option(names = "--at", paramLabel = "STEP",
            description = "With a scenario: at which step, the same as SCENARIO@STEP.")
    private String at;

    @Mixin
    private ScenarioOptions scenarios;

    /** Opens and decodes what is named; the caller closes it. */
    OpenState open(ConsoleProgress progress) throws ImageException, UsageException {
        return image.state(at, scenarios, progress);
    }

    /** Whether neither an image nor a step is named. */
    boolean isEmpty() {
        return image.isEmpty() && at == null;
    }

    /** How scenarios that other options name are run. */
    ScenarioOptions scenarios() {
        return scenarios;
    }

    /** Whether nothing is to be kept for the next time. */
    boolean noCache() {
        return image.noCache();
    }
}
