/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph;

/**
 * What became of a node, row or edge between two states, or that something is wrong with it. Every state has a sign and
 * a name beside its colour, because colour alone must never carry the meaning.
 */
public enum State {
    /** Unchanged, or nothing was compared. */
    SAME("", "unchanged"),
    /** Only in the later state. */
    ADDED("+", "added"),
    /** Only in the earlier state. */
    REMOVED("\u2212", "removed"),
    /** In both states with different content; perhaps at different places, too. */
    CHANGED("~", "changed"),
    /** In both states with the same content at different places (another physical address, another container). */
    MOVED("\u2192", "moved"),
    /** Something is wrong with it. */
    PROBLEM("!", "problem");

    private final String sign;
    private final String label;

    State(String sign, String label) {
        this.sign = sign;
        this.label = label;
    }

    /** The sign drawn in front of the text; empty for {@link #SAME}. */
    public String sign() {
        return sign;
    }

    /** The plain English name, for tooltips and legends. */
    public String label() {
        return label;
    }

    /** The name in lower case, as used in JSON, in class names of SVG and in GraphML. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
