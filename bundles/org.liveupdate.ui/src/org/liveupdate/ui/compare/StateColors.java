/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.compare;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.liveupdate.graph.State;
import org.liveupdate.graph.style.Theme;

/** The colours of what became of something, as preferences and theme define them. */
final class StateColors {

    private static final String PREFIX = "org.liveupdate.zest.";

    private StateColors() {
    }

    /** The colour of a state, or null for the usual one. */
    static Color of(State state) {
        return state == State.SAME ? null : JFaceResources.getColorRegistry().get(PREFIX + Theme.state(state));
    }
}
