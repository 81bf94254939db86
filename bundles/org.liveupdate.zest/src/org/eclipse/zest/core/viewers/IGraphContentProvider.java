/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers;

import org.eclipse.jface.viewers.IStructuredContentProvider;

/** Describes a graph by its connections. The nodes are what they start and end at. */
public interface IGraphContentProvider extends IStructuredContentProvider {
    /** Where a connection starts, or {@code null}. */
    Object getSource(Object rel);

    /** Where a connection ends, or {@code null}. */
    Object getDestination(Object rel);

    /** The connections. */
    @Override
    Object[] getElements(Object input);
}
