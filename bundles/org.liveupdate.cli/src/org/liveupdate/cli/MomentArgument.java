/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * An argument that names a moment of a scenario: {@code SCENARIO} or {@code SCENARIO@STEP}. The scenario is a file
 * whose name ends in {@code .liveupdate}, or the id of a template or sample.
 *
 * @param text     as the user typed it
 * @param scenario the scenario
 * @param step     see {@link StepName}
 */
record MomentArgument(String text, String scenario, String step) {

    private static final String END = "end";
    private static final String SUFFIX = ".liveupdate";

    /** The moment that a text names, or empty if it names something else, such as an image. */
    static Optional<MomentArgument> parse(String text) {
        if (isScenario(text)) {
            return Optional.of(new MomentArgument(text, text, END));
        }
        int at = text.lastIndexOf('@');
        return at > 0 && isScenario(text.substring(0, at))
                ? Optional.of(new MomentArgument(text, text.substring(0, at), text.substring(at + 1)))
                : Optional.empty();
    }

    /** The same scenario at another moment. */
    MomentArgument at(String other) {
        return new MomentArgument(scenario + "@" + other, scenario, other);
    }

    private static boolean isScenario(String name) {
        if (name.endsWith(SUFFIX)) {
            return true;
        }
        try {
            return !Files.exists(Path.of(name)) && ScenarioArgument.isKnown(name);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
