/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import org.liveupdate.model.scenario.Expectation;

/**
 * What became of an expectation.
 *
 * @param expectation the expectation
 * @param met         whether it was met
 * @param reached     whether its step was made; false if the step is switched off or the machine had stopped before
 * @param text        one line: what was expected and what was found, or why it was not reached
 */
public record ExpectationResult(Expectation expectation, boolean met, boolean reached, String text) {

    /** One that was compared with what a step did. */
    static ExpectationResult of(Expectation expectation, boolean met, String text) {
        return new ExpectationResult(expectation, met, true, text);
    }

    /** One whose step was not made. */
    static ExpectationResult notReached(Expectation expectation, String why) {
        return new ExpectationResult(expectation, false, false, "not reached: " + why);
    }
}
