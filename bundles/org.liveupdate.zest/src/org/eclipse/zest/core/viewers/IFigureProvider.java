/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers;

import org.eclipse.draw2d.IFigure;

/** An addition to label providers: figures for nodes. */
public interface IFigureProvider {
    /** The figure for a node, or {@code null} for a label. */
    IFigure getFigure(Object element);
}
