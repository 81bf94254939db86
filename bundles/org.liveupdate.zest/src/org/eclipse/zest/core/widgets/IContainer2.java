/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.IFigure;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.zest.layouts.dataStructures.DisplayIndependentRectangle;
import org.eclipse.zest.layouts.interfaces.LayoutContext;

import java.util.List;

/** The part of a container that Zest 2 added. */
public interface IContainer2 extends IContainer {
    /** The widget of the container. */
    Widget getItem();

    /** The connections between nodes inside. */
    List<? extends GraphConnection> getConnections();

    /** The area that layouts fill. */
    DisplayIndependentRectangle getLayoutBounds();

    /** What a layout algorithm sees of the nodes inside. */
    LayoutContext getLayoutContext();

    /** Takes a new node in. Called by the constructor of the node; not to be called by clients. */
    void addNode(GraphNode node);

    /** Shows the figure of a subgraph until it is removed from its parent; it is placed by its bounds in the graph. */
    void addSubgraphFigure(IFigure figure);
}
