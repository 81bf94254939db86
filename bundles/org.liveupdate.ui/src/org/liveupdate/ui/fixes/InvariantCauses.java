/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.fixes;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.liveupdate.analysis.reference.InvariantBreakers;
import org.liveupdate.model.scenario.Invariant;
import org.liveupdate.ui.UiStatus;

/** Which review findings break which invariants: read once, when somebody first asks for a quick fix. */
final class InvariantCauses {

    /** The page that explains them, to be followed by {@code #} and an invariant. */
    static final String PAGE = "/org.liveupdate.help/html/invariants.html";

    private static InvariantBreakers breakers;

    private InvariantCauses() {
    }

    /**
     * The findings that break an invariant. Call from the user interface thread.
     *
     * @param invariant its name
     * @return ids; empty if none is known
     */
    static List<String> of(String invariant) {
        if (breakers == null) {
            breakers = read();
        }
        Invariant named = Invariant.get(invariant);
        return named == null ? List.of() : breakers.of(named);
    }

    private static InvariantBreakers read() {
        try {
            return InvariantBreakers.read();
        } catch (IOException e) {
            UiStatus.warning(e.getMessage(), e);
            return new InvariantBreakers(Map.of());
        }
    }
}
