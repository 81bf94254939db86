/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.tools;

import org.eclipse.zest.core.widgets.GraphNode;

/** Decides about connections that a user drags from a port, and makes them. */
public interface ConnectionDragListener {
    /** Whether a connection may start here. */
    boolean canStart(GraphNode source, Object sourcePort);

    /** Whether a connection may end here. */
    boolean canConnect(GraphNode source, Object sourcePort, GraphNode target, Object targetPort);

    /** Makes the connection; it is the listener that changes the model. */
    void connect(GraphNode source, Object sourcePort, GraphNode target, Object targetPort);
}
