/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets.decorators;

import org.eclipse.zest.core.widgets.GraphConnection;
import org.eclipse.zest.core.widgets.GraphNode;

/** Styles items of a graph. */
public interface IGraphDecorator {
    /** Styles a connection. */
    void decorateConnection(GraphConnection connection);

    /** Styles a node. */
    void decorateNode(GraphNode node);
}
