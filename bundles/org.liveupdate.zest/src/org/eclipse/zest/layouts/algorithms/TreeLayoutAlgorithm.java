/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.algorithms;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.zest.layouts.dataStructures.DisplayIndependentDimension;
import org.eclipse.zest.layouts.dataStructures.DisplayIndependentRectangle;
import org.eclipse.zest.layouts.interfaces.EntityLayout;
import org.liveupdate.zest.layout.BackgroundLayout;

/**
 * Places entities as a tree: one layer for each distance from the root, parents in the middle of their children. Every
 * node gets the room it needs; the tree grows beyond the bounds of the context where it has to.
 */
public class TreeLayoutAlgorithm extends AbstractLayoutAlgorithm implements BackgroundLayout {
    /** Direction constant: roots at the top. */
    public static final int TOP_DOWN = 1;
    /** Direction constant: roots at the bottom. */
    public static final int BOTTOM_UP = 2;
    /** Direction constant: roots at the left. */
    public static final int LEFT_RIGHT = 3;
    /** Direction constant: roots at the right. */
    public static final int RIGHT_LEFT = 4;

    /** The distance of entities in a layer. */
    static final double SIBLING_GAP = 16;
    private static final double LAYER_GAP = 48;

    private int direction;
    private boolean resize;
    private DisplayIndependentDimension nodeSpace;

    /** Makes an algorithm with roots at the top. */
    public TreeLayoutAlgorithm() {
        this(TOP_DOWN);
    }

    /** Makes an algorithm with one of the direction constants. */
    public TreeLayoutAlgorithm(int direction) {
        setDirection(direction);
    }

    /** Makes an algorithm with one of the direction constants and the room for one node. */
    public TreeLayoutAlgorithm(int direction, Dimension nodeSpace) {
        this(direction);
        setNodeSpace(nodeSpace);
    }

    /**
     * Sets the direction.
     *
     * @throws IllegalArgumentException if it is none of the direction constants
     */
    public void setDirection(int direction) {
        if (direction < TOP_DOWN || direction > RIGHT_LEFT) {
            throw new IllegalArgumentException("direction: expected 1 to 4, found " + direction);
        }
        this.direction = direction;
    }

    /** The direction constant in use. */
    public int getDirection() {
        return direction;
    }

    /** Sets whether entities are given the size of {@link #setNodeSpace} as well. */
    public void setResizing(boolean resizing) {
        resize = resizing;
    }

    /** Whether entities are resized. */
    public boolean isResizing() {
        return resize;
    }

    /** Sets the room for one node, or {@code null} for what each node needs. */
    public void setNodeSpace(Dimension newNodeSpace) {
        nodeSpace = newNodeSpace == null ? null
                : new DisplayIndependentDimension(newNodeSpace.width, newNodeSpace.height);
    }

    @Override
    public void applyLayout(boolean clean) {
        TreeStructure tree = new TreeStructure(context);
        int count = tree.order.length;
        double[] along = new double[count];
        double[] across = new double[count];
        double[] layerSize = new double[tree.maxDepth + 2];
        for (int i = 0; i < count; i++) {
            DisplayIndependentDimension size = space(tree.order[i]);
            along[i] = isHorizontal() ? size.width : size.height;
            across[i] = (isHorizontal() ? size.height : size.width) + SIBLING_GAP;
            layerSize[tree.depth[i]] = Math.max(layerSize[tree.depth[i]], along[i]);
        }
        double[] layerStart = new double[tree.maxDepth + 2];
        for (int i = 1; i < layerStart.length; i++) {
            layerStart[i] = layerStart[i - 1] + layerSize[i - 1] + LAYER_GAP;
        }
        double[] room = room(tree, across);
        double[] middle = middles(tree, across, room);
        DisplayIndependentRectangle bounds = context.getBounds();
        for (int i = 0; i < count; i++) {
            EntityLayout entity = tree.order[i];
            if (resize && nodeSpace != null && entity.isResizable()) {
                entity.setSize(nodeSpace.width, nodeSpace.height);
            }
            place(entity, layerStart[tree.depth[i]] + along[i] / 2, middle[i], bounds);
        }
    }

    private DisplayIndependentDimension space(EntityLayout entity) {
        return nodeSpace != null ? nodeSpace : entity.getSize();
    }

    private boolean isHorizontal() {
        return direction >= LEFT_RIGHT;
    }

    /** How much room each subtree needs across the direction; from the leaves up. */
    private static double[] room(TreeStructure tree, double[] across) {
        int count = across.length;
        double[] room = new double[count];
        for (int i = count - 1; i >= 0; i--) {
            room[i] = Math.max(room[i], across[i]);
            if (tree.parent[i] >= 0) {
                room[tree.parent[i]] += room[i];
            }
        }
        return room;
    }

    /** The middle of each entity across the direction; from the roots down. */
    private static double[] middles(TreeStructure tree, double[] across, double[] room) {
        int count = across.length;
        double[] start = new double[count];
        double[] middle = new double[count];
        double nextRoot = 0;
        for (int i = 0; i < count; i++) {
            if (tree.parent[i] < 0) {
                start[i] = nextRoot;
                nextRoot += room[i];
            }
            double used = 0;
            for (int child : tree.children.get(i)) {
                used += room[child];
            }
            double at = start[i] + (room[i] - used) / 2;
            for (int child : tree.children.get(i)) {
                start[child] = at;
                at += room[child];
            }
            middle[i] = start[i] + room[i] / 2;
        }
        return middle;
    }

    private void place(EntityLayout entity, double along, double across, DisplayIndependentRectangle bounds) {
        switch (direction) {
            case BOTTOM_UP -> entity.setLocation(bounds.x + across, bounds.y - along);
            case LEFT_RIGHT -> entity.setLocation(bounds.x + along, bounds.y + across);
            case RIGHT_LEFT -> entity.setLocation(bounds.x - along, bounds.y + across);
            default -> entity.setLocation(bounds.x + across, bounds.y + along);
        }
    }
}
