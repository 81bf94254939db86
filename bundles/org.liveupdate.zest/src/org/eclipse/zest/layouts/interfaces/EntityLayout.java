/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.layouts.interfaces;

import org.eclipse.swt.widgets.Item;
import org.eclipse.zest.layouts.dataStructures.DisplayIndependentDimension;
import org.eclipse.zest.layouts.dataStructures.DisplayIndependentPoint;

/** Something that is shown in a graph and has a place: a node or a subgraph. Its location is its middle. */
public interface EntityLayout {
    /** The entities that connections lead to from here. */
    EntityLayout[] getSuccessingEntities();

    /** The entities that connections lead here from. */
    EntityLayout[] getPredecessingEntities();

    /** The size in pixels. */
    DisplayIndependentDimension getSize();

    /** The middle in pixels. */
    DisplayIndependentPoint getLocation();

    /** Whether {@link #setLocation} has an effect. */
    boolean isMovable();

    /** Whether {@link #setSize} has an effect. */
    boolean isResizable();

    /** The wished ratio of width to height, or 0 for any. */
    double getPreferredAspectRatio();

    /** Moves the middle to a place. */
    void setLocation(double x, double y);

    /** Changes the size; the middle stays. */
    void setSize(double width, double height);

    /** The graph items that are shown for this entity. */
    Item[] getItems();
}
