/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers;

import org.eclipse.draw2d.ConnectionRouter;
import org.eclipse.draw2d.IFigure;

/** The part of {@link IEntityConnectionStyleProvider} that Zest 2 added. */
public interface IEntityConnectionStyleProvider2 extends IEntityConnectionStyleProvider {
    /** What is shown while the mouse pointer rests on the connection. */
    IFigure getTooltip(Object src, Object dest);

    /** Who finds the way of the connection, or {@code null}. */
    ConnectionRouter getRouter(Object src, Object dest);
}
