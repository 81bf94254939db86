/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.state;

import org.liveupdate.abi.Progress;
import org.liveupdate.analysis.diff.Stage;
import org.liveupdate.analysis.source.StateSource;

/**
 * A state that can be chosen for a comparison: an image, or a moment of a scenario. Two choices are equal when they
 * stand for the same state. Name and role are asked in the user interface thread, the state itself in a background one.
 */
public interface StageChoice {

    /** What a state is in the story of a live update. */
    enum Role {
        /** Nothing special. */
        ANY,
        /** The last state before a kexec. */
        BEFORE_KEXEC,
        /** The first state after a kexec. */
        AFTER_KEXEC
    }

    /**
     * What the state is called, unique among the choices of its provider.
     *
     * @return one line for people
     */
    String name();

    /**
     * What the state is in the story.
     *
     * @return the role
     */
    default Role role() {
        return Role.ANY;
    }

    /**
     * The state as one side of a comparison. May take a while, so never call it in the user interface thread.
     *
     * @param progress what is told about progress and asked for cancellation
     * @return the state
     * @throws java.util.concurrent.CancellationException if cancelled, and if the state is not there any more
     */
    Stage stage(Progress progress);

    /**
     * The same state as views show it. May take a while, so never call it in the user interface thread.
     *
     * @param progress what is told about progress and asked for cancellation
     * @return the state
     * @throws java.util.concurrent.CancellationException if cancelled, and if the state is not there any more
     */
    StateSource source(Progress progress);
}
