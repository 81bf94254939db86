/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.state;

import java.util.List;
import java.util.Optional;

/**
 * An editor that has states which can be compared: an image has one, a scenario that ran one for each moment. Asked as
 * an adapter of the editor. To be called from the user interface thread.
 */
public interface StageProvider {

    /**
     * The states that are there now.
     *
     * @return the choices in the order of time; empty while an image is being read and before a scenario runs
     */
    List<StageChoice> stages();

    /**
     * The state that the editor shows.
     *
     * @return one of {@link #stages}, or empty if there is none
     */
    Optional<StageChoice> current();

    /**
     * Lets the editor show one of its states. That may go on in the background; listeners hear of it.
     *
     * @param choice one of {@link #stages}
     */
    default void show(StageChoice choice) {
        // an image has only the state that it shows
    }

    /**
     * Adds a listener.
     *
     * @param listener called after other states are there, or another one is shown
     */
    void addStageListener(Runnable listener);

    /**
     * Removes a listener.
     *
     * @param listener what was added
     */
    void removeStageListener(Runnable listener);
}
