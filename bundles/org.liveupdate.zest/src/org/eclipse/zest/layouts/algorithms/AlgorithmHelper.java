/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.algorithms;

import org.eclipse.zest.layouts.dataStructures.DisplayIndependentDimension;
import org.eclipse.zest.layouts.dataStructures.DisplayIndependentPoint;
import org.eclipse.zest.layouts.dataStructures.DisplayIndependentRectangle;
import org.eclipse.zest.layouts.interfaces.EntityLayout;

/** Things that many layout algorithms need. */
public class AlgorithmHelper {
    /** The smallest side of an entity that {@link #maximizeSizes} gives it, in pixels. */
    public static int MIN_NODE_SIZE = 8;
    /** How much of the distance of two entities {@link #maximizeSizes} fills, 0 to 1. */
    public static double PADDING_PERCENT = 0.8;

    /** Makes a helper; all methods are static. */
    public AlgorithmHelper() {
        super();
    }

    /**
     * Moves entities so that they fill an area and keep their places in relation to each other.
     *
     * @param resize whether to make entities as large as they then can be
     */
    public static void fitWithinBounds(EntityLayout[] entities, DisplayIndependentRectangle destinationBounds,
            boolean resize) {
        if (entities.length == 0) {
            return;
        }
        if (entities.length == 1) {
            entities[0].setLocation(destinationBounds.x + destinationBounds.width / 2,
                    destinationBounds.y + destinationBounds.height / 2);
            return;
        }
        double wide = 0;
        double high = 0;
        for (EntityLayout entity : entities) {
            wide = Math.max(wide, entity.getSize().width);
            high = Math.max(high, entity.getSize().height);
        }
        DisplayIndependentRectangle middles = getLayoutBounds(entities, false);
        double scaleX = scale(destinationBounds.width - wide, middles.width);
        double scaleY = scale(destinationBounds.height - high, middles.height);
        for (EntityLayout entity : entities) {
            DisplayIndependentPoint at = entity.getLocation();
            entity.setLocation(destinationBounds.x + wide / 2 + (at.x - middles.x) * scaleX,
                    destinationBounds.y + high / 2 + (at.y - middles.y) * scaleY);
        }
        if (resize) {
            maximizeSizes(entities);
        }
    }

    private static double scale(double room, double used) {
        return used <= 0 ? 0 : Math.max(0, room) / used;
    }

    /** Makes all entities squares of one size, as large as they can be without touching each other. */
    public static void maximizeSizes(EntityLayout[] entities) {
        if (entities.length < 2) {
            return;
        }
        DisplayIndependentDimension least = getMinimumDistance(entities);
        double side = Math.max(MIN_NODE_SIZE, Math.max(least.width, least.height) * PADDING_PERCENT);
        for (EntityLayout entity : entities) {
            if (entity.isResizable()) {
                entity.setSize(side, side);
            }
        }
    }

    /**
     * The smallest rectangle around entities; empty at the origin if there are none.
     *
     * @param includeNodeSize whether around the entities as a whole, not only around their middles
     */
    public static DisplayIndependentRectangle getLayoutBounds(EntityLayout[] entities, boolean includeNodeSize) {
        if (entities.length == 0) {
            return new DisplayIndependentRectangle(0, 0, 0, 0);
        }
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (EntityLayout entity : entities) {
            DisplayIndependentPoint at = entity.getLocation();
            double halfWidth = includeNodeSize ? entity.getSize().width / 2 : 0;
            double halfHeight = includeNodeSize ? entity.getSize().height / 2 : 0;
            left = Math.min(left, at.x - halfWidth);
            right = Math.max(right, at.x + halfWidth);
            top = Math.min(top, at.y - halfHeight);
            bottom = Math.max(bottom, at.y + halfHeight);
        }
        return new DisplayIndependentRectangle(left, top, right - left, bottom - top);
    }

    /** The horizontal and vertical distance of the two entities whose middles are closest to each other. */
    public static DisplayIndependentDimension getMinimumDistance(EntityLayout[] entities) {
        DisplayIndependentDimension least = new DisplayIndependentDimension(Double.MAX_VALUE, Double.MAX_VALUE);
        for (int i = 0; i < entities.length; i++) {
            DisplayIndependentPoint a = entities[i].getLocation();
            for (int j = 0; j < i; j++) {
                DisplayIndependentPoint b = entities[j].getLocation();
                double dx = Math.abs(a.x - b.x);
                double dy = Math.abs(a.y - b.y);
                if (Math.max(dx, dy) < Math.max(least.width, least.height)) {
                    least = new DisplayIndependentDimension(dx, dy);
                }
            }
        }
        return least;
    }
}
