/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph;

import java.util.Objects;

/**
 * A pointer or another relation between two nodes or their ports.
 *
 * @param id      stable and unique in the graph
 * @param from    where it starts
 * @param to      where it leads
 * @param kind    one of the edge kinds of {@link Kinds}, or a free string
 * @param label   the text at the line; may be empty
 * @param state   what became of it
 * @param tooltip more about it; may be empty
 */
public record Edge(String id, End from, End to, String kind, String label, State state, String tooltip) {

    /** Checks that nothing is missing. */
    public Edge {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(tooltip, "tooltip");
    }

    /** The same edge with another state. */
    public Edge withState(State newState) {
        return new Edge(id, from, to, kind, label, newState, tooltip);
    }

    /** The same edge under another id. */
    public Edge withId(String newId) {
        return new Edge(newId, from, to, kind, label, state, tooltip);
    }

    /** The same edge between other ends. */
    public Edge withEnds(End newFrom, End newTo) {
        return new Edge(id, newFrom, newTo, kind, label, state, tooltip);
    }
}
