/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers;

import org.eclipse.jface.viewers.IStructuredContentProvider;

/** Describes a graph by its nodes and, for each, the nodes it is connected to. */
public interface IGraphEntityContentProvider extends IStructuredContentProvider {
    /** The nodes. */
    @Override
    Object[] getElements(Object inputElement);

    /** The nodes that connections lead to from here; shown also where {@link #getElements} does not have them. */
    Object[] getConnectedTo(Object entity);
}
