/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers;

import org.eclipse.draw2d.ConnectionRouter;

/** The part of {@link IConnectionStyleProvider} that Zest 2 added. */
public interface IConnectionStyleProvider2 extends IConnectionStyleProvider {
    /** Who finds the way of the connection, or {@code null}. */
    ConnectionRouter getRouter(Object rel);
}
