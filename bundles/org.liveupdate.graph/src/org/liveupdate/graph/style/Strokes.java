/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.style;

import org.liveupdate.graph.Kinds;
import org.liveupdate.graph.State;

/** Widths and dash patterns of lines. Every state and every kind of edge can be told apart without its colour. */
public final class Strokes {

    private Strokes() {
    }

    /** The width of a border or line in this state, in pixels. */
    public static double width(State state) {
        return switch (state) {
            case SAME -> 1;
            case PROBLEM -> 2.5;
            default -> 1.75;
        };
    }

    /** The dash pattern of a border in this state, in pixels; empty for a solid line. */
    public static double[] dash(State state) {
        return switch (state) {
            case REMOVED -> new double[] {6, 4};
            case CHANGED -> new double[] {9, 3, 2, 3};
            case MOVED -> new double[] {2, 3};
            default -> new double[0];
        };
    }

    /** The dash pattern of an edge: that of its state, else that of its kind. */
    public static double[] dash(String edgeKind, State state) {
        return state == State.SAME || state == State.ADDED || state == State.PROBLEM
                ? edgeKind.equals(Kinds.REFERENCE) ? new double[] {5, 3} : new double[0] : dash(state);
    }

    /** The width of an edge in pixels. */
    public static double width(String edgeKind, State state) {
        return state == State.SAME ? edgeKind.equals(Kinds.CHAIN) ? 1.75 : 1.25 : width(state);
    }
}
