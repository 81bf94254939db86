/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers.decorators;

import org.eclipse.draw2d.IFigure;
import org.eclipse.swt.graphics.Color;
import org.eclipse.zest.core.widgets.GraphNode;
import org.eclipse.zest.core.widgets.ZestStyles;

/** Styles nodes by their elements. {@code null} and -1 mean the usual look. */
public abstract class EntityStyleDecorator extends GraphLabelDecorator {
    /** Makes a decorator. */
    public EntityStyleDecorator() {
        super();
    }

    @Override
    public void decorateNode(GraphNode node) {
        Object entity = node.getData();
        if (fisheyeNode(entity)) {
            node.setNodeStyle(node.getNodeStyle() | ZestStyles.NODES_FISHEYE);
        }
        node.setHighlightColor(getNodeHighlightColor(entity));
        node.setBorderColor(getBorderColor(entity));
        node.setBorderHighlightColor(getBorderHighlightColor(entity));
        node.setBorderWidth(getBorderWidth(entity) < 0 ? 1 : getBorderWidth(entity));
        node.setBackgroundColor(getBackgroundColor(entity));
        node.setForegroundColor(getForegroundColor(entity));
        node.setTooltip(getTooltip(entity));
    }

    /** The background while highlighted. */
    protected abstract Color getNodeHighlightColor(Object entity);

    /** The border. */
    protected abstract Color getBorderColor(Object entity);

    /** The border while highlighted. */
    protected abstract Color getBorderHighlightColor(Object entity);

    /** The width of the border in pixels, or -1. */
    protected abstract int getBorderWidth(Object entity);

    /** The background. */
    protected abstract Color getBackgroundColor(Object entity);

    /** The text. */
    protected abstract Color getForegroundColor(Object entity);

    /** What is shown while the mouse pointer rests on the node. */
    protected abstract IFigure getTooltip(Object entity);

    /** Whether the node is shown larger while the mouse pointer is on it and the graph is zoomed out. */
    protected abstract boolean fisheyeNode(Object entity);
}
