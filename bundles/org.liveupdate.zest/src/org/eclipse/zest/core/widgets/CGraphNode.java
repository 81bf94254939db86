/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.IFigure;

/** A node that is shown by a figure of the client's. */
public class CGraphNode extends GraphNode {
    /** Makes a node for a figure. */
    public CGraphNode(IContainer graphModel, int style, IFigure figure) {
        super(graphModel, style, figure);
    }

    /** The figure that was given. */
    @Override
    public IFigure getFigure() {
        return getNodeFigure();
    }

    @Override
    protected void updateFigureForModel(IFigure currentFigure) {
        // The figure is the client's, and so is what it shows.
    }
}
