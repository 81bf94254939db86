/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers.decorators;

import org.eclipse.draw2d.ConnectionRouter;
import org.eclipse.draw2d.IFigure;
import org.eclipse.swt.graphics.Color;
import org.eclipse.zest.core.widgets.GraphConnection;

/** Styles connections by their elements. {@code null} and -1 mean the usual look. */
public abstract class ConnectionStyleDecorator extends GraphLabelDecorator {
    /** Makes a decorator. */
    public ConnectionStyleDecorator() {
        super();
    }

    @Override
    public void decorateConnection(GraphConnection connection) {
        Object rel = connection.getData();
        new LineStyle(getConnectionStyle(rel), getColor(rel), getHighlightColor(rel), getLineWidth(rel),
                getTooltip(rel), getRouter(rel)).apply(connection);
    }

    /** The style constants. */
    protected abstract int getConnectionStyle(Object rel);

    /** The colour. */
    protected abstract Color getColor(Object rel);

    /** The colour while highlighted. */
    protected abstract Color getHighlightColor(Object rel);

    /** The width in pixels, or -1. */
    protected abstract int getLineWidth(Object rel);

    /** What is shown while the mouse pointer rests on the connection. */
    protected abstract IFigure getTooltip(Object rel);

    /** Who finds the way of the connection, or {@code null}. */
    protected abstract ConnectionRouter getRouter(Object rel);
}
