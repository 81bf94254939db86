/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.algorithms;

import org.eclipse.zest.layouts.dataStructures.DisplayIndependentDimension;
import org.eclipse.zest.layouts.dataStructures.DisplayIndependentRectangle;
import org.eclipse.zest.layouts.interfaces.EntityLayout;
import org.liveupdate.zest.layout.BackgroundLayout;

/** Places entities row by row in a grid whose columns are as wide as their widest entity. */
public class GridLayoutAlgorithm extends AbstractLayoutAlgorithm implements BackgroundLayout {
    private double aspectRatio = 1.0;
    private int rowPadding = 16;
    private boolean resize;

    /** Makes the algorithm. */
    public GridLayoutAlgorithm() {
        super();
    }

    /** Sets the wished ratio of width to height of resized entities. */
    public void setAspectRatio(double aspectRatio) {
        this.aspectRatio = aspectRatio;
    }

    /** Sets the distance between rows and between columns in pixels. */
    public void setRowPadding(int rowPadding) {
        this.rowPadding = rowPadding;
    }

    /** Whether entities are resized to their cell. */
    public boolean isResizing() {
        return resize;
    }

    /** Sets whether entities are resized to their cell. */
    public void setResizing(boolean resizing) {
        resize = resizing;
    }

    @Override
    public void applyLayout(boolean clean) {
        EntityLayout[] entities = context.getEntities();
        if (entities.length == 0) {
            return;
        }
        DisplayIndependentRectangle bounds = context.getBounds();
        int columns = columns(entities, bounds);
        int rows = (entities.length + columns - 1) / columns;
        double[] width = new double[columns];
        double[] height = new double[rows];
        for (int i = 0; i < entities.length; i++) {
            DisplayIndependentDimension size = entities[i].getSize();
            width[i % columns] = Math.max(width[i % columns], size.width);
            height[i / columns] = Math.max(height[i / columns], size.height);
        }
        double y = bounds.y;
        for (int row = 0; row < rows; row++) {
            double x = bounds.x;
            for (int column = 0; column < columns && row * columns + column < entities.length; column++) {
                EntityLayout entity = entities[row * columns + column];
                if (resize && entity.isResizable()) {
                    entity.setSize(Math.min(width[column], height[row] * aspectRatio), height[row]);
                }
                entity.setLocation(x + width[column] / 2, y + height[row] / 2);
                x += width[column] + rowPadding;
            }
            y += height[row] + rowPadding;
        }
    }

    /** As many columns as make the grid about as wide in relation to its height as the bounds are. */
    private int columns(EntityLayout[] entities, DisplayIndependentRectangle bounds) {
        double width = 0;
        double height = 0;
        for (EntityLayout entity : entities) {
            width += entity.getSize().width + rowPadding;
            height += entity.getSize().height + rowPadding;
        }
        double shape = bounds.width > 0 && bounds.height > 0 ? bounds.width / bounds.height : 1;
        double cells = Math.sqrt(entities.length * shape * height / Math.max(1, width));
        return (int) Math.max(1, Math.min(entities.length, Math.round(cells)));
    }
}
