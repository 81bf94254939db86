/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.zest.records;

import org.eclipse.jface.viewers.IStructuredContentProvider;

/**
 * Describes a graph by its nodes and its edges. Unlike the content providers of Zest, it neither loses nodes without
 * edges nor asks about every pair of nodes.
 */
public interface NodesAndEdges extends IStructuredContentProvider {
    /** The nodes that are in no other node. */
    @Override
    Object[] getElements(Object input);

    /** The edges, nested ones too. */
    Object[] getEdges(Object input);

    /** Where an edge starts. */
    Object getSource(Object edge);

    /** Where an edge ends. */
    Object getDestination(Object edge);
}
