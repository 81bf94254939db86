/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers;

import org.eclipse.jface.viewers.IStructuredContentProvider;

/** Describes a graph by its nodes and the connections of each pair of nodes. */
public interface IGraphEntityRelationshipContentProvider extends IStructuredContentProvider {
    /** The connections from one node to another. */
    Object[] getRelationships(Object source, Object dest);

    /** The nodes. */
    @Override
    Object[] getElements(Object inputElement);
}
