/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.zest.layouts.LayoutAlgorithm;

import java.util.List;

/** Something that contains nodes: a graph, or a container in a graph. */
public interface IContainer {
    /** The graph that all is in. */
    Graph getGraph();

    /** One of the type constants of {@link GraphItem}. */
    int getItemType();

    /** The nodes directly inside. */
    List<? extends GraphNode> getNodes();

    /**
     * Sets how the nodes inside are laid out.
     *
     * @param applyLayout whether to lay out now
     */
    void setLayoutAlgorithm(LayoutAlgorithm algorithm, boolean applyLayout);

    /** Lays out the nodes inside soon, together with all other changes until then. */
    void applyLayout();
}
