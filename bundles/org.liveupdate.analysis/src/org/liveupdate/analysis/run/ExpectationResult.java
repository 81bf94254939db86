/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

import org.liveupdate.abi.Problem;
import org.liveupdate.model.scenario.Expectation;

/**
 * What became of an expectation.
 *
 * @param expectation the expectation
 * @param met         whether it was met
 * @param reached     whether its step was made; false if the step is switched off or the machine had stopped before
 * @param text        one line: what was expected and what was found, or why it was not reached
 * @param address     physical address of the bytes that it is about, or {@link Problem#NO_ADDRESS}
 */
public record ExpectationResult(Expectation expectation, boolean met, boolean reached, String text, long address) {

    /** One that was compared with what a step did. */
    static ExpectationResult of(Expectation expectation, boolean met, String text) {
        return new ExpectationResult(expectation, met, true, text, Problem.NO_ADDRESS);
    }

    /** The same for a place in memory. */
    ExpectationResult at(long place) {
        return new ExpectationResult(expectation, met, reached, text, place);
    }

    /** The same for a copy of the expectation. */
    ExpectationResult of(Expectation copy) {
        return new ExpectationResult(copy, met, reached, text, address);
    }

    /** One whose step was not made. */
    static ExpectationResult notReached(Expectation expectation, String why) {
        return new ExpectationResult(expectation, false, false, "not reached: " + why, Problem.NO_ADDRESS);
    }
}
