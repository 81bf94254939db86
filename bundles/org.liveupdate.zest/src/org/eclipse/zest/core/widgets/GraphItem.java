/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.IFigure;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Widget;

/** A node or a connection of a graph. It has no native counterpart. */
public abstract class GraphItem extends Item {
    /** Type constant of a graph. */
    public static final int GRAPH = 0;
    /** Type constant of a node. */
    public static final int NODE = 1;
    /** Type constant of a connection. */
    public static final int CONNECTION = 2;
    /** Type constant of a container. */
    public static final int CONTAINER = 3;

    /** Makes an item of a graph or a container. */
    public GraphItem(Widget parent, int style) {
        super(parent, SWT.NO_BACKGROUND);
    }

    /** Makes an item with data of the client's. */
    public GraphItem(Widget parent, int style, Object data) {
        this(parent, style);
        if (data != null) {
            setData(data);
        }
    }

    /** One of the type constants. */
    public abstract int getItemType();

    /** Shows or hides the item. */
    public abstract void setVisible(boolean visible);

    /** Whether the item is shown, unless what it is in is hidden. */
    public abstract boolean isVisible();

    /** The graph that the item is in. */
    public abstract Graph getGraphModel();

    /** Lights the item up. */
    public abstract void highlight();

    /** Whether the item is lit up. */
    public abstract boolean isHighlighted();

    /** Ends {@link #highlight()}. */
    public abstract void unhighlight();

    /** The figure of the item, made now if there was none. */
    abstract IFigure getFigure();

    /** Whether the item is in the graph's selection. */
    public boolean isSelected() {
        return getGraphModel().getSelection().contains(this);
    }
}
