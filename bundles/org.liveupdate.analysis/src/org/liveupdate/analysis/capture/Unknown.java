/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.capture;

/**
 * Something that a captured image does not say, and what the scenario has instead.
 *
 * @param element  name of the element of the scenario
 * @param property what of it is not known
 * @param text     one sentence: what is missing and what was assumed
 */
public record Unknown(String element, String property, String text) {

    @Override
    public String toString() {
        return element + ", " + property + ": " + text;
    }
}
