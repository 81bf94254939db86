/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.state;

import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.diff.Stage;
import org.liveupdate.analysis.source.StateSource;

/**
 * A state that is decoded already, such as an open image.
 *
 * @param state the state
 */
public record SourceChoice(StateSource state) implements StageChoice {

    @Override
    public String name() {
        return state.name();
    }

    @Override
    public Stage stage(Progress progress) {
        return Stage.of(state.name(), state.inspection());
    }

    @Override
    public StateSource source(Progress progress) {
        return state;
    }
}
