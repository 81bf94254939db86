/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.state;

import java.util.Optional;

import org.liveupdate.analysis.source.StateSource;

/**
 * An editor that shows a state: an image, or one moment of a scenario. Views ask the active editor for this adapter and
 * follow it. To be called from the user interface thread.
 */
public interface StateProvider {

    /**
     * The state that is shown now.
     *
     * @return the state, or empty while it is being read and when that failed
     */
    Optional<StateSource> state();

    /**
     * Adds a listener.
     *
     * @param listener called after another state is shown
     */
    void addStateListener(Runnable listener);

    /**
     * Removes a listener.
     *
     * @param listener what was added
     */
    void removeStateListener(Runnable listener);
}
