/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers;

import org.eclipse.draw2d.IFigure;
import org.eclipse.swt.graphics.Color;

/** An addition to label providers: how connections look. {@code null} and -1 mean the usual look. */
public interface IConnectionStyleProvider {
    /** The style constants. */
    int getConnectionStyle(Object rel);

    /** The colour. */
    Color getColor(Object rel);

    /** The colour while highlighted. */
    Color getHighlightColor(Object rel);

    /** The width in pixels, or -1. */
    int getLineWidth(Object rel);

    /** What is shown while the mouse pointer rests on the connection. */
    IFigure getTooltip(Object entity);

    /** Frees resources; called by the label provider that this is a part of. */
    void dispose();
}
