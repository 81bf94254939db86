/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.interfaces;

import org.eclipse.zest.layouts.LayoutAlgorithm;
import org.eclipse.zest.layouts.dataStructures.DisplayIndependentRectangle;

/** The part of a graph that one layout algorithm places. */
public interface LayoutContext {
    /** The nodes, pruned ones too. */
    NodeLayout[] getNodes();

    /** The connections between them. */
    ConnectionLayout[] getConnections();

    /** What is to be placed: nodes that are not pruned, and subgraphs that are shown. */
    EntityLayout[] getEntities();

    /** The subgraphs. */
    SubgraphLayout[] getSubgraphs();

    /** The connections from one entity to another; undirected ones in both directions. */
    ConnectionLayout[] getConnections(EntityLayout layoutEntity1, EntityLayout layoutEntity2);

    /** The area that is to be filled. */
    DisplayIndependentRectangle getBounds();

    /** Whether an algorithm may place entities outside the bounds. */
    boolean isBoundsExpandable();

    /** Prunes nodes to a new subgraph. */
    SubgraphLayout createSubgraph(NodeLayout[] nodes);

    /** Whether listeners may cause layouts at any time. */
    boolean isBackgroundLayoutEnabled();

    /** Whether nodes may be pruned. */
    boolean isPruningEnabled();

    /** Sets the algorithm that {@code applyLayout} of the graph uses. */
    void setMainLayoutAlgorithm(LayoutAlgorithm algorithm);

    /** The algorithm that {@code applyLayout} of the graph uses, or {@code null}. */
    LayoutAlgorithm getMainLayoutAlgorithm();

    /** Sets who expands and collapses nodes. */
    void setExpandCollapseManager(ExpandCollapseManager expandCollapseManager);

    /** Who expands and collapses nodes, or {@code null}. */
    ExpandCollapseManager getExpandCollapseManager();

    /** Adds a listener for moved and resized entities. */
    void addLayoutListener(LayoutListener listener);

    /** Removes a listener. */
    void removeLayoutListener(LayoutListener listener);

    /** Adds a listener for nodes and connections that come and go. */
    void addGraphStructureListener(GraphStructureListener listener);

    /** Removes a listener. */
    void removeGraphStructureListener(GraphStructureListener listener);

    /** Adds a listener for the context's own properties. */
    void addContextListener(ContextListener listener);

    /** Removes a listener. */
    void removeContextListener(ContextListener listener);

    /** Adds a listener for pruned nodes. */
    void addPruningListener(PruningListener listener);

    /** Removes a listener. */
    void removePruningListener(PruningListener listener);

    /**
     * Shows the changes made so far.
     *
     * @param animationHint whether the change is worth an animation
     */
    void flushChanges(boolean animationHint);
}
