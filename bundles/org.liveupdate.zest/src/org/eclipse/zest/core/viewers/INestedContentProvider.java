/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers;

/** An addition to content providers for nodes that contain nodes. */
public interface INestedContentProvider {
    /** Whether a node contains nodes. */
    boolean hasChildren(Object element);

    /** The nodes inside a node. */
    Object[] getChildren(Object element);
}
