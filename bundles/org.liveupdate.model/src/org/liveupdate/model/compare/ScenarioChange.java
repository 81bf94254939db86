/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.model.compare;

import java.util.List;
import java.util.Objects;

/**
 * What became of one element of a scenario, or of one of its features.
 *
 * @param kind     what became of it
 * @param label    what it is, one line
 * @param before   the earlier text, empty if there was none
 * @param after    the later text, empty if there is none
 * @param children what became of its features and of the elements in it; those that are the same are left out
 */
public record ScenarioChange(Kind kind, String label, String before, String after, List<ScenarioChange> children) {

    /** What may become of an element. */
    public enum Kind {
        /** Only something in it differs. */
        SAME,
        /** Only in the later scenario. */
        ADDED,
        /** Only in the earlier scenario. */
        REMOVED,
        /** Other content. */
        CHANGED,
        /** At another place of its list, or in another element; its content may differ, too. */
        MOVED
    }

    /** Copies the list. */
    public ScenarioChange {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(label);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        children = List.copyOf(children);
    }
}
