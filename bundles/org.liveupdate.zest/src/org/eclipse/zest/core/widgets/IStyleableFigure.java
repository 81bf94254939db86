/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.IFigure;
import org.eclipse.swt.graphics.Color;

/** A figure of a client's that takes over the colours, the font and the border of its node. */
public interface IStyleableFigure extends IFigure {
    /** Sets the colour of the border; {@code null} for the figure's own. */
    void setBorderColor(Color borderColor);

    /** Sets the width of the border in pixels. */
    void setBorderWidth(int borderWidth);
}
