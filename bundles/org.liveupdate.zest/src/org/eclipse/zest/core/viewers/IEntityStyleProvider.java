/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.viewers;

import org.eclipse.draw2d.IFigure;
import org.eclipse.swt.graphics.Color;

/** An addition to label providers: how nodes look. {@code null} and -1 mean the usual look. */
public interface IEntityStyleProvider {
    /** The background while highlighted. */
    Color getNodeHighlightColor(Object entity);

    /** The border. */
    Color getBorderColor(Object entity);

    /** The border while highlighted. */
    Color getBorderHighlightColor(Object entity);

    /** The width of the border in pixels, or -1. */
    int getBorderWidth(Object entity);

    /** The background. */
    Color getBackgroundColour(Object entity);

    /** The text. */
    Color getForegroundColour(Object entity);

    /** What is shown while the mouse pointer rests on the node. */
    IFigure getTooltip(Object entity);

    /** Whether the node is shown larger while the mouse pointer is on it. */
    boolean fisheyeNode(Object entity);

    /** Frees resources; called by the label provider that this is a part of. */
    void dispose();
}
