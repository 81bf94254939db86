/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.run;

/** After which steps of a run all invariants are checked. */
public enum InvariantChecks {
    /** After every step. It has to be decoded for that, which takes some milliseconds in a machine with few devices. */
    EVERY_STEP,
    /** After every step, unless the scenario is so long that it would take minutes. */
    UNLESS_LONG,
    /** Never; only the invariants of which a step expects something. */
    EXPECTED;

    /** More steps than this are a long scenario. */
    public static final int LONG = 500;

    /** Whether a scenario of so many steps is checked after each. */
    boolean isEveryStep(int steps) {
        return this == EVERY_STEP || this == UNLESS_LONG && steps <= LONG;
    }
}
