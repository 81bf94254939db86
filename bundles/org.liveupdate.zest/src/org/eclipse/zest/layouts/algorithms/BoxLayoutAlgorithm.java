/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.algorithms;

import org.eclipse.swt.SWT;
import org.eclipse.zest.layouts.dataStructures.DisplayIndependentDimension;
import org.eclipse.zest.layouts.dataStructures.DisplayIndependentRectangle;
import org.eclipse.zest.layouts.interfaces.EntityLayout;
import org.liveupdate.zest.layout.BackgroundLayout;

/** Places all entities in one row or one column. */
public class BoxLayoutAlgorithm extends AbstractLayoutAlgorithm implements BackgroundLayout {
    private static final double GAP = 12;

    private int orientation;

    /** Makes an algorithm that places entities in one row. */
    public BoxLayoutAlgorithm() {
        this(SWT.HORIZONTAL);
    }

    /** Makes an algorithm for {@link SWT#HORIZONTAL} or {@link SWT#VERTICAL}. */
    public BoxLayoutAlgorithm(int orientation) {
        this.orientation = orientation;
    }

    /** {@link SWT#HORIZONTAL} or {@link SWT#VERTICAL}. */
    public int getOrientation() {
        return orientation;
    }

    /** Sets {@link SWT#HORIZONTAL} or {@link SWT#VERTICAL}. */
    public void setOrientation(int orientation) {
        this.orientation = orientation;
    }

    @Override
    public void applyLayout(boolean clean) {
        DisplayIndependentRectangle bounds = context.getBounds();
        double at = 0;
        for (EntityLayout entity : context.getEntities()) {
            DisplayIndependentDimension size = entity.getSize();
            if (orientation == SWT.VERTICAL) {
                entity.setLocation(bounds.x + size.width / 2, bounds.y + at + size.height / 2);
                at += size.height + GAP;
            } else {
                entity.setLocation(bounds.x + at + size.width / 2, bounds.y + size.height / 2);
                at += size.width + GAP;
            }
        }
    }
}
