/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

/** The part of an item in the scene, which knows its item. */
interface ItemHolder {
    /** The item. */
    GraphItem item();
}
