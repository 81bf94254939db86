/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets.decorators;

import org.eclipse.zest.core.widgets.GraphConnection;
import org.eclipse.zest.core.widgets.GraphNode;

/** A decorator that leaves everything as it is; to be extended. */
public class GraphDecorator implements IGraphDecorator {
    /** Makes a decorator. */
    public GraphDecorator() {
        super();
    }

    @Override
    public void decorateConnection(GraphConnection connection) {
        // Left as it is.
    }

    @Override
    public void decorateNode(GraphNode node) {
        // Left as it is.
    }
}
