/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.algorithms;

import org.eclipse.zest.layouts.dataStructures.DisplayIndependentDimension;
import org.eclipse.zest.layouts.dataStructures.DisplayIndependentRectangle;
import org.liveupdate.zest.layout.BackgroundLayout;

/** Places entities as a tree in rings around its roots; every subtree gets a sector by the number of its leaves. */
public class RadialLayoutAlgorithm extends AbstractLayoutAlgorithm implements BackgroundLayout {
    private static final double GAP = 24;

    private double startDegree;
    private double endDegree = 2 * Math.PI;
    private boolean resize;

    /** Makes an algorithm for the whole circle. */
    public RadialLayoutAlgorithm() {
        super();
    }

    /**
     * Restricts the layout to a part of the circle.
     *
     * @param startRadians where the part starts
     * @param endRadians   where it ends
     */
    public void setRangeToLayout(double startRadians, double endRadians) {
        startDegree = startRadians;
        endDegree = endRadians;
    }

    /** Whether entities are made as large as they can be. */
    public boolean isResizing() {
        return resize;
    }

    /** Sets whether entities are made as large as they can be. */
    public void setResizing(boolean resizing) {
        resize = resizing;
    }

    @Override
    public void applyLayout(boolean clean) {
        TreeStructure tree = new TreeStructure(context);
        int count = tree.order.length;
        if (count == 0) {
            return;
        }
        double[] leaves = leaves(tree);
        double total = 0;
        for (int i = 0; i < count; i++) {
            total += tree.parent[i] < 0 ? leaves[i] : 0;
        }
        double[] from = new double[count];
        double[] angle = new double[count];
        double nextRoot = startDegree;
        for (int i = 0; i < count; i++) {
            double share = (endDegree - startDegree) / total;
            if (tree.parent[i] < 0) {
                from[i] = nextRoot;
                nextRoot += leaves[i] * share;
            }
            angle[i] = from[i] + leaves[i] * share / 2;
            double at = from[i];
            for (int child : tree.children.get(i)) {
                from[child] = at;
                at += leaves[child] * share;
            }
        }
        double[] radius = radii(tree);
        DisplayIndependentRectangle bounds = context.getBounds();
        double centerX = bounds.x + bounds.width / 2;
        double centerY = bounds.y + bounds.height / 2;
        for (int i = 0; i < count; i++) {
            double r = radius[tree.depth[i]];
            tree.order[i].setLocation(centerX + r * Math.cos(angle[i]), centerY + r * Math.sin(angle[i]));
        }
        if (resize) {
            AlgorithmHelper.maximizeSizes(tree.order);
        }
    }

    private static double[] leaves(TreeStructure tree) {
        double[] leaves = new double[tree.order.length];
        for (int i = leaves.length - 1; i >= 0; i--) {
            leaves[i] = Math.max(1, leaves[i]);
            if (tree.parent[i] >= 0) {
                leaves[tree.parent[i]] += leaves[i];
            }
        }
        return leaves;
    }

    /** Rings so large that neighbours in one ring do not touch, and rings do not either. */
    private double[] radii(TreeStructure tree) {
        double[] largest = new double[tree.maxDepth + 1];
        double[] leavesAt = new double[tree.maxDepth + 1];
        double[] leaves = leaves(tree);
        for (int i = 0; i < tree.order.length; i++) {
            DisplayIndependentDimension size = tree.order[i].getSize();
            int depth = tree.depth[i];
            largest[depth] = Math.max(largest[depth], Math.hypot(size.width, size.height));
            leavesAt[depth] += 1;
            leavesAt[depth] = Math.max(leavesAt[depth], 1);
        }
        double allLeaves = 0;
        for (int i = 0; i < tree.order.length; i++) {
            allLeaves += tree.parent[i] < 0 ? leaves[i] : 0;
        }
        double[] radius = new double[largest.length];
        double range = Math.max(0.1, endDegree - startDegree);
        for (int depth = 0; depth < radius.length; depth++) {
            double neighbours = depth == 0 ? leavesAt[0] : allLeaves;
            double needed = neighbours <= 1 ? 0 : (largest[depth] + GAP) * neighbours / range;
            double previous = depth == 0 ? 0 : radius[depth - 1] + (largest[depth - 1] + largest[depth]) / 2 + GAP;
            radius[depth] = Math.max(needed, previous);
        }
        return radius;
    }
}
