/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.liveupdate.analysis.Inspection;
import org.liveupdate.analysis.diff.Stage;
import org.liveupdate.analysis.state.KernelObject;

/**
 * A state that is looked at: an image that is open, or a moment of a scenario.
 *
 * @param name       as the user named it
 * @param format     what it comes from
 * @param inspection what was decoded
 * @param objects    what only a simulated kernel knows
 * @param source     what has to be closed
 */
record OpenState(String name, String format, Inspection inspection, List<KernelObject> objects, Closeable source)
        implements AutoCloseable {

    /** The state as one side of a comparison. */
    Stage stage() {
        return new Stage(name, inspection, objects);
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
