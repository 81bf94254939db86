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
 * @param text        one line: what was expected and what was found
 */
public record ExpectationResult(Expectation expectation, boolean met, String text) {
}
