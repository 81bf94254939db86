/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers.decorators;

import org.eclipse.draw2d.ConnectionRouter;
import org.eclipse.draw2d.IFigure;
import org.eclipse.swt.graphics.Color;
import org.eclipse.zest.core.widgets.GraphConnection;

/** Styles connections by the elements of their ends. {@code null} and -1 mean the usual look. */
public abstract class EntityConnectionStyleDecorator extends GraphLabelDecorator {
    /** Makes a decorator. */
    public EntityConnectionStyleDecorator() {
        super();
    }

    @Override
    public void decorateConnection(GraphConnection connection) {
        Object from = connection.getSource().getData();
        Object to = connection.getDestination().getData();
        new LineStyle(getConnectionStyle(from, to), getColor(from, to), getHighlightColor(from, to),
                getLineWidth(from, to), getTooltip(from, to), getRouter(from, to)).apply(connection);
    }

    /** The style constants. */
    protected abstract int getConnectionStyle(Object src, Object dest);

    /** The colour. */
    protected abstract Color getColor(Object src, Object dest);

    /** The colour while highlighted. */
    protected abstract Color getHighlightColor(Object src, Object dest);

    /** The width in pixels, or -1. */
    protected abstract int getLineWidth(Object src, Object dest);

    /** What is shown while the mouse pointer rests on the connection. */
    protected abstract IFigure getTooltip(Object src, Object dest);

    /** Who finds the way of the connection, or {@code null}. */
    protected abstract ConnectionRouter getRouter(Object src, Object dest);
}
