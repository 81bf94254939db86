/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.algorithms;

import org.eclipse.zest.layouts.interfaces.ExpandCollapseManager;
import org.eclipse.zest.layouts.interfaces.LayoutContext;
import org.eclipse.zest.layouts.interfaces.SubgraphLayout;
import org.liveupdate.zest.layout.BackgroundLayout;

/**
 * A tree of which only as much is expanded as there is room for. Set its {@link #getExpandCollapseManager() manager} on
 * the graph: it shows as many layers as fit at first, and when a node is expanded whose children do not fit beside what
 * is there, it collapses other branches. Without that manager the whole tree is shown. Nodes that a user moved stay
 * where they are, as in all layouts.
 */
public class SpaceTreeLayoutAlgorithm extends AbstractLayoutAlgorithm implements BackgroundLayout {
    /** Direction constant: the root at the top. */
    public static final int TOP_DOWN = 1;
    /** Direction constant: the root at the bottom. */
    public static final int BOTTOM_UP = 2;
    /** Direction constant: the root at the left. */
    public static final int LEFT_RIGHT = 3;
    /** Direction constant: the root at the right. */
    public static final int RIGHT_LEFT = 4;

    private final TreeLayoutAlgorithm tree = new TreeLayoutAlgorithm();
    private final ExpandCollapseManager manager = new SpaceTreeExpansion(this);

    /** Makes an algorithm with the root at the top. */
    public SpaceTreeLayoutAlgorithm() {
        this(TOP_DOWN);
    }

    /** Makes an algorithm with one of the direction constants. */
    public SpaceTreeLayoutAlgorithm(int direction) {
        setDirection(direction);
    }

    /** The direction constant in use. */
    public int getDirection() {
        return tree.getDirection();
    }

    /**
     * Sets the direction.
     *
     * @throws IllegalArgumentException if it is none of the direction constants
     */
    public void setDirection(int direction) {
        tree.setDirection(direction);
    }

    /** Who expands and collapses nodes with regard to the room there is; to be set on the graph. */
    public ExpandCollapseManager getExpandCollapseManager() {
        return manager;
    }

    @Override
    public void setLayoutContext(LayoutContext context) {
        super.setLayoutContext(context);
        tree.setLayoutContext(context);
    }

    @Override
    public void applyLayout(boolean clean) {
        for (SubgraphLayout subgraph : context.getSubgraphs()) {
            if (subgraph.isDirectionDependant()) {
                subgraph.setDirection(getDirection());
            }
        }
        tree.applyLayout(clean);
    }

    /** Lays out and shows the result. */
    protected void refreshLayout(boolean animation) {
        applyLayout(false);
        context.flushChanges(animation);
    }
}
