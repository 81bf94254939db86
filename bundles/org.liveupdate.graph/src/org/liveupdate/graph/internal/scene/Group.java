/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.graph.internal.scene;

import java.util.ArrayList;
import java.util.List;

/** Shapes that belong together: one node, one edge, the legend. */
public final class Group {
    /** {@code node}, {@code edge} or another role. */
    public final String role;
    /** The id in the graph; empty if there is none. */
    public final String id;
    /** Shown when the pointer rests on it; may be empty. */
    public final String tooltip;
    /** Where a click leads; may be empty. */
    public final String link;
    /** The shapes, from back to front. */
    public final List<Shape> shapes = new ArrayList<>();

    /** An empty group. */
    public Group(String role, String id, String tooltip, String link) {
        this.role = role;
        this.id = id;
        this.tooltip = tooltip;
        this.link = link;
    }
}
