/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import org.liveupdate.analysis.diff.Stage;

/** Two states that are open. */
record OpenPair(OpenState first, OpenState second) implements AutoCloseable {

    Stage before() {
        return first.stage();
    }

    Stage after() {
        return second.stage();
    }

    @Override
    public void close() {
        try (OpenState one = first; OpenState other = second) {
            // both are closed even if one of them fails
            assert one != other;
        }
    }
}
