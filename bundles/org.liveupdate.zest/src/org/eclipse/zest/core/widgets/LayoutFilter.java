/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

/** Keeps items out of layouts. */
public interface LayoutFilter {
    /** Whether the item takes no part in layouts. */
    boolean isObjectFiltered(GraphItem item);
}
