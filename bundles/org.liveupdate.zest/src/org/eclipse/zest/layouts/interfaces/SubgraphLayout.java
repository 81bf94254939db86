/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.interfaces;

/** What is shown in place of nodes that were pruned. */
public interface SubgraphLayout extends EntityLayout {
    /** Direction constant: from top to bottom. */
    int TOP_DOWN = 1;
    /** Direction constant: from bottom to top. */
    int BOTTOM_UP = 2;
    /** Direction constant: from left to right. */
    int LEFT_RIGHT = 3;
    /** Direction constant: from right to left. */
    int RIGHT_LEFT = 4;

    /** The pruned nodes. */
    NodeLayout[] getNodes();

    /** How many nodes are pruned to this subgraph. */
    int countNodes();

    /** Prunes more nodes to this subgraph. */
    void addNodes(NodeLayout[] nodes);

    /** Takes nodes out of this subgraph and shows them again. */
    void removeNodes(NodeLayout[] nodes);

    /** Whether something is shown for this subgraph; otherwise its nodes just disappear. */
    boolean isGraphEntity();

    /** Whether it looks different for different directions. */
    boolean isDirectionDependant();

    /** Sets one of the direction constants. */
    void setDirection(int direction);
}
