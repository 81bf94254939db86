/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.tools;

import org.eclipse.zest.core.widgets.GraphNode;

/** Folds and unfolds nodes in place. */
public interface FoldHandler {
    /**
     * Folds or unfolds what is at a place, if there is a sign for folding.
     *
     * @param x relative to the left edge of the node, in graph coordinates
     * @param y relative to the upper edge of the node
     * @return whether something was folded or unfolded
     */
    boolean foldAt(GraphNode node, int x, int y);

    /**
     * Folds or unfolds a node as a whole.
     *
     * @return whether something was folded or unfolded
     */
    boolean toggle(GraphNode node);

    /** Whether there is something to fold away: what the node points to, or what points to it. */
    boolean canFold(GraphNode node, boolean outgoing);

    /** Folds away what the node points to, or what points to it. */
    void fold(GraphNode node, boolean outgoing);
}
