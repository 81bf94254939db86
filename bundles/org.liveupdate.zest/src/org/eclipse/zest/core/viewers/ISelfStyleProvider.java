/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers;

import org.eclipse.zest.core.widgets.GraphConnection;
import org.eclipse.zest.core.widgets.GraphNode;

/** An addition to label providers that changes items as it likes, after everything else. */
public interface ISelfStyleProvider {
    /** Styles a connection. */
    void selfStyleConnection(Object element, GraphConnection connection);

    /** Styles a node. */
    void selfStyleNode(Object element, GraphNode node);
}
