/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

/** What the process returns; scripts rely on it. */
final class ExitStatus {

    /** Done, and nothing is wrong. */
    static final int GOOD = 0;
    /** Problems were found, or expectations not met. */
    static final int PROBLEMS = 1;
    /** The command line is wrong. */
    static final int USAGE = 2;
    /** An input cannot be read. */
    static final int UNREADABLE = 3;

    private ExitStatus() {
    }
}
