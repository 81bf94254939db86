/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import org.liveupdate.analysis.diff.Stage;
import org.liveupdate.image.Image;

/** Two images that are open, and what was decoded from them. */
record OpenPair(Image first, Image second, Stage before, Stage after) implements AutoCloseable {

    @Override
    public void close() {
        try (Image one = first; Image other = second) {
            // both are closed even if one of them fails
            assert one != other;
        }
    }
}
