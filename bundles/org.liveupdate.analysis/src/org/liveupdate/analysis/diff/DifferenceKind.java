/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.analysis.diff;

import org.liveupdate.graph.State;

/** What one line of a list of differences says. */
public enum DifferenceKind {
    /** Several differences under one heading. */
    GROUP("", "", State.SAME),
    /** Only in the later state. */
    ADDED("+", "added", State.ADDED),
    /** Only in the earlier state. */
    REMOVED("\u2212", "removed", State.REMOVED),
    /** Other content. */
    CHANGED("~", "changed", State.CHANGED),
    /** Same content at another address. */
    MOVED("\u2192", "moved", State.MOVED),
    /** Preserved, and the same after the kexec. */
    SURVIVED("=", "survived", State.SAME),
    /** Preserved, and written by its owner since. */
    WRITTEN("~", "written", State.CHANGED),
    /** Not preserved, though its bytes are still there. */
    DROPPED("\u2212", "dropped", State.REMOVED),
    /** Not preserved, and the next kernel used its page. */
    OVERWRITTEN("\u00d7", "overwritten", State.PROBLEM),
    /** Not in the later image, so nobody knows. */
    NOT_CAPTURED("?", "not captured", State.SAME),
    /** A pointer to memory that is not preserved. */
    DANGLING("!", "dangling", State.PROBLEM),
    /** What limits the comparison. */
    NOTE("i", "note", State.SAME);

    private final String sign;
    private final String text;
    private final State state;

    DifferenceKind(String sign, String text, State state) {
        this.sign = sign;
        this.text = text;
        this.state = state;
    }

    /**
     * The sign in front of the line.
     *
     * @return one character, or nothing for a heading
     */
    public String sign() {
        return sign;
    }

    /**
     * The kind in words.
     *
     * @return lower case, or nothing for a heading
     */
    public String text() {
        return text;
    }

    /**
     * The state whose colour the line has.
     *
     * @return what graphs use for the same
     */
    public State state() {
        return state;
    }

    static DifferenceKind of(Change change) {
        return switch (change) {
            case ADDED -> ADDED;
            case REMOVED -> REMOVED;
            case MOVED -> MOVED;
            case CHANGED -> CHANGED;
            case SAME -> GROUP;
        };
    }

    static DifferenceKind of(Fate fate) {
        return switch (fate) {
            case SURVIVED -> SURVIVED;
            case WRITTEN -> WRITTEN;
            case DROPPED -> DROPPED;
            case OVERWRITTEN -> OVERWRITTEN;
            case NOT_CAPTURED -> NOT_CAPTURED;
        };
    }
}
