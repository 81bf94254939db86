/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.interfaces;

/** Decides what is hidden when a node is collapsed and shown when it is expanded. */
public interface ExpandCollapseManager {
    /** Starts with a context: brings it into the initial state. */
    void initExpansion(LayoutContext context);

    /** Expands or collapses a node. */
    void setExpanded(LayoutContext context, NodeLayout node, boolean expanded);

    /** Whether there is something to expand. */
    boolean canExpand(LayoutContext context, NodeLayout node);

    /** Whether there is something to collapse. */
    boolean canCollapse(LayoutContext context, NodeLayout node);
}
