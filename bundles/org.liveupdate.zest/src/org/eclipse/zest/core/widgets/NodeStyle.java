/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.zest.core.widgets;

import org.eclipse.draw2d.IFigure;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/** The looks that a client set for a node; {@code null} means the theme's. */
final class NodeStyle {
    Color foreground;
    Color background;
    Color highlight;
    Color border;
    Color borderHighlight;
    Font font;
    IFigure tooltip;
    int borderWidth = 1;
}
